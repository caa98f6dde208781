import { computed, ref } from 'vue'
import { t } from '../i18n'
import type { FieldError } from '../kit/fields'
import { useAct } from '../sdk/ask'

/** A form of the desk: our own check first, then the server's word; mistakes come beside their fields, all else as the problem. */
export function useAnswers(check: () => FieldError[], send: () => Promise<unknown>) {
  const own = ref<FieldError[]>([])
  const { busy, problem: told, run } = useAct(send)
  const errors = computed(() => (own.value.length ? own.value : (told.value?.errors ?? [])))
  const problem = computed(() => (told.value && told.value.errors.length === 0 ? told.value : null))

  function submit(): void {
    told.value = null
    own.value = check()
    if (own.value.length === 0) void run()
  }
  return { errors, problem, busy, submit }
}

/** One mistake for every named answer that is blank. */
export function required<Answers extends Record<string, unknown>>(answers: Answers, labels: Partial<Record<keyof Answers, string>>): FieldError[] {
  return Object.entries(labels)
    .filter(([name]) => String(answers[name] ?? '').trim() === '')
    .map(([field, what]) => ({ field, message: t('form.required', { what: String(what) }) }))
}
