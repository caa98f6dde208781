import { computed, reactive, ref } from 'vue'
import type { FieldError } from '../../kit/fields'
import { bodyOf, valuesFrom } from '../../screens/answers'
import { allFields, fieldsOf, type FieldSpec, type Values } from '../../screens/fields'
import { mistakes } from '../../screens/mistakes'
import type { Item } from '../../sdk/types'
import type { CommunityProgram } from '../types'

/** A setting that is a number is never left open: what would it be then? */
function asked(field: FieldSpec): FieldSpec {
  return ['integer', 'number'].includes(field.schema.type ?? '') ? { ...field, required: true } : field
}

/** The form of a program's settings, made from their schema, beginning with those in force. */
export function useSettings(program: CommunityProgram) {
  const schema = program.settingsSchema
  const values = reactive<Values>({})
  const errors = ref<FieldError[]>([])
  const fields = computed(() => (schema?.properties ? fieldsOf(schema, values, program.id).map(asked) : []))

  if (schema?.properties) {
    const all = allFields(schema, program.id)
    for (const field of all) {
      if (field.control === 'switch') values[field.name] = false
      if (field.control === 'stepper') values[field.name] = field.schema.minimum ?? 0
    }
    Object.assign(values, valuesFrom((program.settings ?? {}) as Item, all, ''))
  }

  function check(): boolean {
    errors.value = mistakes(fields.value, values, program.id)
    return errors.value.length === 0
  }

  /** Takes over what the server found wrong; its field names may carry `settings.` in front. */
  function refuse(told: readonly FieldError[]): void {
    const names = fields.value.map((field) => field.name)
    errors.value = told.map(({ field, message }) => {
      const name = field.replace(/^settings\./, '')
      return { field: names.includes(name) ? name : '', message }
    })
  }
  return { values, fields, errors, check, refuse, body: () => bodyOf(fields.value, values) }
}
