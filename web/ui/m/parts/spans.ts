import { daysBetween, plusDays, weekdayOf } from '../../kit/dates'

export const SPANS = ['all', 'today', 'tomorrow', 'weekend'] as const
export type Span = (typeof SPANS)[number]

const DAYS_AHEAD = 14

export function spanNamed(name: string | null): Span {
  return SPANS.find((span) => span === name) ?? 'all'
}

/** The first and the last day of a span. The weekend is the coming one; on a Sunday what is left of it. */
export function daysOf(span: Span, today: string): { from: string; to: string } {
  switch (span) {
    case 'today':
      return { from: today, to: today }
    case 'tomorrow':
      return { from: plusDays(today, 1), to: plusDays(today, 1) }
    case 'weekend':
      return weekendFrom(today)
    default:
      return { from: today, to: plusDays(today, DAYS_AHEAD) }
  }
}

function weekendFrom(today: string): { from: string; to: string } {
  if (weekdayOf(today) === 0) return { from: today, to: today }
  const saturday = plusDays(today, 6 - weekdayOf(today))
  return { from: saturday, to: plusDays(saturday, 1) }
}

export function isWithin(day: string, { from, to }: { from: string; to: string }): boolean {
  return daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0
}
