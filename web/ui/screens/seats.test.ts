import { expect, it } from 'vitest'
import type { Shift } from '../sdk/types'
import { canTake, seatsOf } from './seats'

const shift: Shift = {
  id: '1', program: 'canteen', post: { id: 'p', name: '送餐员', qualifications: [] }, startsAt: '', endsAt: '', place: '', seats: 3,
  taken: 1, waiting: 0, state: 'OPEN', withdrawUntil: '', lead: null, version: 1, mine: null, refusals: [],
}

it('says how many are missing, then that it is full, then how many wait', () => {
  expect(seatsOf(shift)).toMatchObject({ key: 'seats.free', n: 2 })
  expect(seatsOf({ ...shift, taken: 3 })).toMatchObject({ key: 'seats.full' })
  expect(seatsOf({ ...shift, taken: 3, waiting: 2 })).toMatchObject({ key: 'seats.waiting', n: 2 })
})

it('says my own state before any number, and a cancellation before all', () => {
  const mine = { id: 's', state: 'WAITING', position: 2 } as const
  expect(seatsOf({ ...shift, mine })).toMatchObject({ key: 'seats.my-place', n: 2 })
  expect(seatsOf({ ...shift, mine, state: 'CANCELLED' }).key).toBe('seats.cancelled')
})

it('offers a shift that is open, not mine, and not refused', () => {
  expect(canTake(shift)).toBe(true)
  expect(canTake({ ...shift, taken: 3 })).toBe(true)
  expect(canTake({ ...shift, refusals: [{ type: 'overlaps', text: '' }] })).toBe(false)
  expect(canTake({ ...shift, state: 'CANCELLED' })).toBe(false)
  expect(canTake({ ...shift, suspended: true })).toBe(false)
})
