import { ref, shallowRef, watch, type Ref } from 'vue'
import { api } from './api'
import { useAsked, type Asked } from './ask'
import { asProblem } from './problem'
import type { Page } from './types'

/** A list of the server that comes page by page: all that came so far, and the way to more. */
export interface AskedPages<Item> extends Asked<Page<Item>> {
  items: Ref<Item[]>
  hasMore: Ref<boolean>
  more: () => Promise<void>
}

/** Asks for the first page of a list, and again whenever the path changes; `more` adds the next page. */
export function useAskedPages<Item>(path: () => string | null): AskedPages<Item> {
  const asked = useAsked<Page<Item>>(path)
  const items = shallowRef<Item[]>([])
  const next = ref<string | null>(null)
  const hasMore = ref(false)

  function take(all: Item[], cursor: string | null) {
    items.value = all
    next.value = cursor
    hasMore.value = cursor !== null
  }

  async function more(): Promise<void> {
    const from = path()
    if (from === null || next.value === null || asked.loading.value) return
    asked.loading.value = true
    try {
      const page = await api<Page<Item>>(`${from}${from.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next.value)}`)
      if (from === path()) take([...items.value, ...page.items], page.next)
    } catch (error) {
      asked.problem.value = asProblem(error)
    } finally {
      asked.loading.value = false
    }
  }

  watch(asked.data, (page) => take(page?.items ?? [], page?.next ?? null), { immediate: true })
  return { ...asked, items, hasMore, more }
}
