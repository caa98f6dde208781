import { shallowReactive } from 'vue'

export interface Toast {
  id: number
  text: string
  undo?: () => void
}

const SHOWN_MS = 6_000
const UNDO_MS = 10_000
let last = 0

export const toasts = shallowReactive<Toast[]>([])

/** Says something in passing; with `undo` it stays ten seconds and can be taken back. */
export function toast(text: string, undo?: () => void): void {
  const one: Toast = { id: ++last, text, undo }
  toasts.push(one)
  setTimeout(() => dismiss(one.id), undo ? UNDO_MS : SHOWN_MS)
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((one) => one.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
