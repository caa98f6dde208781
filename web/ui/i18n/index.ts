import { ref, shallowReactive } from 'vue'

export type Locale = 'zh-CN' | 'en'
export type Texts = Record<string, string>
export type Params = Record<string, string | number>

/** The language of the page; it changes only with a reload, because titles of programs come from the server. */
export const locale = ref<Locale>('zh-CN')

const texts = shallowReactive<Texts>({})

export function addTexts(more: Texts): void {
  Object.assign(texts, more)
}

export function hasText(key: string): boolean {
  return key in texts
}

/** The text of a key in the page's language; an unknown key is shown as it is, so that nobody faces an empty button. */
export function t(key: string, params: Params = {}): string {
  const text = texts[key]
  return text === undefined ? key : fill(text, params)
}

/** Fills `{name}`, and `{n|one|many}` with the word that suits the number. */
export function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name]
    if (value === undefined) return whole
    if (one === undefined || many === undefined) return String(value)
    return Number(value) === 1 ? one : many
  })
}
