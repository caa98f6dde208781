import { shallowRef, watch } from 'vue'
import { visitCommunity } from '../sdk/community'
import { asProblem, type Problem } from '../sdk/problem'
import { useRoute } from '../sdk/router'
import { enterCommunity, useSession } from '../sdk/session'

/** Keeps the session in the community of the address; a page of the district or the operator is in none. */
export function followCommunity() {
  const { session } = useSession()
  const { params } = useRoute()
  const problem = shallowRef<Problem | null>(null)

  async function enter(): Promise<void> {
    const code = params.value.code
    problem.value = null
    if (code === undefined) {
      if (session.community) enterCommunity(null, null)
      return
    }
    if (code === session.community?.code || !session.me) return
    try {
      await visitCommunity(code, () => code === params.value.code)
    } catch (error) {
      if (code === params.value.code) problem.value = asProblem(error)
    }
  }

  watch(() => params.value.code, () => void enter(), { immediate: true })
  return { problem, enter }
}
