import { clockOf, dayOf } from '../kit/dates'
import type { Shift } from '../sdk/types'

/** Whether a shift still lacks people. */
export function isShort(shift: Shift): boolean {
  return shift.state === 'OPEN' && shift.taken < shift.seats
}

/** What is typed about a shift's time, place and seats. */
export interface ShiftAnswers {
  day: string
  from: string
  to: string
  place: string
  seats: number
  [name: string]: string | number
}

export function answersOf(shift: Shift): ShiftAnswers {
  return { day: dayOf(shift.startsAt), from: clockOf(shift.startsAt), to: clockOf(shift.endsAt), place: shift.place, seats: shift.seats }
}

/** As the server wants it; a shift that ends before it begins ends on the next day. */
export function bodyOf(answers: ShiftAnswers): { startsAt: string; endsAt: string; place: string; seats: number } {
  const at = (clock: string) => `${answers.day}T${clock}:00+08:00`
  const ends = answers.to > answers.from ? at(answers.to) : nextDay(at(answers.to))
  return { startsAt: at(answers.from), endsAt: ends, place: answers.place.trim(), seats: answers.seats }
}

function nextDay(moment: string): string {
  const later = new Date(new Date(moment).getTime() + 86_400_000)
  return `${dayOf(later)}T${clockOf(later)}:00+08:00`
}
