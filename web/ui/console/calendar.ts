import type { Locale } from '../i18n'
import { dateName, dayOf, plusDays, weekdayName } from '../kit/dates'

export type DayKind = 'HOLIDAY' | 'WORKDAY' | 'ORDINARY'
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export interface CalendarDay {
  day: string
  kind: DayKind
  name: string
  standsFor: Weekday | null
  source: 'COUNTRY' | 'DISTRICT'
  replaced: string | null
  version: number
}

export interface SchoolHoliday {
  id: string
  name: string
  firstDay: string
  lastDay: string
}

export interface CalendarYear {
  year: number
  announced: boolean
  days: CalendarDay[]
  schoolHolidays: SchoolHoliday[]
}

/** The name of a weekday, by a week that begins on a Monday. */
export function weekdayWord(weekday: Weekday, locale: Locale): string {
  return weekdayName(plusDays('2026-11-23', WEEKDAYS.indexOf(weekday)), locale)
}

/** 10月1日 周四. */
export function dayWords(day: string, locale: Locale): string {
  return `${dateName(day, locale)} ${weekdayName(day, locale)}`
}

/** The years to choose from: the last, this and the next two. */
export function yearsAround(now: Date): number[] {
  const year = Number(dayOf(now).slice(0, 4))
  return [year - 1, year, year + 1, year + 2]
}
