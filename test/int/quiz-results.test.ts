import path from 'node:path'
import { fileKeys, quizFront, verifyActs } from '@bangtin/quiz'
import { fileSigner } from '@bangtin/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenHash } from '../../plugins/quiz/src/core/freeze.ts'
import type { ActBody } from '../../plugins/quiz/src/core/results/act-chain.ts'
import type { Published } from '../../plugins/quiz/src/core/results/published.ts'
import { resultOf } from '../../plugins/quiz/src/core/results/result.ts'
import { contestReport } from '../../src/ledger/contests.ts'
import { codeOf, firstOptions, send, slug, someone, start } from '../helpers/quiz.ts'
import { drawAs, endRound } from '../helpers/quiz-round.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { verifyByProgram } from '../helpers/verify-program.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward
const receipts: string[] = []
const hashes: string[] = []

const verify = (file: unknown, ...more: string[]) => verifyByProgram(ward.dir, file, ...more)
const keysOf = () => {
  const folder = path.join(ward.dir, 'data', 'keys')
  return { keys: fileKeys(folder), signer: fileSigner(folder) }
}
const step = (name: string, as?: string) =>
  ward.rest('POST', `/quiz/${slug}/rounds/dot-1/${name}`, as ? { as } : {})
const site = async (at: string) => {
  const response = await quizFront()?.(new Request(`http://localhost/thi/${slug}${at}`))
  return { status: response?.status, text: (await response?.text()) ?? '' }
}

beforeAll(async () => {
  ward = await openQuizWard()
  for (let at = 0; at < 12; at += 1) {
    const { started } = await start({ ...someone(), unit: `Tổ dân phố ${1 + (at % 3)}` })
    const answers = firstOptions(started.paper.questions)
    const body = { answers, prediction: at % 4 }
    const { json } = await send('POST', '/attempts/submit', body, started.token)
    hashes.push(String(json['entryHash']))
    receipts.push(started.receipt)
  }
})
afterAll(() => ward.close())

describe('while a round runs', () => {
  it('tells how many take part, and nothing that depends on an answer', async () => {
    const { json, text } = await send('GET', `/${slug}/counters`)
    expect(json).toEqual({
      rounds: [
        {
          ...{ round: 'dot-1', participants: 12, entries: 12 },
          units: [1, 2, 3].map((n) => ({ unit: `Tổ dân phố ${n}`, participants: 4 })),
        },
      ],
    })
    expect(text).not.toMatch(/right|score/)
    expect((await site('/ket-qua')).text).toContain('12 người dự thi, 12 lượt thi')
    expect((await site('/ket-qua/dot-1')).status).toBe(404)
    expect((await send('GET', `/${slug}/results/dot-1`)).status).toBe(403)
    expect((await send('GET', `/${slug}/results/la`)).status).toBe(404)
  })

  it('tells who has the receipt what was handed in, when and with which hash', async () => {
    const { started } = await start({ ...someone(), unit: 'Tổ dân phố 1' })
    const look = async (code: string) => (await site(`/ket-qua?ma=${code}`)).text
    expect(await look(started.receipt)).toContain(`Mã dự thi ${started.receipt}, chưa nộp bài.`)
    const own = receipts[0] ?? ''
    const shown = await look(own.toLowerCase())
    expect(shown).toContain(`Mã dự thi ${own}, nộp lúc `)
    expect(shown).toContain(hashes[0])
    expect(await look('AAAA-AAAA-AAAA')).toContain('Không có mã dự thi này')
  })
})

