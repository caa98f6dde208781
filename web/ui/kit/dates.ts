import type { Locale } from '../i18n'

/**
 * Days and clock times as the neighbourhood's wall clock shows them, whatever the phone is set to.
 * China keeps one time, UTC+8, without summer time.
 */
const SHIFT_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

const WEEKDAYS: Record<Locale, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const NEAR: Record<Locale, readonly string[]> = { 'zh-CN': ['今天', '明天', '后天'], en: ['Today', 'Tomorrow'] }

function wall(instant: string | number | Date): Date {
  return new Date(new Date(instant).getTime() + SHIFT_MS)
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The day (yyyy-MM-dd) of an instant. */
export function dayOf(instant: string | number | Date): string {
  return wall(instant).toISOString().slice(0, 10)
}

/** The clock time (HH:mm) of an instant. */
export function clockOf(instant: string | number | Date): string {
  return wall(instant).toISOString().slice(11, 16)
}

export function plusDays(day: string, days: number): string {
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS)
}

/** 0 for Sunday up to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay()
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return plusDays(day, -((weekdayOf(day) + 6) % 7))
}

/** The seven days of a week, from its Monday. */
export function weekOf(day: string): string[] {
  const monday = mondayOf(day)
  return [0, 1, 2, 3, 4, 5, 6].map((n) => plusDays(monday, n))
}

export function weekdayName(day: string, locale: Locale): string {
  return WEEKDAYS[locale][weekdayOf(day)] ?? ''
}

/** 11月22日, or 22 Nov. */
export function dateName(day: string, locale: Locale): string {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  return locale === 'zh-CN' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`
}

/** 2026年11月22日, or 22 Nov 2026. */
export function dateWithYear(day: string, locale: Locale): string {
  const year = day.slice(0, 4)
  return locale === 'zh-CN' ? `${year}年${dateName(day, locale)}` : `${dateName(day, locale)} ${year}`
}

/** 今天, 明天, 后天, else 周三 11月25日. */
export function dayName(day: string, today: string, locale: Locale): string {
  return NEAR[locale][daysBetween(today, day)] ?? `${weekdayName(day, locale)} ${dateName(day, locale)}`
}

/** 今天, 明天, 后天, else 周三. */
export function nearName(day: string, today: string, locale: Locale): string {
  return NEAR[locale][daysBetween(today, day)] ?? weekdayName(day, locale)
}

/** A day as a heading: 今天 11月22日 周日. */
export function dayTitle(day: string, today: string, locale: Locale): string {
  const near = NEAR[locale][daysBetween(today, day)]
  const date = locale === 'zh-CN' ? `${dateName(day, locale)} ${weekdayName(day, locale)}` : `${weekdayName(day, locale)} ${dateName(day, locale)}`
  return near ? `${near} ${date}` : date
}

/** An instant in words: 今天 10:30. */
export function momentName(instant: string, today: string, locale: Locale): string {
  return `${dayName(dayOf(instant), today, locale)} ${clockOf(instant)}`
}

/** A stretch of time as its day and its hours, which are to stay on one line. */
export function stretchParts(from: string, to: string, today: string, locale: Locale): { day: string; hours: string } {
  const end = dayOf(from) === dayOf(to) ? clockOf(to) : momentName(to, today, locale)
  return { day: dayName(dayOf(from), today, locale), hours: `${clockOf(from)}–${end}` }
}

/** A stretch of time in words: 今天 10:30–12:30. */
export function stretchName(from: string, to: string, today: string, locale: Locale): string {
  const { day, hours } = stretchParts(from, to, today, locale)
  return `${day} ${hours}`
}
