import { expect, it } from 'vitest'
import type { Me, Place } from '../../sdk/types'
import { firstPage, nextPage } from './next'
import { passwordMistake } from './passwords'

const here = 'https://linli.example'

it('goes on where the neighbour was', () => {
  expect(nextPage('/c/1/shifts/2?done=1', here)).toBe('/c/1/shifts/2?done=1')
})

it('never leads to another site', () => {
  expect(nextPage('//evil.example/x', here)).toBe('/')
  expect(nextPage('/\\evil.example', here)).toBe('/')
  expect(nextPage('https://evil.example', here)).toBe('/')
  expect(nextPage('javascript:alert(1)', here)).toBe('/')
  expect(nextPage(null, here)).toBe('/')
})

it('wants eight characters of a password, and does not count a rare one twice', () => {
  expect(passwordMistake('1234567')).toBe('password.too-short')
  expect(passwordMistake('𠮷𠮷𠮷𠮷')).toBe('password.too-short')
  expect(passwordMistake('12345678')).toBeNull()
})

it('sends who only works at a desk to the desk', () => {
  const me = (...kinds: Place['kind'][]) =>
    ({ memberships: kinds.map((kind) => ({ role: 'WORKER', place: { kind, code: '1', name: '' }, permissions: [] })) }) as unknown as Me
  expect(firstPage(me('DISTRICT'))).toBe('/console')
  expect(firstPage(me('DISTRICT', 'COMMUNITY'))).toBe('/')
  expect(firstPage(me())).toBe('/')
})
