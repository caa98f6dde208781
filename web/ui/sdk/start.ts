import { createApp, type Component } from 'vue'
import '.'
import { addTexts, type Texts } from '../i18n'
import { startRouter, type Route } from './router'
import { readBoot, startSession } from './session'

type Load = () => Promise<{ default: Texts }>

/** Starts one of the two pages: takes over the server's words, loads the texts of the language, shows the app. */
export async function start(app: Component, routes: readonly Route[], texts: Record<'zh-CN' | 'en', Load[]>): Promise<void> {
  const boot = readBoot()
  startSession(boot)
  const [words] = await Promise.all([Promise.all(texts[boot.locale].map((load) => load())), startRouter(routes)])
  for (const loaded of words) addTexts(loaded.default)
  createApp(app).mount('#app')
}

