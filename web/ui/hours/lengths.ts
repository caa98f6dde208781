import type { Locale } from '../i18n'

/** 90 → 1 小时 30 分, or 1 h 30 min. A minus stays in front. */
export function lengthName(minutes: number, locale: Locale): string {
  const sign = minutes < 0 ? '−' : ''
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  const zh = locale === 'zh-CN'
  if (hours === 0) return sign + (zh ? `${rest} 分钟` : `${rest} min`)
  if (rest === 0) return sign + (zh ? `${hours} 小时` : `${hours} h`)
  return sign + (zh ? `${hours} 小时 ${rest} 分` : `${hours} h ${rest} min`)
}
