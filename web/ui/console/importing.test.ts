import { expect, it } from 'vitest'
import { mistakesFile, refusedOf, typeOf } from './importing'

it('knows a list by its name', () => {
  expect(typeOf('青山区.CSV')).toBe('text/csv')
  expect(typeOf('list.xlsx')).toContain('spreadsheetml')
  expect(typeOf('list.xls')).toBeNull()
})

it('counts every refused line, not only those that are listed', () => {
  const report = { created: 0, updated: 0, unchanged: 0, rejected: [{ line: 2, field: 'code', message: 'x' }] }
  expect(refusedOf(report)).toBe(1)
  expect(refusedOf({ ...report, rejectedCount: 1200 })).toBe(1200)
})

it('writes refused lines so that no spreadsheet takes them for a formula', async () => {
  const report = { created: 0, updated: 0, unchanged: 0, rejected: [{ line: 2, field: 'name', message: '=cmd"x"' }] }
  expect(await mistakesFile(report, ['行', '列', '问题']).text()).toBe('"行","列","问题"\r\n"2","name","\'=cmd""x"""')
})
