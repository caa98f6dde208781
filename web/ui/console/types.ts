import type { Named, ObjectSchema, Place, Role } from '../sdk/types'

/** What the server says to the desk only. */

export interface District extends Named {
  communities: number
}

export interface CommunityRow extends Named {
  street: Named
  state: 'ACTIVE' | 'SUSPENDED'
  programs: string[]
  members: number
}

export interface ImportMistake {
  line: number
  field: string
  message: string
}

export interface ImportReport {
  created: number
  updated: number
  unchanged: number
  rejected: ImportMistake[]
  rejectedCount?: number
}

export interface ImportProgress {
  rows: number
  done: number
  state: 'RUNNING' | 'DONE' | 'FAILED'
}

export interface Invitation {
  id: string
  role: Role
  name: string | null
  url?: string | null
  expiresAt: string
  uses: number
  used: number
  state: 'OPEN' | 'USED' | 'REVOKED' | 'EXPIRED'
  place?: Place
}

export interface Member {
  id: string
  account: { id: string; name: string; login: string }
  role: Role
  since: string
}

export interface ProgramPost {
  code: string
  name: string
  qualifications: { kind: string; label: string }[]
}

export interface CommunityProgram {
  id: string
  name: string
  summary: string
  programVersion: string
  state: 'AVAILABLE' | 'ENABLED' | 'SUSPENDED' | 'FAILED'
  reason: string | null
  settings: Record<string, unknown> | null
  settingsSchema: ObjectSchema | null
  posts: ProgramPost[]
  version: number
}

export interface InstalledProgram {
  id: string
  version: string
  name: string
  state: 'STARTED' | 'FAILED' | 'REMOVED'
  reason: string | null
  changedAt: string
}

export interface Post {
  id: string
  code: string
  program: string
  name: string
  qualifications: string[]
}

export interface PersonOnShift {
  id: string
  account: { id: string; name: string }
  state: 'CONFIRMED' | 'WAITING' | 'WITHDRAWN'
  position: number | null
  since: string
}

export interface Qualification {
  id: string
  kind: string
  issuedBy: string | null
  number: string | null
  expiresOn: string
}

export interface Volunteer {
  id: string
  account: { id: string; name: string }
  qualifications: Qualification[]
}
