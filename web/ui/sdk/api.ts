import { locale, t } from '../i18n'
import { actKeys } from './keys'
import { BROKEN, OFFLINE, Problem } from './problem'

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON, or as it is when `type` names another media type. */
  body?: unknown
  type?: string
  headers?: Record<string, string>
  /** The version that is edited; the server refuses (`stale-edit`) if somebody was faster. */
  ifMatch?: string | number
  /** Given where the caller follows the act under its key; else one is made. */
  key?: string
  signal?: AbortSignal
}

const ROOT = '/api/v1'
const keys = actKeys(() => crypto.getRandomValues(new Uint32Array(4)).join('-'))

/**
 * Asks our own server and gives the JSON of its answer (`undefined` for an empty one).
 *
 * Every write carries a key. When no clear answer comes (no net, server down) the same act, asked again, carries the same
 * key, so that it is done once.
 *
 * @throws Problem for every answer that is no success
 */
export async function api<Answer = unknown>(path: string, ask: Ask = {}): Promise<Answer> {
  const method = ask.method ?? 'GET'
  const act = method === 'GET' ? null : `${method} ${path} ${typeof ask.body === 'string' ? ask.body : JSON.stringify(ask.body ?? null)}`
  const key = act === null ? null : (ask.key ?? keys.of(act))
  const response = await send(path, method, ask, key)
  if (act !== null && response.status < 500) keys.settle(act)
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await jsonOf(response)) as Answer
}

async function send(path: string, method: string, ask: Ask, key: string | null): Promise<Response> {
  try {
    return await fetch(ROOT + path, {
      method,
      headers: headersOf(ask, key),
      body: bodyOf(ask),
      credentials: 'same-origin',
      signal: ask.signal,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(OFFLINE, 0, t('problem.offline'), t('problem.offline.what'))
  }
}

function headersOf(ask: Ask, key: string | null): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json', 'Accept-Language': locale.value, ...ask.headers }
  if (ask.body !== undefined) headers['Content-Type'] = ask.type ?? 'application/json'
  if (key !== null) headers['Idempotency-Key'] = key
  if (ask.ifMatch !== undefined) headers['If-Match'] = `"${ask.ifMatch}"`
  return headers
}

function bodyOf(ask: Ask): BodyInit | undefined {
  if (ask.body === undefined) return undefined
  return ask.type ? (ask.body as BodyInit) : JSON.stringify(ask.body)
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new Problem(BROKEN, response.status, t('problem.broken'), t('problem.broken.what'))
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const told = (response.headers.get('Content-Type') ?? '').includes('json') ? await response.json().catch(() => null) : null
  if (told === null) return new Problem(BROKEN, response.status, t('problem.broken'), t('problem.broken.what'))
  const type: string = told.type ?? BROKEN
  const wait = Number(response.headers.get('Retry-After'))
  return new Problem(
    type,
    response.status,
    type.endsWith(`:${told.title}`) ? '' : (told.title ?? ''), // a name is not for people
    told.detail ?? '',
    told.errors ?? [],
    told.reasons ?? [],
    wait > 0 ? wait : null,
  )
}
