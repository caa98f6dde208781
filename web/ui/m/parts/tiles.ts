import type { IconName } from '../../kit/icons'
import { iconNamed } from '../../kit/icons'
import type { Role, Slot } from '../../sdk/types'

export interface Tile {
  label: string
  icon: IconName
  href: string
}

const MOST = 6
const SLOTS: readonly string[] = ['resident.home', 'volunteer.home']

/**
 * The choices of a home page, six at most: first what programs offer here, in their order, each address once;
 * then the shifts, which a volunteer finds before everything else.
 */
export function tilesOf(home: string, slots: readonly Slot[], roles: readonly Role[], fixed: Record<'shifts' | 'mine' | 'help', Tile>): Tile[] {
  const offered = slots
    .filter((slot) => SLOTS.includes(slot.slot))
    .sort((a, b) => (a.order ?? 100) - (b.order ?? 100))
    .map((slot) => ({ label: slot.label, icon: iconNamed(slot.icon), href: home + slot.to }))
  const own = roles.includes('VOLUNTEER') ? [fixed.shifts, fixed.mine] : []
  const all = [...own, ...offered, fixed.shifts, fixed.help]
  return [...new Map(all.map((tile) => [tile.href, tile])).values()].slice(0, MOST)
}
