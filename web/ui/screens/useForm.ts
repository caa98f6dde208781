import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { locale, t } from '../i18n'
import { dayOf } from '../kit/dates'
import type { FieldError } from '../kit/fields'
import { fillPath } from '../sdk/paths'
import { asProblem, type Problem } from '../sdk/problem'
import { askProgram } from '../sdk/program'
import { now } from '../sdk/session'
import type { Item, ObjectSchema, Screen } from '../sdk/types'
import { bodyOf, valuesFrom } from './answers'
import { clearDraft, readDraft, writeDraft } from './drafts'
import { allFields, fieldsOf, type FieldSpec, type Values } from './fields'
import { mistakes } from './mistakes'
import { fenOf, mannerOf, money, show } from './words'

/** The life of one declared form: what it begins with, what is asked, what is wrong, sent, and done. */
export function useForm(screen: Screen, address: Item) {
  const schema = screen.schema ?? ({ type: 'object', properties: {} } as ObjectSchema)
  const everything = allFields(schema, screen.program)
  const today = dayOf(now())
  const values = reactive<Values>({})
  const errors = ref<FieldError[]>([])
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  const ready = ref(false)
  const answer = shallowRef<Item | null>(null)
  const fields = computed(() => fieldsOf(schema, values, screen.program))

  /** Gives whether everything is answered already, as last time. */
  async function begin(): Promise<boolean> {
    for (const field of everything) {
      if (field.schema.default !== undefined) values[field.name] = field.schema.default as Values[string]
      else if (field.control === 'stepper') values[field.name] = field.schema.minimum ?? 0
    }
    const last = await lastTime()
    Object.assign(values, valuesFrom(last, everything, today))
    Object.assign(values, readDraft(screen.path), valuesFrom(nested(address), everything, today))
    ready.value = true
    watch(values, () => writeDraft(screen.path, values))
    return Object.keys(last).length > 0 && mistakes(fields.value, values, screen.program).length === 0
  }

  async function lastTime(): Promise<Item> {
    if (!screen.defaults) return {}
    try {
      return ((await askProgram<Item | undefined>(screen.program, fillPath(screen.defaults, address, { today }))) ?? {}) as Item
    } catch {
      return {} // a form without a last time starts empty
    }
  }

  function check(some: readonly FieldSpec[]): boolean {
    errors.value = mistakes(some, values, screen.program)
    return errors.value.length === 0
  }

  async function send(): Promise<void> {
    if (busy.value || !screen.submit || !check(fields.value)) return
    busy.value = true
    problem.value = null
    const body = bodyOf(fields.value, values)
    try {
      const { method, href } = screen.submit
      answer.value = (await askProgram<Item | undefined>(screen.program, fillPath(href, body, address, { today }), { method, body })) ?? body
      clearDraft(screen.path)
    } catch (error) {
      refuse(asProblem(error))
    } finally {
      busy.value = false
    }
  }

  function refuse(told: Problem): void {
    errors.value = told.errors.map(({ field, message }) => ({ field: fields.value.some((one) => one.name === field) ? field : '', message }))
    problem.value = errors.value.length > 0 ? null : told
  }

  /** An answer in words, for reading it once more. */
  function said(field: FieldSpec): string {
    const value = values[field.name]
    const label = (one: unknown) => field.options.find((option) => option.value === String(one))?.label
    if (Array.isArray(value)) return value.map((one) => label(one) ?? one).join(locale.value === 'zh-CN' ? '、' : ', ')
    if (field.schema.type === 'boolean') return t(value === true || value === 'true' ? 'yes' : 'no')
    if (field.control === 'money' && value) return money(fenOf(value))
    return label(value) ?? show(value, field.schema.format === 'date' ? 'date' : 'text', field.name, mannerOf(screen.program))
  }

  return { values, fields, errors, problem, busy, ready, answer, begin, check, send, said }
}

/** `eater.room=301` of an address as an inner record. */
function nested(address: Item): Item {
  const record: Item = {}
  for (const [name, value] of Object.entries(address)) {
    const keys = name.split('.')
    const last = keys.pop() ?? name
    const inner = keys.reduce<Item>((at, key) => (at[key] ??= {}) as Item, record)
    inner[last] = value
  }
  return record
}
