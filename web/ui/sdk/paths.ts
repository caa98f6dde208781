export type Params = Record<string, string>

/** Matches `/c/{code}/p/{rest*}`: a name takes one part of the path, one with a star all that follows. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  const params: Params = {}
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)(\*)?\}$/.exec(part)
    if (name?.[1] && name[2]) {
      params[name[1]] = given.slice(at).map(decode).join('/')
      return given.length > at ? params : null
    }
    const value = given[at]
    if (value === undefined) return null
    if (name?.[1]) params[name[1]] = decode(value)
    else if (value !== part) return null
  }
  return given.length === wanted.length ? params : null
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Puts values into `{name}` places of a path or query; the first value that exists, from left to right, counts. */
export function fillPath(pattern: string, ...values: Record<string, unknown>[]): string {
  return pattern.replace(/\{([\w.]+)\}/g, (whole, name: string) => {
    for (const one of values) {
      const value = valueAt(one, name)
      if (value !== undefined && value !== null) return encodeURIComponent(String(value))
    }
    return whole
  })
}

/** The value at `a.b.c` of some JSON; undefined when there is none. */
export function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), json)
}
