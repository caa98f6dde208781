import { computed } from 'vue'
import { useSession } from '../sdk/session'
import type { Community, Me, Place, Role } from '../sdk/types'

const STAFF: readonly Role[] = ['LEAD', 'WORKER', 'GRID_OFFICER']

/** Who brings whom in: never somebody above their own role. The server decides; this keeps the rest off the page. */
const GIVEN_BY: Partial<Record<Role, readonly Role[]>> = {
  BUREAU: ['LEAD', 'WORKER'],
  LEAD: ['VOLUNTEER', 'RESIDENT', 'WORKER', 'GRID_OFFICER', 'LEAD'],
  WORKER: ['VOLUNTEER', 'RESIDENT', 'WORKER'],
}

/** A place somebody works for, with all they are there. */
export interface Desk {
  place: Place
  roles: Role[]
  href: string
}

/** The desks of a person: the installation, districts and streets first, then communities. Volunteers and residents have none. */
export function desksOf(me: Me | null): Desk[] {
  const desks = new Map<string, Desk>()
  for (const { role, place } of me?.memberships ?? []) {
    const href = addressOf(place, role)
    if (href === null) continue
    const known = desks.get(href)
    if (known) known.roles.push(role)
    else desks.set(href, { place, roles: [role], href })
  }
  const order = ['INSTALLATION', 'DISTRICT', 'STREET', 'COMMUNITY']
  return [...desks.values()].sort((a, b) => order.indexOf(a.place.kind) - order.indexOf(b.place.kind))
}

function addressOf(place: Place, role: Role): string | null {
  switch (place.kind) {
    case 'INSTALLATION':
      return '/console'
    case 'DISTRICT':
      return `/console/d/${place.code}`
    case 'STREET':
      return `/console/d/${districtOf(place.code)}?street=${place.code}`
    default:
      return STAFF.includes(role) ? `/console/c/${place.code}` : null
  }
}

/** The district of a street, by the national division codes: the first six digits of nine. */
function districtOf(street: string): string {
  return street.slice(0, 6)
}

/** Whether a person is staff of a community, rather than of the district it belongs to. */
export function isStaffOf(me: Me | null, community: Community): boolean {
  return (me?.memberships ?? []).some(({ role, place }) => place.kind === 'COMMUNITY' && place.code === community.code && STAFF.includes(role))
}

/** The roles that a person may give, and take away, in a community. */
export function invitableBy(me: Me | null, community: Community): Role[] {
  const held = (me?.memberships ?? []).filter(({ place }) => place.code === community.code || place.code === community.district.code).map(({ role }) => role)
  const most = held.map((role) => GIVEN_BY[role] ?? []).sort((a, b) => b.length - a.length)
  return [...new Set(most.flat())]
}

/** The district's code, when a person looks after the whole of it. */
export function bureauOf(me: Me | null, district: string): boolean {
  return (me?.memberships ?? []).some(({ role, place }) => role === 'BUREAU' && place.code === district)
}

export function useDesks() {
  const { session } = useSession()
  const desks = computed(() => desksOf(session.me))
  return {
    desks,
    isOperator: computed(() => desks.value.some((desk) => desk.roles.includes('OPERATOR'))),
    invitable: computed(() => (session.community ? invitableBy(session.me, session.community) : [])),
    isStaff: computed(() => session.community !== null && isStaffOf(session.me, session.community)),
  }
}
