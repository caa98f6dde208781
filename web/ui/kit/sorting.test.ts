import { expect, it } from 'vitest'
import { sorted, turned } from './sorting'

const rows = [
  { name: '青和居社区', members: 12 },
  { name: '八大家社区', members: 3 },
  { name: '康苑社区', members: 100 },
]
const valueOf = (row: (typeof rows)[number], key: string) => row[key as keyof typeof row]

it('sorts numbers by size', () => {
  expect(sorted(rows, 'members', valueOf, 'zh-CN').map((row) => row.members)).toEqual([3, 12, 100])
  expect(sorted(rows, '-members', valueOf, 'zh-CN').map((row) => row.members)).toEqual([100, 12, 3])
})

it('sorts Chinese names by their sound', () => {
  expect(sorted(rows, 'name', valueOf, 'zh-CN').map((row) => row.name)).toEqual(['八大家社区', '康苑社区', '青和居社区'])
})

it('leaves rows as they came without a sort', () => {
  expect(sorted(rows, '', valueOf, 'zh-CN')).toEqual(rows)
})

it('turns up, down, and back', () => {
  expect(['', 'name', '-name'].map((sort) => turned(sort, 'name'))).toEqual(['name', '-name', ''])
})
