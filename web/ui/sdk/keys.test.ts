import { expect, it } from 'vitest'
import { actKeys } from './keys'

let n = 0
const fresh = () => actKeys(() => `key-${++n}`)

it('gives a retry of an unsettled act the same key', () => {
  const keys = fresh()
  expect(keys.of('POST /a 1')).toBe(keys.of('POST /a 1'))
})

it('gives another act another key', () => {
  const keys = fresh()
  expect(keys.of('POST /a 1')).not.toBe(keys.of('POST /a 2'))
})

it('gives the same words a new key once the act is settled', () => {
  const keys = fresh()
  const first = keys.of('DELETE /a')
  keys.settle('DELETE /a')
  expect(keys.of('DELETE /a')).not.toBe(first)
})
