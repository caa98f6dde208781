import type { Values } from './fields'

/** What was typed, kept until it is sent or the window is closed, so that going back or signing in loses nothing. */
const name = (path: string) => `draft:${path}`

export function readDraft(path: string): Values {
  try {
    return JSON.parse(sessionStorage.getItem(name(path)) ?? '{}') as Values
  } catch {
    return {}
  }
}

export function writeDraft(path: string, values: Values): void {
  try {
    sessionStorage.setItem(name(path), JSON.stringify(values))
  } catch {
    // a phone that keeps nothing still sends the form
  }
}

export function clearDraft(path: string): void {
  sessionStorage.removeItem(name(path))
}
