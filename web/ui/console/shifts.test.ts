import { expect, it } from 'vitest'
import { bodyOf } from './shifts'

const answers = { day: '2026-11-30', from: '10:30', to: '12:30', place: ' 食堂 ', seats: 2 }

it('writes times with the neighbourhood clock', () => {
  expect(bodyOf(answers)).toEqual({ startsAt: '2026-11-30T10:30:00+08:00', endsAt: '2026-11-30T12:30:00+08:00', place: '食堂', seats: 2 })
})

it('takes an end before the beginning as the next day', () => {
  expect(bodyOf({ ...answers, from: '22:00', to: '06:00' })).toMatchObject({ endsAt: '2026-12-01T06:00:00+08:00' })
})
