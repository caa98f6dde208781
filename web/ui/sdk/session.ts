import { computed, reactive, readonly } from 'vue'
import { addTexts, locale } from '../i18n'
import type { Boot, Community, Me, Role, Ui } from './types'

interface State {
  version: string
  entry: Boot['entry']
  elder: 0 | 1 | 2 | 3
  me: Me | null
  community: Community | null
  ui: Ui | null
}

const YEAR_S = 31_536_000
const state = reactive<State>({ version: '', entry: 'm', elder: 0, me: null, community: null, ui: null })
let clockOffset = 0

/** Takes over what the server wrote into the page. */
export function startSession(boot: Boot): void {
  Object.assign(state, { version: boot.version, entry: boot.entry, elder: boot.elder, me: boot.me, community: boot.community })
  useUi(boot.ui)
  locale.value = boot.locale
  clockOffset = Date.parse(boot.now) - Date.now()
}

export function readBoot(): Boot {
  return JSON.parse(document.getElementById('boot')?.textContent ?? 'null') as Boot
}

/** Now by the server's clock, so that a phone with a wrong clock shows the right day. */
export function now(): Date {
  return new Date(Date.now() + clockOffset)
}

export function signedIn(me: Me | null): void {
  state.me = me
}

export function enterCommunity(community: Community | null, ui: Ui | null): void {
  state.community = community
  useUi(ui)
}

/** The address of a page of the community one is in, on the phone or at the desk; `path` is empty or begins with a slash. */
export function communityPath(path: string): string {
  return `${state.entry === 'console' ? '/console' : ''}/c/${encodeURIComponent(state.community?.code ?? '')}${path}`
}

function useUi(ui: Ui | null): void {
  state.ui = ui
  if (ui) addTexts(ui.texts)
}

/** Sets the text size: 0 as usual, 1 to 3 the steps of the elder mode. It is kept on this phone. */
export function setElder(step: 0 | 1 | 2 | 3): void {
  state.elder = step
  document.documentElement.dataset.elder = String(step)
  remember('linli_elder', String(step))
}

/** Sets the language and opens the page anew, because the server writes part of its words. */
export function setLocale(next: 'zh-CN' | 'en'): void {
  remember('linli_locale', next)
  location.reload()
}

function remember(name: string, value: string): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`
}

const DESK: readonly Role[] = ['OPERATOR', 'BUREAU', 'STREET', 'LEAD', 'WORKER', 'GRID_OFFICER']

const rolesHere = computed<Role[]>(() => {
  const code = state.community?.code
  return (state.me?.memberships ?? []).filter((one) => one.place.kind === 'COMMUNITY' && one.place.code === code).map((one) => one.role)
})
const hasDesk = computed(() => (state.me?.memberships ?? []).some((one) => DESK.includes(one.role)))

/** Who looks at the page and where: the signed-in person, the community, and what its programs show here. */
export function useSession() {
  return {
    session: readonly(state) as Readonly<State>,
    rolesHere,
    hasDesk,
    /** Whether one of the person's memberships grants a permission, in the community of the page where it is tied to one. */
    may: (permission: string) =>
      (state.me?.memberships ?? []).some(
        (one) =>
          one.permissions.includes(permission) &&
          (one.place.kind !== 'COMMUNITY' || state.community === null || one.place.code === state.community.code),
      ),
  }
}
