import { expect, it } from 'vitest'
import { lengthName } from './lengths'

it('says a length as people say it', () => {
  expect(lengthName(0, 'zh-CN')).toBe('0 分钟')
  expect(lengthName(45, 'en')).toBe('45 min')
  expect(lengthName(120, 'zh-CN')).toBe('2 小时')
  expect(lengthName(150, 'zh-CN')).toBe('2 小时 30 分')
  expect(lengthName(-30, 'en')).toBe('−30 min')
})
