import { computed, nextTick, shallowRef, type Component } from 'vue'
import { matchPath, type Params } from './paths'
import { asProblem, type Problem } from './problem'

export interface Route {
  path: string
  page: () => Promise<{ default: Component }>
}

interface Here {
  url: URL
  route: Route | null
  params: Params
  page: Component | null
  problem: Problem | null
}

const here = shallowRef<Here>({ url: new URL('http://localhost/'), route: null, params: {}, page: null, problem: null })
let table: readonly Route[] = []
let depth = 0
let asked = 0

/** Follows the address bar, and every plain link that leads to one of these routes. Resolves when the first page is there. */
export function startRouter(routes: readonly Route[]): Promise<void> {
  table = routes
  depth = depthOfHistory()
  addEventListener('popstate', () => {
    depth = depthOfHistory()
    void read()
  })
  document.addEventListener('click', follow)
  return read()
}

function depthOfHistory(): number {
  return (history.state as { depth?: number } | null)?.depth ?? 0
}

/** Takes over the address and its page together, so that a page never sees the address of the next one. */
async function read(): Promise<void> {
  const url = new URL(location.href)
  const found = find(url.pathname)
  const mine = ++asked
  if (found.route !== null && found.route === here.value.route) {
    here.value = { ...here.value, url, params: found.params }
    return
  }
  try {
    const page = found.route ? (await found.route.page()).default : null
    if (mine === asked) here.value = { url, ...found, page, problem: null }
  } catch (error) {
    if (mine === asked) here.value = { url, ...found, page: null, problem: asProblem(error) }
  }
}

function find(path: string): { route: Route | null; params: Params } {
  for (const route of table) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return { route: null, params: {} }
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element).closest?.('a')
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
  if (link.pathname === location.pathname && link.hash) return
  if (!find(link.pathname).route) return
  event.preventDefault()
  if (link.hasAttribute('data-back') && depth > 0) history.back()
  else go(link.href)
}

/** Opens an address of this site; one that is no page of this entry is loaded from the server. */
export function go(href: string, how: { replace?: boolean } = {}): void {
  const url = new URL(href, location.href)
  if (!find(url.pathname).route) {
    location.assign(url)
    return
  }
  if (!how.replace) depth++
  history[how.replace ? 'replaceState' : 'pushState']({ depth }, '', url)
  const samePage = url.pathname === here.value.url.pathname
  void read().then(() => {
    if (!samePage) void nextTick(() => scrollTo(0, 0))
  })
}

/** Writes something into the address (`null` takes it out), so that a reload or a shared link shows the same. */
export function setQuery(name: string, value: string | null): void {
  const url = new URL(location.href)
  if (value === null) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  go(url.href, { replace: true })
}

export function useRoute() {
  return {
    route: computed(() => here.value.route),
    path: computed(() => here.value.url.pathname),
    params: computed(() => here.value.params),
    page: computed(() => here.value.page),
    problem: computed(() => here.value.problem),
    query: (name: string) => here.value.url.searchParams.get(name),
  }
}

/** Puts the focus on the title of a page that has just appeared, and its words into the window's title. */
export function announcePage(site: string): void {
  void nextTick(() => {
    const title = document.querySelector<HTMLElement>('main h1')
    document.title = title?.textContent ? `${title.textContent} · ${site}` : site
    title?.focus({ preventScroll: true })
  })
}