describe('a closed round', () => {
  let hash = ''

  it('shows its hash to everybody before anyone has ranked or drawn', async () => {
    expect((await drawAs(ward, 'dot-1', 'quiz', '1 2 3')).status).toBe(409)
    await endRound(ward.payload)
    hash = String((await step('close', 'quiz')).json['hash'])
    expect((await site('/ket-qua')).text).toContain(hash)
    expect((await send('GET', `/${slug}/results/dot-1`)).status).toBe(403)
    const { docs } = await ward.payload.db.find<{ ranking: unknown; board: unknown }>({
      collection: 'quiz-results',
    })
    expect(docs).toMatchObject([{ ranking: null, board: null }])
  })

  it('is drawn once two persons have entered the same numbers, and not before', async () => {
    expect((await step('release', 'quiz')).status).toBe(409)
    const draw = (as: string, text: string) => drawAs(ward, 'dot-1', as, text)
    expect((await draw('editor', '07 15')).status).toBe(403)
    expect((await draw('quiz', ' ')).status).toBe(400)
    expect((await draw('quiz', '07 15 22')).json).toMatchObject({ state: 'waiting' })
    expect((await draw('quiz', '07 15 22 38')).json).toMatchObject({ state: 'waiting' })
    const overview = await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'board' })
    expect(overview.json['rounds']).toMatchObject([
      { result: { state: 'frozen', draw: { entered: 1, own: false } } },
    ])
    expect(JSON.stringify(overview.json)).not.toContain('07 15')
    const differing = await draw('board', '07 15 22')
    expect(differing.status).toBe(409)
    expect(codeOf(differing)).toBe('draw-differs')
    expect((await step('release', 'quiz')).status).toBe(409)
    expect((await draw('board', ' 07  15 22 38 ')).json).toMatchObject({ state: 'drawn' })
    expect((await draw('board', '99')).status).toBe(409)
    expect((await send('GET', `/${slug}/results`)).status).toBe(403)
  })

  it('is released as a snapshot, with prizes, units and a file that anyone verifies', async () => {
    const released = await Promise.all([step('release', 'quiz'), step('release', 'board')])
    expect(released.map(({ status }) => status).sort()).toEqual([200, 409])
    const { json, text, headers } = await send('GET', `/${slug}/results/dot-1`)
    const file = json as unknown as Published
    expect(headers.get('content-disposition')).toContain('.json')
    expect(file.entropy).toBe('07 15 22 38')
    for (const one of hashes) expect(file.list).toContain(`"entryHash":"${one}"`)
    expect(file.won.filter(({ prize }) => prize === 3)).toHaveLength(2)
    expect(new Set(file.won.map(({ id }) => id)).size).toBe(8)
    expect(file.unitsWon).toEqual([{ prize: 0, unit: 'Tổ dân phố 1' }])
    // Hashes and times may hold any digits.
    const readable = text.replace(/[0-9a-f]{32,}|\d{13}/g, '')
    for (const private_ of ['Nguyễn', 'Mẫu', 'birthYear', 'phone', ...receipts])
      expect(readable).not.toContain(private_)
    expect(readable).not.toMatch(/09\d{8}/)
    expect(verify(file, hash)).toEqual({ status: 0, output: '12 entries, 0 faults\n' })
    expect(verify(file, 'f'.repeat(64)).status).toBe(1)
  })

  it('is refused by the program wherever the file was changed', async () => {
    const { json } = await send('GET', `/${slug}/results/dot-1`)
    const file = json as unknown as Published
    const [first, second] = file.ranking
    const { list, ...unchanged } = file
    const [before, after] = list.split(`"id":"${file.ranking.at(-1)?.id ?? ''}"`)
    // The last becomes the first.
    const right = (after ?? '').replace('"right":', '"right":1')
    const forged = `${before ?? ''}"id":"${file.ranking.at(-1)?.id ?? ''}"${right}`
    const other = '07 15 22 39'
    const changes: [string, Partial<Published>][] = [
      ['acts', { acts: file.acts.replace('drawn', 'lost') }],
      ['acts', { acts: file.acts.split('\n').slice(1).join('\n') }],
      ['hash', { list: forged }],
      ['ranking', { list: forged, hash: frozenHash(forged) }],
      ['ranking', { ranking: [second, first, ...file.ranking.slice(2)] as typeof file.ranking }],
      ['draw', { entropy: other }],
      // Also where all that follows from other numbers was redone.
      ['draw', { ...resultOf(list, other), ranking: file.ranking, entropy: other }],
      ['draw', { entropy: null }],
      ['won', { won: file.won.slice(1) }],
      ['units', { units: file.units.map((unit) => ({ ...unit, entrants: unit.entrants + 1 })) }],
      ['unitsWon', { unitsWon: [{ prize: 0, unit: 'Tổ dân phố 8' }] }],
    ]
    for (const [what, change] of changes) {
      const { status, output } = verify({ list, ...unchanged, ...change })
      expect(status, what).not.toBe(0)
      expect(output).toContain(what)
    }
  })

  it('has its pages: winners, ranking, units, how to verify, search by receipt', async () => {
    const round = await site('/ket-qua/dot-1')
    expect(round.status).toBe(200)
    for (const shown of [
      'Giải Nhất',
      'Giải May mắn',
      'Theo đơn vị',
      hash,
      '07 15 22 38',
      'Nguyễn T.',
    ])
      expect(round.text).toContain(shown)
    expect(round.text).not.toContain('Mẫu')
    const found = await site(`/ket-qua?ma=${receipts[0]}`)
    expect(found.text).toContain(`Kết quả của mã ${receipts[0]}, nộp lúc `)
    expect(found.text).toContain('nhận kiến nghị đến')
    expect(found.text).toContain(hashes[0])
    expect((await site('/ket-qua/chung-cuoc')).status).toBe(404)
    expect((await site('/ket-qua/%00')).status).toBe(404)
    expect((await site('/ket-qua/%E0%A4%A')).status).toBe(404)
  })

  it('leaves a chain of acts that names no one', async () => {
    const { docs } = await ward.payload.db.find<{
      body: { what: string; prev: string }
      hash: string
    }>({ collection: 'quiz-acts', sort: 'seq' })
    expect(docs.map(({ body }) => body.what)).toEqual(['closed', 'drawn', 'released'])
    expect(docs[2]?.body.prev).toBe(docs[1]?.hash)
    expect((await site('/ket-qua/dot-1')).text).toContain(docs[2]?.hash)
  })

  it('which tells of an act or a list that was changed below the engine, or signed by nobody', async () => {
    const told = async () => (await verifyActs(ward.payload, keysOf()))[0]?.faults
    const panel = async () =>
      (await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'quiz' })).json['faults']
    const { drizzle } = ward.payload.db as unknown as {
      drizzle: { run: (sql: string) => Promise<unknown> }
    }
    expect([await told(), await panel()]).toEqual([[], []])
    const report = () => contestReport(ward.payload, path.join(ward.dir, 'data', 'keys'), 'vi')
    expect(await report()).toEqual({
      isSound: true,
      lines: [
        'Kết quả cuộc thi: 3 việc của 1 cuộc thi',
        '✓ Mọi việc, chữ ký và danh sách đều khớp',
      ],
    })
    for (const [change, back, faults] of [
      [
        `update quiz_acts set body = replace(body, '07 15', '07 16') where seq = 2`,
        `update quiz_acts set body = replace(body, '07 16', '07 15') where seq = 2`,
        [
          { seq: 2, fault: 'altered' },
          { round: 'dot-1', fault: 'unrecorded' },
        ],
      ],
      [
        `update quiz_acts set key_id = 'x' || key_id where seq = 1`,
        `update quiz_acts set key_id = substr(key_id, 2) where seq = 1`,
        [{ seq: 1, fault: 'bad-signature' }],
      ],
      [
        `update quiz_results set list = list || ' '`,
        `update quiz_results set list = substr(list, 1, length(list) - 1)`,
        [{ round: 'dot-1', fault: 'list-altered' }],
      ],
    ] as const) {
      await drizzle.run(change)
      expect(await told()).toEqual(faults)
      expect(await panel()).toEqual(faults)
      const { isSound, lines } = await report()
      expect(isSound).toBe(false)
      for (const { fault } of faults) expect(lines.join('\n')).toContain(`[${fault}]`)
      await drizzle.run(back)
      expect(await told()).toEqual([])
    }
  })

  it('which signs nothing that was changed below the engine, with its hash or acts or on the board', async () => {
    const { payload } = ward
    const told = async () => {
      // Looking finishes steps that were cut off, and must not take a forgery for one.
      const { json } = await ward.rest('GET', `/quiz/${slug}/rounds`, { as: 'quiz' })
      const faults = (await verifyActs(payload, keysOf()))[0]?.faults
      expect(json['faults']).toEqual(faults)
      return faults
    }
    type Kept = { list: string; hash: string; ranking: { name: string }[] }
    const where = { roundKey: { equals: 'dot-1' } }
    const read = async () =>
      (await payload.db.find<Kept & Record<string, unknown>>({ collection: 'quiz-results', where }))
        .docs[0]
    const change = (data: Partial<Kept>) =>
      payload.db.updateOne({ collection: 'quiz-results', where, data })
    const acts = async () =>
      (
        await payload.db.find<Record<string, unknown>>({
          collection: 'quiz-acts',
          sort: 'seq',
          limit: 0,
        })
      ).docs
    const [before, kept] = [await read(), await acts()]
    if (!before) throw new Error('There is no result.')
    const { list, hash, ranking } = before
    const forged = list.replace('"right":', '"right":9')
    const [first, ...others] = ranking
    if (!first) throw new Error('There is no ranking.')

    await change({ list: forged, hash: frozenHash(forged) })
    expect(await told()).toEqual([{ round: 'dot-1', fault: 'result-altered' }])
    await payload.db.deleteMany({ collection: 'quiz-acts', where: {} })
    expect(await told()).toEqual([{ round: 'dot-1', fault: 'result-altered' }])
    expect(await acts()).toEqual([])
    await change({ list, hash })
    expect(await told()).toEqual([])
    expect((await acts()).map(({ body }) => (body as ActBody).what)).toEqual(
      kept.map(({ body }) => (body as ActBody).what),
    )
    await change({ ranking: [{ ...first, name: 'Người khác' }, ...others] })
    expect(await told()).toEqual([{ round: 'dot-1', fault: 'result-altered' }])
    await change({ ranking })
    expect(await told()).toEqual([])
  })
})
