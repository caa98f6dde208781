import type { Route } from '../sdk/router'

export const routes: readonly Route[] = [{ path: '/', page: () => import('./pages/Home.vue') }]
