import type { Me } from '../../sdk/types'

/** Where to go after signing in: a page of this site, never another one. */
export function nextPage(wanted: string | null, origin: string): string {
  if (!wanted?.startsWith('/')) return '/'
  const url = new URL(wanted, origin)
  return url.origin === origin ? url.pathname + url.search : '/'
}

/** The first page of somebody who has just signed in and asked for none: the desk for those who belong to no community. */
export function firstPage(me: Me): string {
  return me.memberships.length > 0 && me.memberships.every((one) => one.place.kind !== 'COMMUNITY') ? '/console' : '/'
}
