import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { api } from './api'
import { asProblem, type Problem } from './problem'

/** What a page asked for: `data` once it came, `problem` if it did not, `loading` in between. */
export interface Asked<Answer> {
  data: Ref<Answer | null>
  problem: Ref<Problem | null>
  loading: Ref<boolean>
  again: () => Promise<void>
}

/** Asks for a path, and again whenever the path changes; an answer that was overtaken is dropped. Null asks for nothing. */
export function useAsked<Answer>(path: () => string | null): Asked<Answer> {
  const data = shallowRef<Answer | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const loading = shallowRef(false)
  let running: AbortController | null = null

  async function again(): Promise<void> {
    running?.abort()
    const wanted = path()
    if (wanted === null) return
    const mine = (running = new AbortController())
    loading.value = true
    try {
      const answer = await api<Answer>(wanted, { signal: mine.signal })
      if (mine !== running) return
      data.value = answer
      problem.value = null
    } catch (error) {
      if (mine === running) problem.value = asProblem(error)
    } finally {
      if (mine === running) loading.value = false
    }
  }

  watch(path, () => {
    data.value = null
    problem.value = null
    void again()
  }, { immediate: true })
  onScopeDispose(() => running?.abort())
  return { data, problem, loading, again }
}

/** One act of a page: busy while it runs, its problem when it was refused. A second tap while it runs does nothing. */
export function useAct<Args extends unknown[], Answer>(act: (...args: Args) => Promise<Answer>) {
  const busy = shallowRef(false)
  const problem = shallowRef<Problem | null>(null)

  async function run(...args: Args): Promise<Answer | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = null
    try {
      return await act(...args)
    } catch (error) {
      problem.value = asProblem(error)
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}
