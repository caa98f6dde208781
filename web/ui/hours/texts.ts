import { addTexts, locale } from '../i18n'

const words = {
  'zh-CN': () => import('../i18n/hours.zh-CN.json'),
  en: () => import('../i18n/hours.en.json'),
}

/** A page about hours, with the words that only such pages need. */
export async function withHours<Page>(page: () => Promise<Page>): Promise<Page> {
  const [loaded, texts] = await Promise.all([page(), words[locale.value]()])
  addTexts(texts.default)
  return loaded
}
