import type { FieldError } from '../kit/fields'
import type { Refusal } from './types'

/**
 * The answer no in a form that can be told to a neighbour. `name` is the last part of the problem's type, e.g. `refused`.
 * Some problems have a title in words; all that the server tells have a detail.
 */
export class Problem extends Error {
  constructor(
    readonly type: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly reasons: readonly Refusal[] = [],
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(detail || title)
    this.name = type.slice(type.lastIndexOf(':') + 1)
  }
}

/** No answer came: no net, or the server could not be reached. It is unknown whether the act was done. */
export const OFFLINE = 'urn:linli:problem:offline'

/** An answer came that is none of ours. */
export const BROKEN = 'urn:linli:problem:broken'

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(BROKEN, 0, '', '')
}
