import type { Option } from '../kit/fields'
import type { Item, ObjectSchema, Schema } from '../sdk/types'
import { holds, words } from './words'

/** What is typed into a form, by the dotted name of the field; numbers stay text until they are sent. */
export type Values = Record<string, string | string[] | number | boolean | undefined>

export type Control = 'text' | 'tel' | 'textarea' | 'lines' | 'number' | 'stepper' | 'money' | 'choice' | 'choices' | 'select' | 'switch' | 'date' | 'days' | 'time'

export interface FieldSpec {
  name: string
  label: string
  hint: string
  required: boolean
  control: Control
  options: Option[]
  schema: Schema
}

const FEW = 6

/** The fields that are asked with these answers, in order; those of an inner object carry its name in front. */
export function fieldsOf(schema: ObjectSchema, values: Values, program: string): FieldSpec[] {
  return collect(schema, values, program, '', true)
}

function collect(schema: Schema, values: Values, program: string, prefix: string, needed: boolean): FieldSpec[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = prefix + key
    if (!holds(field['x-showIf'], values as Item)) return []
    const required = needed && (schema.required?.includes(key) ?? false)
    if (field.type === 'object') return collect(field, values, program, `${name}.`, isNeeded(field, name, values, required))
    return [specOf(name, field, required, program)]
  })
}

/** An inner object is needed when it must be there, when an answer brought it up, or when it has been begun. */
function isNeeded(field: Schema, name: string, values: Values, required: boolean): boolean {
  return required || field['x-showIf'] !== undefined || Object.keys(values).some((key) => key.startsWith(`${name}.`) && !isBlank(values[key]))
}

function specOf(name: string, schema: Schema, required: boolean, program: string): FieldSpec {
  const options = optionsOf(schema.type === 'array' ? (schema.items ?? {}) : schema, name, program)
  return {
    name,
    label: words(schema.title, program) || name,
    hint: words(schema.description, program),
    required,
    control: controlOf(schema, options),
    options,
    schema,
  }
}

function optionsOf(schema: Schema, name: string, program: string): Option[] {
  if (schema.oneOf) {
    return schema.oneOf.map((one) => ({
      value: String(one.const),
      label: words(one.title, program),
      hint: words(one.description, program) || undefined,
    }))
  }
  return (schema.enum ?? []).map((one) => ({ value: String(one), label: words(`@${name}.${String(one)}`, program) }))
}

export function controlOf(schema: Schema, options: readonly Option[]): Control {
  const wish = schema['x-ui']
  if (schema.type === 'array') return options.length > 0 ? 'choices' : 'lines'
  if (options.length > 0) return wish === 'select' || options.length > FEW ? 'select' : 'choice'
  if (schema.type === 'boolean') return 'switch'
  if (schema.format === 'money') return 'money'
  if (schema.type === 'integer' && schema.maximum !== undefined && schema.maximum - (schema.minimum ?? 0) <= 20) return 'stepper'
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.format === 'date') return wish === 'days' ? 'days' : 'date'
  if (schema.format === 'time') return 'time'
  if (schema.format === 'phone') return 'tel'
  return wish === 'textarea' || (schema.maxLength ?? 0) > 100 ? 'textarea' : 'text'
}

export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** The lines of a text that holds one thing a line. */
export function linesOf(value: unknown): string[] {
  return String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Every field with its inner ones, shown or not, to take defaults for. */
export function allFields(schema: ObjectSchema, program: string): FieldSpec[] {
  const open = (one: Schema): Schema => ({
    ...one,
    'x-showIf': undefined,
    properties: one.properties && Object.fromEntries(Object.entries(one.properties).map(([key, inner]) => [key, open(inner)])),
  })
  return fieldsOf(open(schema) as ObjectSchema, {}, program)
}
