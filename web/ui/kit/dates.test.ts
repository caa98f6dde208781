import { describe, expect, it } from 'vitest'
import { clockOf, dayName, dayOf, dayTitle, mondayOf, momentName, plusDays, stretchName, weekOf } from './dates'

describe('dates', () => {
  it('keep the clock of Shanghai whatever the zone of the instant', () => {
    expect(dayOf('2026-11-22T16:30:00Z')).toBe('2026-11-23')
    expect(clockOf('2026-11-22T16:30:00Z')).toBe('00:30')
    expect(clockOf('2026-11-23T10:30:00+08:00')).toBe('10:30')
  })

  it('name a stretch the way a neighbour says it', () => {
    const [from, to] = ['2026-11-23T10:30:00+08:00', '2026-11-23T12:30:00+08:00']
    expect(stretchName(from, to, '2026-11-23', 'zh-CN')).toBe('今天 10:30–12:30')
    expect(stretchName(from, to, '2026-11-22', 'en')).toBe('Tomorrow 10:30–12:30')
    expect(stretchName(from, to, '2026-11-20', 'zh-CN')).toBe('周一 11月23日 10:30–12:30')
  })

  it('say the second day when a stretch passes midnight', () => {
    expect(stretchName('2026-11-23T22:00:00+08:00', '2026-11-24T06:00:00+08:00', '2026-11-23', 'zh-CN')).toBe('今天 22:00–明天 06:00')
  })

  it('start the week on Monday, also for a Sunday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(weekOf('2026-11-22')).toEqual(expect.arrayContaining(['2026-11-16', '2026-11-22']))
  })

  it('cross months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusDays('2028-03-01', -1)).toBe('2028-02-29')
  })

  it('name the day before yesterday by its date, not by a word', () => {
    expect(dayName('2026-11-20', '2026-11-22', 'zh-CN')).toBe('周五 11月20日')
    expect(dayTitle('2026-11-22', '2026-11-22', 'en')).toBe('Today Sun 22 Nov')
    expect(momentName('2026-11-24T09:00:00+08:00', '2026-11-22', 'zh-CN')).toBe('后天 09:00')
  })
})
