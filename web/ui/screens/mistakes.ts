import { t } from '../i18n'
import type { FieldError } from '../kit/fields'
import type { Schema } from '../sdk/types'
import { isBlank, linesOf, type Control, type FieldSpec, type Values } from './fields'
import { fenOf, money, words } from './words'

/** What is wrong with the answers, each in words that say what to do. The server checks the same schema again. */
export function mistakes(fields: readonly FieldSpec[], values: Values, program: string): FieldError[] {
  return fields.flatMap((field) => {
    const message = mistakeIn(field, values[field.name])
    return message === null ? [] : [{ field: field.name, message: words(field.schema['x-error'], program) || message }]
  })
}

const CHOSEN: readonly Control[] = ['choice', 'choices', 'select', 'days']
const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8}|\d{7,8})$/

function mistakeIn({ schema, label, required, control }: FieldSpec, value: unknown): string | null {
  if (isBlank(value)) return required ? t(CHOSEN.includes(control) ? 'form.choose' : 'form.required', { what: label }) : null
  if (control === 'number' || control === 'stepper' || control === 'money') return numberMistake(schema, label, value, control)
  if (control === 'lines') return countMistake(schema, label, linesOf(value).length)
  if (Array.isArray(value)) return countMistake(schema, label, value.length)
  const text = String(value)
  if (schema.format === 'phone' && !PHONE.test(text.replace(/\s/g, ''))) return t('form.phone')
  if (schema.maxLength !== undefined && [...text].length > schema.maxLength) return t('form.too-long', { what: label, n: schema.maxLength })
  if (schema.minLength !== undefined && [...text].length < schema.minLength) return t('form.too-short', { what: label, n: schema.minLength })
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) return t('form.pattern', { what: label })
  return null
}

function numberMistake(schema: Schema, label: string, value: unknown, control: Control): string | null {
  const isMoney = control === 'money'
  const number = isMoney ? fenOf(value) : Number(value)
  const shown = (bound: number) => (isMoney ? money(bound) : bound)
  if (Number.isNaN(number)) return t(isMoney ? 'form.money' : 'form.number', { what: label })
  if (schema.type === 'integer' && !Number.isInteger(number)) return t(isMoney ? 'form.money' : 'form.integer', { what: label })
  if (schema.minimum !== undefined && number < schema.minimum) return t('form.min', { what: label, n: shown(schema.minimum) })
  if (schema.maximum !== undefined && number > schema.maximum) return t('form.max', { what: label, n: shown(schema.maximum) })
  return null
}

function countMistake(schema: Schema, label: string, count: number): string | null {
  if (schema.minItems !== undefined && count < schema.minItems) return t('form.choose', { what: label })
  if (schema.maxItems !== undefined && count > schema.maxItems) return t('form.too-many', { what: label, n: schema.maxItems })
  return null
}
