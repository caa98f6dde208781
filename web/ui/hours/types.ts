import type { Named, Refusal } from '../sdk/types'

/** What the server says about hours. Lengths are minutes. */

export interface Sums {
  confirmed: number
  pending: number
}

export interface MyHours extends Sums {
  years: (Sums & { year: number })[]
  programs: (Sums & { program: string; name: string })[]
  communities: (Sums & Named & { stars: number; toNextStar: number | null; credits: boolean })[]
}

export interface ServiceRecord {
  id: string
  community: Named
  person: { id: string; name: string }
  program: { id: string; name: string } | null
  what: string
  startsAt: string
  endsAt: string
  minutes: number
  state: 'PENDING' | 'CONFIRMED' | 'REFUSED'
  source: 'SHIFT' | 'PROGRAM' | 'EXTRA'
  note: string | null
  /** Whether a question of the volunteer waits for an answer. */
  questioned: boolean
  /** Why the caller cannot confirm it. */
  refusals: Refusal[]
  version: number
}

export interface RecordEvent {
  at: string
  what: 'NOTED' | 'CONFIRMED' | 'CORRECTED' | 'ASKED' | 'ANSWERED'
  /** Null for the platform. */
  by: string | null
  minutes: number | null
  text: string | null
}

export interface RecordHistory {
  record: ServiceRecord
  events: RecordEvent[]
}

export interface Certificate {
  id: string
  number: string
  /** The page that confirms it. */
  url: string
  community: Named
  name: string
  year: number | null
  firstDay: string
  lastDay: string
  minutes: number
  programs: { name: string; minutes: number }[]
  showsName: 'FULL' | 'MASKED' | 'NONE'
  showsHours: boolean
  showsPrograms: boolean
  issuedAt: string
  revokedAt: string | null
  revocation: string | null
}

export interface CertificateCheck {
  number: string
  state: 'VALID' | 'REVOKED'
  community: Named
  issuedOn: string
  revokedOn: string | null
  name: string | null
  firstDay: string | null
  lastDay: string | null
  minutes: number | null
  programs: { name: string; minutes: number }[] | null
}

export interface CreditGift {
  id: string
  /** Stands on the slip of paper. */
  number: string
  giver: string
  recipient: string
  home: string | null
  minutes: number
  state: 'OPEN' | 'USED' | 'RETURNED' | 'LAPSED'
  givenAt: string
  settledAt: string | null
  reason: string | null
}

export interface Credits {
  /** Whether the community keeps them now. */
  on: boolean
  minutes: number
  lapsing: { at: string; minutes: number } | null
  gifts: CreditGift[]
}
