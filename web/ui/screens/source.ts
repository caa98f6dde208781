import { computed } from 'vue'
import { dayOf, mondayOf, plusDays } from '../kit/dates'
import { fillPath } from '../sdk/paths'
import { programApi } from '../sdk/program'
import { useRoute } from '../sdk/router'
import { now } from '../sdk/session'
import type { Screen } from '../sdk/types'

export type Strip = 'date' | 'week' | null

/** Where a screen's records come from: its source, filled from the address and from the strip of days above it. */
export function useSource(screen: Screen, address: Record<string, string>) {
  const { query } = useRoute()
  const today = dayOf(now())
  const strip: Strip = (['date', 'week'] as const).find((name) => screen.source?.includes(`{${name}}`) && !screen.path.includes(`{${name}}`)) ?? null
  const day = computed(() => (strip && query(strip)) || (strip === 'week' ? mondayOf(plusDays(today, 1)) : today)) // on a Sunday the next week is what people ask for
  const values = computed(() => ({ ...address, today, ...(strip ? { [strip]: day.value } : {}) }))
  const path = computed(() => (screen.source ? programApi(screen.program, fillPath(screen.source, values.value)) : null))
  return { strip, day, today, path, values }
}
