import { api } from './api'
import type { ProgramUi, Screen } from './types'

/** Tells the server that a program's own page broke, so that its operator learns of it. Nobody waits for it. */
export function reportBroken(screen: Screen, program: ProgramUi | undefined, error: unknown): void {
  const message = String(error).slice(0, 2000)
  const body = { program: screen.program, version: program?.version, screen: screen.path, message }
  api('/ui/errors', { method: 'POST', body }).catch(() => undefined)
}
