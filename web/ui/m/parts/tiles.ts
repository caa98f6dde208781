import type { IconName } from '../../kit/icons'
import { iconNamed } from '../../kit/icons'
import type { Role, Slot } from '../../sdk/types'

export interface Tile {
  label: string
  icon: IconName
  href: string
}

const MOST = 6

/**
 * The choices of a home page, six at most: a volunteer's own shifts first, then what programs offer, in the order that suits
 * the person's role, and always the way to the shifts and to help.
 */
export function tilesOf(home: string, slots: readonly Slot[], roles: readonly Role[], fixed: Record<'shifts' | 'mine' | 'help', Tile>): Tile[] {
  const volunteer = roles.includes('VOLUNTEER')
  const before = volunteer ? [fixed.shifts, fixed.mine] : []
  const after = volunteer ? [fixed.help] : [fixed.shifts, fixed.help]
  const offered = unique(inOrder(slots, placesFor(roles)).map((slot) => ({ label: slot.label, icon: iconNamed(slot.icon), href: home + slot.to })))
  return unique([...before, ...offered.slice(0, MOST - before.length - after.length), ...after])
}

function placesFor(roles: readonly Role[]): string[] {
  if (roles.some((role) => role === 'WORKER' || role === 'LEAD' || role === 'GRID_OFFICER')) return ['worker.today', 'volunteer.home', 'resident.home']
  return roles.includes('VOLUNTEER') ? ['volunteer.home', 'resident.home'] : ['resident.home', 'volunteer.home']
}

function inOrder(slots: readonly Slot[], places: readonly string[]): Slot[] {
  return slots
    .filter((slot) => places.includes(slot.slot))
    .sort((a, b) => places.indexOf(a.slot) - places.indexOf(b.slot) || (a.order ?? 100) - (b.order ?? 100))
}

function unique(tiles: readonly Tile[]): Tile[] {
  return [...new Map(tiles.map((tile) => [tile.href, tile])).values()]
}
