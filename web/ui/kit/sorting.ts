/** `name`, or `-name` for the other way round. */
export type Sort = string

/** Rows by one of their fields, numbers by size and words the way the language sorts them; without a sort as they came. */
export function sorted<Row>(rows: readonly Row[], sort: Sort, valueOf: (row: Row, key: string) => unknown, locale: string): Row[] {
  if (sort === '') return [...rows]
  const down = sort.startsWith('-')
  const key = down ? sort.slice(1) : sort
  const words = new Intl.Collator(locale, { numeric: true })
  return [...rows].sort((a, b) => {
    const order = compare(valueOf(a, key), valueOf(b, key), words)
    return down ? -order : order
  })
}

function compare(a: unknown, b: unknown, words: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a ?? ''), String(b ?? ''))
}

/** What a tap on a column's head makes of the sort: first upwards, then downwards, then as it came. */
export function turned(sort: Sort, key: string): Sort {
  if (sort === key) return `-${key}`
  return sort === `-${key}` ? '' : key
}
