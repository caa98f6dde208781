import { expect, it } from 'vitest'
import { fill } from '.'
import consoleEn from './console.en.json'
import consoleZh from './console.zh-CN.json'
import en from './en.json'
import hoursEn from './hours.en.json'
import hoursZh from './hours.zh-CN.json'
import zh from './zh-CN.json'

const pairs = [
  ['pages', zh, en],
  ['console', consoleZh, consoleEn],
  ['hours', hoursZh, hoursEn],
] as const

const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort()

it.each(pairs)('has every text of %s in both languages, with the same places', (_name, chinese, english) => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
  for (const [key, text] of Object.entries(chinese)) {
    expect(text.trim(), key).not.toBe('')
    expect(places((english as Record<string, string>)[key] ?? ''), key).toEqual(places(text))
  }
})

it('says one thing and several things', () => {
  expect(fill('{n} {n|seat|seats} left', { n: 1 })).toBe('1 seat left')
  expect(fill('{n} {n|seat|seats} left', { n: 3 })).toBe('3 seats left')
  expect(fill('{unknown}', {})).toBe('{unknown}')
})
