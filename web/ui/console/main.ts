import { start } from '../sdk/start'
import App from './App.vue'
import { routes } from './routes'

void start(App, routes, {
  'zh-CN': [() => import('../i18n/zh-CN.json'), () => import('../i18n/console.zh-CN.json')],
  en: [() => import('../i18n/en.json'), () => import('../i18n/console.en.json')],
})
