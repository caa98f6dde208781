import type { Item } from '../sdk/types'
import { isBlank, linesOf, type FieldSpec, type Values } from './fields'
import { fenOf, yuan } from './words'

/** The answers as the server wants them: typed, nested, without what was not asked or left blank. */
export function bodyOf(fields: readonly FieldSpec[], values: Values): Item {
  const body: Item = {}
  for (const field of fields) {
    const value = values[field.name]
    if (!isBlank(value)) put(body, field.name.split('.'), typed(field, value))
  }
  return body
}

function typed({ control, schema }: FieldSpec, value: unknown): unknown {
  if (control === 'money') return fenOf(value)
  if (control === 'lines') return linesOf(value)
  if (schema.type === 'integer' || schema.type === 'number') return Number(value)
  if (schema.type === 'boolean') return value === true || value === 'true'
  if (typeof value !== 'string') return value
  return schema.format === 'phone' ? value.replace(/\s/g, '') : value.trim()
}

function put(body: Item, [key, ...rest]: string[], value: unknown): void {
  if (key === undefined) return
  if (rest.length === 0) body[key] = value
  else put((body[key] ??= {}) as Item, rest, value)
}

/** Answers to begin with, taken out of a record; a day that has passed is left out. */
export function valuesFrom(record: Item, fields: readonly FieldSpec[], today: string): Values {
  const values: Values = {}
  for (const field of fields) {
    const value = field.name.split('.').reduce<unknown>((at, key) => (at as Item | null | undefined)?.[key], record)
    if (isBlank(value)) continue
    if (field.schema.format === 'date' && String(value) < today) continue
    values[field.name] = field.control === 'money' ? yuan(Number(value)) : plain(field, value)
  }
  return values
}

function plain({ schema, control }: FieldSpec, value: unknown): Values[string] {
  if (Array.isArray(value)) return control === 'lines' ? value.join('\n') : value.map(String)
  if (schema.type === 'boolean') return value === true || value === 'true'
  return control === 'stepper' ? Number(value) : String(value)
}
