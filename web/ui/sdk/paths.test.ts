import { describe, expect, it } from 'vitest'
import { fillPath, matchPath, valueAt } from './paths'

describe('matchPath', () => {
  it('takes named parts and refuses other lengths', () => {
    expect(matchPath('/c/{code}/shifts/{id}', '/c/370203001/shifts/abc')).toEqual({ code: '370203001', id: 'abc' })
    expect(matchPath('/c/{code}', '/c/1/shifts')).toBeNull()
    expect(matchPath('/c/{code}', '/c')).toBeNull()
    expect(matchPath('/', '/')).toEqual({})
  })

  it('gives a starred name all that follows', () => {
    expect(matchPath('/c/{code}/p/{rest*}', '/c/1/p/canteen/order/new')).toEqual({ code: '1', rest: 'canteen/order/new' })
  })

  it('survives an address that is not well encoded', () => {
    expect(matchPath('/c/{code}', '/c/%E9%9')).toEqual({ code: '%E9%9' })
  })
})

it('fills places from the first that knows the name, encoded', () => {
  expect(fillPath('/orders/{id}?date={date}', { id: 'a/b' }, { date: '2026-11-22' })).toBe('/orders/a%2Fb?date=2026-11-22')
  expect(fillPath('/x/{none}', {})).toBe('/x/{none}')
})

it('reaches into JSON without falling', () => {
  expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1)
  expect(valueAt({ a: null }, 'a.b')).toBeUndefined()
})
