import { withHours } from '../hours/texts'
import type { Route } from '../sdk/router'

export const routes: readonly Route[] = [
  { path: '/console', page: () => import('./pages/Start.vue') },
  { path: '/console/programs', page: () => import('./pages/InstalledPrograms.vue') },
  { path: '/console/d/{district}', page: () => import('./pages/Communities.vue') },
  { path: '/console/d/{district}/new', page: () => import('./pages/NewCommunity.vue') },
  { path: '/console/d/{district}/import', page: () => import('./pages/Import.vue') },
  { path: '/console/d/{district}/calendar', page: () => import('./pages/Calendar.vue') },
  { path: '/console/c/{code}', page: () => import('./pages/Community.vue') },
  { path: '/console/c/{code}/details', page: () => import('./pages/Details.vue') },
  { path: '/console/c/{code}/programs', page: () => import('./pages/Programs.vue') },
  { path: '/console/c/{code}/programs/{program}', page: () => import('./pages/Program.vue') },
  { path: '/console/c/{code}/roster', page: () => import('./pages/Roster.vue') },
  { path: '/console/c/{code}/roster/new', page: () => import('./pages/NewShift.vue') },
  { path: '/console/c/{code}/shifts/{id}', page: () => import('./pages/Shift.vue') },
  { path: '/console/c/{code}/hours', page: () => withHours(() => import('./pages/Hours.vue')) },
  { path: '/console/c/{code}/people', page: () => import('./pages/People.vue') },
  { path: '/console/c/{code}/p/{program}/{rest*}', page: () => import('../screens/ScreenPage.vue') },
]
