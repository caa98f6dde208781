import type { Route } from '../sdk/router'

export const routes: readonly Route[] = [{ path: '/console', page: () => import('./pages/Start.vue') }]
