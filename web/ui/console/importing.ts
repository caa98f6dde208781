import { onScopeDispose, shallowRef } from 'vue'
import { api } from '../sdk/api'
import { useAct } from '../sdk/ask'
import type { ImportProgress, ImportReport } from './types'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const LOOK_MS = 1_000

/** The media type of a list, by its name: browsers do not agree on the one of a CSV file. */
export function typeOf(name: string): string | null {
  if (/\.csv$/i.test(name)) return 'text/csv'
  return /\.xlsx$/i.test(name) ? XLSX : null
}

/**
 * The import of one file: first a dry run that changes nothing, then the real one, watched while it runs.
 * Asked again after a lost connection, it carries the same key, so that the server does it once.
 */
export function useImport(district: string) {
  const checked = shallowRef<ImportReport | null>(null)
  const finished = shallowRef<ImportReport | null>(null)
  const progress = shallowRef<ImportProgress | null>(null)
  let key = ''
  let looking: ReturnType<typeof setInterval> | undefined

  function send(file: File, dryRun: boolean): Promise<ImportReport> {
    key ||= crypto.getRandomValues(new Uint32Array(4)).join('-')
    return api<ImportReport>(`/districts/${encodeURIComponent(district)}/communities/import?dryRun=${dryRun}`, {
      method: 'POST',
      body: file,
      type: typeOf(file.name) ?? 'text/csv',
      key: dryRun ? undefined : key,
    })
  }

  async function look(): Promise<void> {
    progress.value = await api<ImportProgress>(`/imports/${key}`).catch(() => progress.value)
  }

  const dry = useAct(async (file: File) => {
    checked.value = null
    checked.value = await send(file, true)
  })

  const real = useAct(async (file: File) => {
    clearInterval(looking)
    const answer = send(file, false)
    looking = setInterval(() => void look(), LOOK_MS)
    try {
      finished.value = await answer
    } finally {
      clearInterval(looking)
    }
  })

  function begin(): void {
    key = ''
    checked.value = finished.value = progress.value = null
    dry.problem.value = real.problem.value = null
  }

  onScopeDispose(() => clearInterval(looking))
  return { checked, finished, progress, dry, real, begin }
}

/** How many lines of a list were refused; the server lists only the first thousand of them. */
export function refusedOf(report: ImportReport): number {
  return report.rejectedCount ?? report.rejected.length
}

/** The refused lines as a CSV file, so that whoever made the list can mend it. */
export function mistakesFile(report: ImportReport, heads: readonly [string, string, string]): Blob {
  const cell = (value: string | number) => `"${String(value).replace(/"/g, '""').replace(/^[=+\-@]/, "'$&")}"`
  const lines = [heads, ...report.rejected.map((one) => [one.line, one.field, one.message] as const)]
  return new Blob(['\uFEFF', lines.map((line) => line.map(cell).join(',')).join('\r\n')], { type: 'text/csv' })
}
