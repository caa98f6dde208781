/** One mistake in a form: the name of the field it belongs to (empty for the whole form), and what to do about it. */
export interface FieldError {
  field: string
  message: string
}

export interface Option {
  value: string
  label: string
  hint?: string
}

/** The id of a named field's control, so that the error summary can lead to it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`
}

/** The message for one field, if there is one. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.field === name)?.message
}
