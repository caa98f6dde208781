import { computed } from 'vue'
import { t } from '../i18n'
import { iconNamed, type IconName } from '../kit/icons'
import { useRoute } from '../sdk/router'
import { communityPath, useSession } from '../sdk/session'
import type { Slot } from '../sdk/types'
import { words } from '../screens/words'
import { bureauOf, useDesks } from './places'

export interface MenuItem {
  href: string
  icon: IconName
  label: string
  current: boolean
}

/** Where one can go from here: the pages of the district, of the community, or of the operator. */
export function useMenu() {
  const { session, may } = useSession()
  const { path, params } = useRoute()
  const { isOperator, isStaff } = useDesks()
  const items = computed(() => {
    if (session.community) return communityItems()
    if (params.value.district) return districtItems(params.value.district)
    return isOperator.value ? operatorItems() : []
  })

  function item(href: string, icon: IconName, label: string, within = false): MenuItem {
    return { href, icon, label, current: path.value === href || (within && path.value.startsWith(`${href}/`)) }
  }

  function operatorItems(): MenuItem[] {
    return [item('/console', 'building', t('districts')), item('/console/programs', 'program', t('programs'))]
  }

  function districtItems(district: string): MenuItem[] {
    const home = `/console/d/${district}`
    if (!bureauOf(session.me, district) && !isOperator.value) return [item(home, 'building', t('communities')), item(`${home}/calendar`, 'calendar', t('calendar'))]
    return [
      item(home, 'building', t('communities')),
      item(`${home}/new`, 'plus', t('community.add')),
      item(`${home}/import`, 'upload', t('import')),
      item(`${home}/calendar`, 'calendar', t('calendar')),
    ]
  }

  function communityItems(): MenuItem[] {
    const home = communityPath('')
    const list = [isStaff.value ? item(home, 'home', t('today')) : item(home, 'building', t('details'))]
    if (may('rosters.view') && isStaff.value) list.push({ ...item(`${home}/roster`, 'calendar', t('roster'), true), current: /\/(roster|shifts)(\/|$)/.test(path.value) })
    if (isStaff.value) list.push(...deskSlots().map((slot) => item(home + slot.to, iconNamed(slot.icon), words(slot.label, slot.program), true)))
    if (may('programs.view')) list.push(item(`${home}/programs`, 'program', t('programs'), true))
    if (may('hours.confirm')) list.push(item(`${home}/hours`, 'clock', t('hours.desk')))
    if (may('members.view')) list.push(item(`${home}/people`, 'people', t('people')))
    if (isStaff.value) list.push(item(`${home}/details`, 'building', t('details')))
    return list
  }
  return { items }
}

/** The menu's entries of programs: what they made for it, and what they give a worker for the day. */
function deskSlots(): Slot[] {
  const own = slotsFor('console.nav')
  return [...own, ...slotsFor('worker.today').filter((slot) => !own.some((one) => one.to === slot.to))]
}

/** What the programs of this community put into one place of the desk, in their order. */
export function slotsFor(place: string): Slot[] {
  const { session } = useSession()
  return ((session.ui?.slots ?? []) as Slot[]).filter((slot) => slot.slot === place).sort((a, b) => (a.order ?? 100) - (b.order ?? 100))
}
