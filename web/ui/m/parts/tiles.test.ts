import { expect, it } from 'vitest'
import type { Slot } from '../../sdk/types'
import { tilesOf, type Tile } from './tiles'

const tile = (href: string): Tile => ({ label: href, icon: 'list', href })
const fixed = { shifts: tile('/c/1/shifts'), mine: tile('/c/1/mine'), help: tile('/help') }
const slot = (to: string, order: number, where = 'resident.home'): Slot => ({ slot: where, program: 'x', order, label: to, to })
const hrefs = (slots: Slot[], ...roles: Parameters<typeof tilesOf>[2]) => tilesOf('/c/1', slots, roles, fixed).map((one) => one.href)

it('offers programs in their order, then shifts and help', () => {
  expect(hrefs([slot('/p/b', 2), slot('/p/a', 1)])).toEqual(['/c/1/p/a', '/c/1/p/b', '/c/1/shifts', '/help'])
})

it('puts a volunteer’s shifts first', () => {
  expect(hrefs([slot('/p/a', 1)], 'VOLUNTEER')).toEqual(['/c/1/shifts', '/c/1/mine', '/c/1/p/a', '/help'])
})

it('never shows more than six, an address twice, or what belongs to the desk', () => {
  const many = [1, 2, 3, 4, 5, 6, 7].map((n) => slot(`/p/${n}`, n))
  expect(hrefs(many)).toEqual(['/c/1/p/1', '/c/1/p/2', '/c/1/p/3', '/c/1/p/4', '/c/1/shifts', '/help'])
  expect(hrefs([slot('/p/a', 1), slot('/p/a', 2, 'volunteer.home'), slot('/p/c', 3, 'console.nav')])).toEqual(['/c/1/p/a', '/c/1/shifts', '/help'])
})

it('begins with what suits the role', () => {
  const slots = [slot('/p/r', 1), slot('/p/v', 1, 'volunteer.home'), slot('/p/w', 9, 'worker.today')]
  expect(hrefs(slots, 'WORKER').slice(0, 3)).toEqual(['/c/1/p/w', '/c/1/p/v', '/c/1/p/r'])
  expect(hrefs(slots, 'VOLUNTEER')[2]).toBe('/c/1/p/v')
  expect(hrefs(slots, 'RESIDENT')[0]).toBe('/c/1/p/r')
})
