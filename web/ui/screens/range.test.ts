import { expect, it } from 'vitest'
import { suits } from './range'

it('takes programs made for this SDK or an older one of the same major version', () => {
  expect(suits('^1.0', '1.2')).toBe(true)
  expect(suits('^1.2.0', '1.2')).toBe(true)
  expect(suits(undefined, '1.0')).toBe(true)
})

it('refuses programs made for a newer or another SDK, or for nothing readable', () => {
  expect(suits('^1.3', '1.2')).toBe(false)
  expect(suits('^2.0', '1.2')).toBe(false)
  expect(suits('latest', '1.2')).toBe(false)
})
