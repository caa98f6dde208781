/** Where to go after signing in: a page of this site, never another one. */
export function nextPage(wanted: string | null, origin: string): string {
  if (!wanted?.startsWith('/')) return '/'
  const url = new URL(wanted, origin)
  return url.origin === origin ? url.pathname + url.search : '/'
}
