import { describe, expect, it } from 'vitest'
import type { ObjectSchema } from '../sdk/types'
import { bodyOf, valuesFrom } from './answers'
import { allFields, fieldsOf, type Values } from './fields'
import { mistakes } from './mistakes'

const order: ObjectSchema = {
  type: 'object',
  required: ['date', 'mode', 'portions'],
  properties: {
    date: { type: 'string', format: 'date', title: '哪一天' },
    mode: { type: 'string', title: '怎么吃', oneOf: [{ const: 'DINE_IN', title: '堂食' }, { const: 'DELIVERY', title: '送餐' }] },
    portions: { type: 'integer', minimum: 1, maximum: 5, default: 1, title: '几份' },
    note: { type: 'string', maxLength: 50, title: '忌口' },
    eater: {
      type: 'object',
      'x-showIf': { mode: 'DELIVERY' },
      required: ['room', 'phone'],
      properties: { room: { type: 'string', title: '房号' }, phone: { type: 'string', format: 'phone', title: '电话' } },
    },
  },
}
const ask = (values: Values) => fieldsOf(order, values, 'canteen')
const names = (values: Values) => ask(values).map((field) => field.name)
const wrong = (values: Values) => mistakes(ask(values), values, 'canteen').map((error) => error.field)
const good: Values = { date: '2026-11-23', mode: 'DINE_IN', portions: 2 }

describe('a declared form', () => {
  it('asks for the address only when the meal is delivered', () => {
    expect(names(good)).toEqual(['date', 'mode', 'portions', 'note'])
    expect(names({ ...good, mode: 'DELIVERY' })).toContain('eater.room')
  })

  it('wants what is required, also inside what an answer brought up', () => {
    expect(wrong({})).toEqual(['date', 'mode', 'portions'])
    expect(wrong({ ...good, mode: 'DELIVERY' })).toEqual(['eater.room', 'eater.phone'])
    expect(wrong(good)).toEqual([])
  })

  it('refuses numbers out of range, long texts and short phone numbers', () => {
    expect(wrong({ ...good, portions: 6 })).toEqual(['portions'])
    expect(wrong({ ...good, portions: 1.5 })).toEqual(['portions'])
    expect(wrong({ ...good, note: '长'.repeat(51) })).toEqual(['note'])
    expect(wrong({ ...good, mode: 'DELIVERY', 'eater.room': '301', 'eater.phone': '1380000' + 'x' })).toEqual(['eater.phone'])
    expect(wrong({ ...good, mode: 'DELIVERY', 'eater.room': '301', 'eater.phone': '138 0000 1234' })).toEqual([])
  })

  it('sends typed and nested answers, and none that are hidden or blank', () => {
    const values = { ...good, portions: '2', note: ' ', 'eater.room': '301', 'eater.phone': '138 0000 1234' } as Values
    expect(bodyOf(ask(values), values)).toEqual({ date: '2026-11-23', mode: 'DINE_IN', portions: 2 })
    const sent = { ...values, mode: 'DELIVERY' }
    expect(bodyOf(ask(sent), sent)).toMatchObject({ eater: { room: '301', phone: '13800001234' } })
  })

  it('begins as last time, but never with a day that has passed', () => {
    const last = { date: '2026-11-20', mode: 'DELIVERY', portions: 1, eater: { room: '301', phone: null } }
    expect(valuesFrom(last, allFields(order, 'canteen'), '2026-11-22')).toEqual({ mode: 'DELIVERY', portions: 1, 'eater.room': '301' })
  })

  it('takes a list of words line by line', () => {
    const fields = fieldsOf({ type: 'object', properties: { dishes: { type: 'array', maxItems: 2, title: '菜', items: { type: 'string' } } } }, {}, 'canteen')
    expect(bodyOf(fields, { dishes: ' 红烧肉\n\n青菜 ' })).toEqual({ dishes: ['红烧肉', '青菜'] })
    expect(valuesFrom({ dishes: ['红烧肉', '青菜'] }, fields, '2026-11-22')).toEqual({ dishes: '红烧肉\n青菜' })
    expect(mistakes(fields, { dishes: '1\n2\n3' }, 'canteen')).toHaveLength(1)
  })

  it('takes money in yuan and sends fen', () => {
    const menu: ObjectSchema = { type: 'object', properties: { priceFen: { type: 'integer', format: 'money', title: '价格', minimum: 0, maximum: 5000 } } }
    const fields = fieldsOf(menu, {}, 'canteen')
    expect(bodyOf(fields, { priceFen: '12.8' })).toEqual({ priceFen: 1280 })
    expect(mistakes(fields, { priceFen: '60' }, 'canteen')).toHaveLength(1)
    expect(bodyOf(fields, { priceFen: ' ￥19.99元 ' })).toEqual({ priceFen: 1999 })
    expect(valuesFrom({ priceFen: 1280 }, fields, '2026-11-22')).toEqual({ priceFen: '12.80' })
    expect(mistakes(fields, { priceFen: '50.00' }, 'canteen')).toEqual([])
    expect(mistakes(fields, { priceFen: '12.805' }, 'canteen')).toHaveLength(1)
    expect(mistakes(fields, { priceFen: '十二' }, 'canteen')).toHaveLength(1)
    expect(mistakes(fields, { priceFen: '-1' }, 'canteen')).toHaveLength(1)
  })
})
