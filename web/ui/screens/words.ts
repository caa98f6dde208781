import { locale, t, type Locale } from '../i18n'
import { clockOf, dayName, dayOf, momentName } from '../kit/dates'
import { valueAt } from '../sdk/paths'
import { now } from '../sdk/session'
import type { Format, Item, When } from '../sdk/types'

/** What the words of a program's screen depend on. */
export interface Manner {
  program: string
  today: string
  locale: Locale
}

export function mannerOf(program: string): Manner {
  return { program, today: dayOf(now()), locale: locale.value }
}

/** A manifest's words: `@key` is a text of the program, all else is meant as it is written. */
export function words(text: string | undefined, program: string): string {
  if (!text?.startsWith('@')) return text ?? ''
  return t(`p.${program}.${text.slice(1)}`)
}

/** Fills a template with a record; without places it is the path of one field, or plain words. */
export function say(template: string | undefined, item: Item, manner: Manner): string {
  if (template === undefined) return ''
  const text = words(template, manner.program)
  if (/^[\w.]+$/.test(text) && text === template) return show(valueAt(item, text), 'text', text, manner)
  return text
    .replace(/\{([\w.]+)(?:\|([\w-]+))?\}/g, (_, path: string, format?: string) =>
      show(valueAt(item, path), (format ?? 'text') as Format, path, manner),
    )
    .trim()
}

/** One value as people read it; nothing for null. */
export function show(value: unknown, format: Format, path: string, manner: Manner): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value)) {
    return value.map((one) => show(one, format, path, manner)).join(manner.locale === 'zh-CN' ? '、' : ', ')
  }
  if (format === 'word') return t(`p.${manner.program}.${path}.${String(value)}`)
  if (typeof value === 'boolean' || format === 'yes-no') return t(value ? 'yes' : 'no')
  const text = String(value)
  switch (format) {
    case 'date':
      return dayName(text.length === 10 ? text : dayOf(text), manner.today, manner.locale)
    case 'time':
      return clockOf(text)
    case 'moment':
      return momentName(text, manner.today, manner.locale)
    case 'money':
      return money(Number(value))
    default:
      return text
  }
}

/** Fen as yuan: 1250 is ¥12.50. */
export function money(fen: number): string {
  return `¥${yuan(fen)}`
}

/** Fen as people type them: 1250 is 12.50. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2)
}

/** What somebody typed as yuan, in fen; not a whole number when they typed less than a fen, NaN when it is no amount. */
export function fenOf(typed: unknown): number {
  const text = String(typed).trim().replace('．', '.').replace(/^[¥￥]|元$/g, '').trim()
  return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1e6) / 1e4 : Number.NaN
}

/** Whether a record (or the answers of a form) is as a manifest's condition wants it. */
export function holds(when: When | undefined, item: Item): boolean {
  return Object.entries(when ?? {}).every(([path, wanted]) => {
    const value = valueAt(item, path) ?? item[path]
    return Array.isArray(wanted) ? wanted.includes(value) : value === wanted
  })
}
