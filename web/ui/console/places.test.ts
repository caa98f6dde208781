import { expect, it } from 'vitest'
import type { Community, Me, Membership, Role } from '../sdk/types'
import { desksOf, invitableBy } from './places'

const member = (role: Role, kind: Membership['place']['kind'], code: string): Membership => ({ role, place: { kind, code, name: code }, permissions: [] })
const me = (...memberships: Membership[]): Me => ({ id: '1', name: '王芳', login: 'wf', phone: null, unread: 0, memberships })

it('gives a desk to staff, not to volunteers and residents', () => {
  expect(desksOf(me(member('VOLUNTEER', 'COMMUNITY', '1'), member('RESIDENT', 'COMMUNITY', '1')))).toEqual([])
  expect(desksOf(me(member('WORKER', 'COMMUNITY', '1'))).map((desk) => desk.href)).toEqual(['/console/c/1'])
})

it('puts several roles in one place on one desk', () => {
  expect(desksOf(me(member('LEAD', 'COMMUNITY', '1'), member('WORKER', 'COMMUNITY', '1')))).toMatchObject([{ roles: ['LEAD', 'WORKER'] }])
})

it('lists the district before its communities, and a street within its district', () => {
  const desks = desksOf(me(member('WORKER', 'COMMUNITY', '1'), member('STREET', 'STREET', '420107001'), member('BUREAU', 'DISTRICT', '420107')))
  expect(desks.map((desk) => desk.href)).toEqual(['/console/d/420107', '/console/d/420107?street=420107001', '/console/c/1'])
})

it('has no desk for nobody', () => expect(desksOf(null)).toEqual([]))

it('lets nobody bring in somebody above themselves', () => {
  const community = { code: '1', district: { code: '420107', name: '' } } as Community
  expect(invitableBy(me(member('BUREAU', 'DISTRICT', '420107')), community)).toEqual(['LEAD', 'WORKER'])
  expect(invitableBy(me(member('WORKER', 'COMMUNITY', '1')), community)).toEqual(['VOLUNTEER', 'RESIDENT', 'WORKER'])
  expect(invitableBy(me(member('LEAD', 'COMMUNITY', '2')), community)).toEqual([])
})
