import { inject, provide, useId, type InjectionKey } from 'vue'

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

const FORM: InjectionKey<string> = Symbol('form')

/** Begins a form: the same name in two forms of one page stands for two controls. */
export function beginForm(): void {
  provide(FORM, useId())
}

/** Makes the ids of named fields' controls in the form around, so that its error summary can lead to them. */
export function useFieldIds(): (name: string) => string {
  const form = inject(FORM, 'f')
  return (name) => `${form}-${name.replace(/[^\w-]/g, '-')}`
}

/** The message for one field, if there is one. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.field === name)?.message
}
