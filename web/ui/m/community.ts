import { shallowRef, watch } from 'vue'
import { visitCommunity } from '../sdk/community'
import { asProblem, type Problem } from '../sdk/problem'
import { useRoute } from '../sdk/router'
import { useSession } from '../sdk/session'

const REMEMBERED = 'linli_community'

/** The community this phone was in last; null on a phone that has seen none. */
export function rememberedCommunity(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}

export function rememberCommunity(code: string | null): void {
  try {
    if (code === null) localStorage.removeItem(REMEMBERED)
    else localStorage.setItem(REMEMBERED, code)
  } catch {
    // a phone that keeps nothing asks again next time
  }
}

/** Keeps the session in the community of the address; pages outside a community stay in the last one. */
export function followCommunity() {
  const { session } = useSession()
  const { params } = useRoute()
  const problem = shallowRef<Problem | null>(null)
  const wanted = () => params.value.code ?? session.community?.code ?? ownCommunity() ?? rememberedCommunity()

  function ownCommunity(): string | undefined {
    return session.me?.memberships.find((one) => one.place.kind === 'COMMUNITY')?.place.code
  }

  async function enter(): Promise<void> {
    const code = wanted()
    problem.value = null
    if (!code) return
    if (code !== session.community?.code) await fetchCommunity(code)
    if (code === session.community?.code) rememberCommunity(code)
  }

  async function fetchCommunity(code: string): Promise<void> {
    try {
      await visitCommunity(code, () => code === wanted())
    } catch (error) {
      if (code === params.value.code) problem.value = asProblem(error)
      else rememberCommunity(null)
    }
  }

  watch(wanted, () => void enter(), { immediate: true })
  return { problem, enter }
}
