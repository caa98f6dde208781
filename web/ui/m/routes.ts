import { withHours } from '../hours/texts'
import type { Route } from '../sdk/router'
import Choose from './pages/Choose.vue'
import Home from './pages/Home.vue'
import Shifts from './pages/Shifts.vue'

// What most people open first comes with the page; the rest when it is asked for.
const now = (page: typeof Home | typeof Choose | typeof Shifts) => () => Promise.resolve({ default: page })

export const routes: readonly Route[] = [
  { path: '/', page: now(Choose) },
  { path: '/c/{code}', page: now(Home) },
  { path: '/c/{code}/shifts', page: now(Shifts) },
  { path: '/c/{code}/shifts/{id}', page: () => import('./pages/Shift.vue') },
  { path: '/c/{code}/mine', page: () => import('./pages/Mine.vue') },
  { path: '/c/{code}/hours', page: () => withHours(() => import('./pages/Hours.vue')) },
  { path: '/c/{code}/hours/new', page: () => withHours(() => import('./pages/NewHours.vue')) },
  { path: '/c/{code}/hours/{id}', page: () => withHours(() => import('./pages/HoursRecord.vue')) },
  { path: '/c/{code}/certificates', page: () => withHours(() => import('./pages/Certificates.vue')) },
  { path: '/c/{code}/credits', page: () => withHours(() => import('./pages/Credits.vue')) },
  { path: '/certificates/{number}', page: () => withHours(() => import('./pages/CertificateCheck.vue')) },
  { path: '/c/{code}/p/{program}', page: () => import('../screens/ScreenPage.vue') },
  { path: '/c/{code}/p/{program}/{rest*}', page: () => import('../screens/ScreenPage.vue') },
  { path: '/messages', page: () => import('./pages/Messages.vue') },
  { path: '/me', page: () => import('./pages/Me.vue') },
  { path: '/sign-in', page: () => import('./pages/SignIn.vue') },
  { path: '/invitation/{token}', page: () => import('./pages/Invitation.vue') },
  { path: '/help', page: () => import('./pages/Help.vue') },
]
