/** What the server says, as far as pages need it. Times are ISO 8601 with +08:00, days yyyy-MM-dd, money in fen. */

export type Role = 'OPERATOR' | 'BUREAU' | 'STREET' | 'LEAD' | 'WORKER' | 'GRID_OFFICER' | 'VOLUNTEER' | 'RESIDENT'

export interface Place {
  kind: 'INSTALLATION' | 'DISTRICT' | 'STREET' | 'COMMUNITY'
  code: string
  name: string
}

export interface Membership {
  role: Role
  place: Place
  permissions: string[]
}

export interface Me {
  id: string
  name: string
  login: string
  phone: string | null
  unread: number
  memberships: Membership[]
}

export interface Named {
  code: string
  name: string
}

export interface Community extends Named {
  street: Named
  district: Named
  state: 'ACTIVE' | 'SUSPENDED'
  phone: string | null
  version: number
}

export interface Refusal {
  type: string
  text: string
}

export interface SignUpState {
  id: string
  state: 'CONFIRMED' | 'WAITING'
  position: number | null
}

export interface Shift {
  id: string
  program: string
  post: { id: string; name: string; qualifications: string[] }
  startsAt: string
  endsAt: string
  place: string
  seats: number
  taken: number
  waiting: number
  state: 'OPEN' | 'CANCELLED'
  /** Why it was cancelled. */
  reason?: string | null
  /** Whether it is put away with its program; only its people see it then. */
  suspended?: boolean
  withdrawUntil: string
  /** Who leads it, where that is known. */
  lead?: string | null
  version: number
  mine: SignUpState | null
  refusals: Refusal[]
}

export interface SignUp extends SignUpState {
  shift: Shift
  community: Named
}

export interface Message {
  id: string
  at: string
  title: string
  text: string
  link: string | null
  read: boolean
}

export interface Page<Item> {
  items: Item[]
  next: string | null
}

export interface ProgramUi {
  id: string
  version: string
  name: string
  sdk?: string
  entry: string | null
  style: string | null
}

export interface Slot {
  slot: string
  program: string
  order?: number
  icon?: string
  label: string
  to: string
  kind?: string
  source?: string
}

export interface Ui {
  programs: ProgramUi[]
  screens: Screen[]
  slots: Slot[]
  texts: Record<string, string>
}

export interface Boot {
  version: string
  entry: 'm' | 'console'
  locale: 'zh-CN' | 'en'
  elder: 0 | 1 | 2 | 3
  now: string
  me: Me | null
  community: Community | null
  ui: Ui | null
  data: null
}

export type Format = 'text' | 'date' | 'time' | 'moment' | 'money' | 'number' | 'yes-no' | 'list' | 'word'

/** How one record is shown in a list: templates such as `{date|date} {mode|word}`, or the path of one field. */
export interface ItemTemplate {
  title: string
  sub?: string
  tag?: string
  tagKind?: Record<string, TagKind>
  to?: string
  toIf?: When
  call?: string
}

export type TagKind = 'neutral' | 'good' | 'wait' | 'bad' | 'info'
export type When = Record<string, unknown>
export type Item = Record<string, unknown>

export interface ScreenAction {
  id: string
  label: string
  method: 'POST' | 'PUT' | 'DELETE'
  href: string
  confirm?: string
  done?: string
  showIf?: When
}

/** A page that a program declares and the host draws; the schema of `ui.json` says which parts go with which kind. */
export interface Screen {
  program: string
  path: string
  kind: string
  title: string
  intro?: string
  source?: string
  empty?: string
  item?: ItemTemplate
  group?: { title: string; items: string }
  actions?: ScreenAction[]
  fields?: { key: string; label: string; format?: Format }[]
  stats?: { key: string; label: string; hint?: string; format?: Format }[]
  list?: { from: string; title: string; item: ItemTemplate; empty?: string }
  schema?: ObjectSchema
  defaults?: string
  submit?: { method: 'POST' | 'PUT'; href: string; label?: string }
  done?: { title: string; next?: string; number?: string; to?: string; label?: string }
  component?: string
}

export interface Schema {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  title?: string
  description?: string
  default?: unknown
  const?: unknown
  enum?: unknown[]
  oneOf?: { const: unknown; title: string; description?: string }[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  'x-showIf'?: Record<string, unknown>
  'x-ui'?: string
  'x-error'?: string
}

export type ObjectSchema = Schema & { properties: Record<string, Schema> }
