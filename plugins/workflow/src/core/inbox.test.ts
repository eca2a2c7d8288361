import { describe, expect, it } from 'vitest'
import { fold, readInboxQuery, taskOrder } from './inbox.ts'

const read = (query: string) => readInboxQuery(new URLSearchParams(query), ['articles', 'posters'])

describe('the query of an inbox', () => {
  it('is one’s own tasks, twenty a page, where nothing is said', () => {
    expect(read('')).toEqual({
      ...{ scope: 'mine', overdue: false, collection: null, kind: null, words: '' },
      ...{ page: 1, limit: 20 },
    })
  })

  it('takes every filter, and never more than fifty rows', () => {
    expect(
      read('scope=body&overdue=true&collection=posters&kind=publish&q=Hồ%20Sơ&page=3&limit=900'),
    ).toEqual({
      ...{ scope: 'body', overdue: true, collection: 'posters', kind: 'publish', words: 'ho so' },
      ...{ page: 3, limit: 50 },
    })
  })

  it.each(['scope', 'overdue', 'collection', 'kind', 'page', 'limit'])(
    'names %s where it is wrong',
    (name) => expect(read(`${name}=-1`)).toEqual({ fault: name }),
  )

  it('searches without marks, case and wildcards', () => {
    expect(fold('Đường 100% “KHÓ”_khăn')).toBe('duong 100 kho khan')
    expect(fold('%_')).toBe('')
  })

  it('puts the earliest due first and what has no date last, then what waits longest', () => {
    const keys = [
      taskOrder(null, '2026-11-01T00:00:00.000Z'),
      taskOrder('2026-11-20T00:00:00.000Z', '2026-11-19T00:00:00.000Z'),
      taskOrder('2026-11-20T00:00:00.000Z', '2026-11-18T00:00:00.000Z'),
      taskOrder('2026-11-10T00:00:00.000Z', '2026-11-19T00:00:00.000Z'),
    ]
    expect([...keys].sort()).toEqual([keys[3], keys[2], keys[1], keys[0]])
  })
})
