import { shallowRef } from 'vue'
import { api } from '../sdk/api'
import type { Problem } from '../sdk/problem'

/** Something with a version that somebody edits while others may edit it too. */
interface Versioned {
  version: number
}

/**
 * Saves an edit over the version it began with. If somebody was faster, `theirs` holds what they made of it, and saving again
 * writes over that one.
 */
export function useEdit<Thing extends Versioned>(path: () => string, begin: Thing) {
  const theirs = shallowRef<Thing | null>(null)
  let version = begin.version

  async function save(body: unknown): Promise<Thing | null> {
    try {
      const saved = await api<Thing>(path(), { method: 'PUT', body, ifMatch: version })
      version = saved.version
      theirs.value = null
      return saved
    } catch (error) {
      if ((error as Problem).name !== 'stale-edit') throw error
      const now = await api<Thing>(path())
      version = now.version
      theirs.value = now
      return null
    }
  }
  return { theirs, save }
}
