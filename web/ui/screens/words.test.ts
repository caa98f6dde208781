import { describe, expect, it } from 'vitest'
import { addTexts } from '../i18n'
import { holds, money, say, words, type Manner } from './words'

const manner: Manner = { program: 'canteen', today: '2026-11-22', locale: 'zh-CN' }
addTexts({ 'p.canteen.greet': '{date|date}的饭', 'p.canteen.mode.DELIVERY': '送餐', yes: '是', no: '否' })

describe('say', () => {
  it('takes a template without places as the path of a field', () => {
    expect(say('eater.name', { eater: { name: '李奶奶' } }, manner)).toBe('李奶奶')
    expect(say('eater.name', {}, manner)).toBe('')
  })

  it('fills places in the format they ask for', () => {
    const order = { date: '2026-11-23', mode: 'DELIVERY', dishes: ['红烧肉', '青菜'], priceFen: 1250, open: true }
    expect(say('{date|date} {mode|word} {priceFen|money}', order, manner)).toBe('明天 送餐 ¥12.50')
    expect(say('{dishes|list} {open|yes-no}', order, manner)).toBe('红烧肉、青菜 是')
  })

  it('fills the places of a program text as well', () => {
    expect(say('@greet', { date: '2026-11-22' }, manner)).toBe('今天的饭')
  })

  it('leaves plain words alone', () => {
    expect(say('今天没有饭', {}, manner)).toBe('今天没有饭')
  })
})

it('shows an unknown text by its key rather than nothing', () => {
  expect(words('@no.such', 'canteen')).toBe('p.canteen.no.such')
})

it('shows fen as yuan without needless zeros', () => {
  expect([money(1200), money(1250), money(5)]).toEqual(['¥12.00', '¥12.50', '¥0.05'])
})

it('holds a condition of one value or of several, and one on nothing always', () => {
  expect(holds({ state: 'ORDERED' }, { state: 'ORDERED' })).toBe(true)
  expect(holds({ state: ['A', 'B'] }, { state: 'C' })).toBe(false)
  expect(holds({ open: true }, {})).toBe(false)
  expect(holds(undefined, {})).toBe(true)
})
