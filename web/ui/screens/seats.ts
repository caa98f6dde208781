import type { Shift, TagKind } from '../sdk/types'

export interface Seats {
  key: string
  kind: TagKind
  n: number
  [place: string]: string | number
}

/** What a volunteer wants to know first about a shift: mine, cancelled, how many are missing, or how long the waiting list is. */
export function seatsOf(shift: Shift): Seats {
  if (shift.state === 'CANCELLED') return { key: 'seats.cancelled', kind: 'bad', n: 0 }
  if (shift.suspended) return { key: 'seats.suspended', kind: 'wait', n: 0 }
  if (shift.mine?.state === 'CONFIRMED') return { key: 'seats.mine', kind: 'good', n: 0 }
  if (shift.mine?.state === 'WAITING') return { key: 'seats.my-place', kind: 'wait', n: shift.mine.position ?? 1 }
  const free = shift.seats - shift.taken
  if (free > 0) return { key: 'seats.free', kind: 'info', n: free }
  return shift.waiting > 0 ? { key: 'seats.waiting', kind: 'wait', n: shift.waiting } : { key: 'seats.full', kind: 'wait', n: 0 }
}

/** Whether one may sign up now, be it for a seat or for the waiting list. */
export function canTake(shift: Shift): boolean {
  return shift.state === 'OPEN' && !shift.suspended && shift.mine === null && shift.refusals.length === 0
}
