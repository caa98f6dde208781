import type { Shift, SignUp } from '../../sdk/types'

/** What is still to come or going on, the next first. Every shift says that it is mine. */
export function upcoming(signUps: readonly SignUp[], now: Date): (SignUp & { shift: Shift })[] {
  return signUps
    .map((one) => ({ ...one, shift: { ...one.shift, mine: { id: one.id, state: one.state, position: one.position } } }))
    .filter((one) => Date.parse(one.shift.endsAt) > now.getTime())
    .sort((a, b) => Date.parse(a.shift.startsAt) - Date.parse(b.shift.startsAt))
}

export function canWithdraw(shift: Shift, now: Date): boolean {
  return Date.parse(shift.withdrawUntil) > now.getTime()
}
