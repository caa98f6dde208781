import { expect, it } from 'vitest'
import { daysOf, isWithin, spanNamed } from './spans'

it('takes the coming weekend, and on a Sunday only that day', () => {
  expect(daysOf('weekend', '2026-11-23')).toEqual({ from: '2026-11-28', to: '2026-11-29' })
  expect(daysOf('weekend', '2026-11-28')).toEqual({ from: '2026-11-28', to: '2026-11-29' })
  expect(daysOf('weekend', '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-22' })
})

it('counts the first and the last day in', () => {
  const span = daysOf('all', '2026-11-22')
  expect([isWithin('2026-11-22', span), isWithin('2026-12-06', span), isWithin('2026-12-07', span)]).toEqual([true, true, false])
})

it('takes an unknown word in the address for all days', () => {
  expect(spanNamed('yesterday')).toBe('all')
  expect(spanNamed(null)).toBe('all')
})
