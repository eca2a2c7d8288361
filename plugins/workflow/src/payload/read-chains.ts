import type { Payload, Where } from 'payload'
import type { LedgerRow } from '../core/ledger-faults.ts'
import { slugs } from './slugs.ts'

type Stored = LedgerRow & { id: number | string }

/** How many rows are in memory at once, unless one chain alone has more. */
const pageSize = 2000

/**
 * The ledger, one whole chain after another in the order of their documents. Each chain is read by
 * one query, so that decisions taken meanwhile never show as a gap.
 *
 * @param columns only these of a row, where not all are needed
 */
export async function* readChains(
  payload: Payload,
  columns?: readonly (keyof LedgerRow)[],
): AsyncGenerator<LedgerRow[]> {
  let after: string | undefined
  let limit = pageSize
  for (;;) {
    const where: Where = after === undefined ? {} : { docKey: { greater_than: after } }
    const rows = await readPage(payload, where, limit, columns)
    const isLast = rows.length < limit
    const cut = rows.at(-1)?.docKey
    let chain: LedgerRow[] = []
    let whole = 0
    for (const row of rows) {
      if (chain[0] && chain[0].docKey !== row.docKey) {
        yield chain
        after = chain[0].docKey
        whole += 1
        chain = []
      }
      chain.push(row)
    }
    if (isLast) {
      if (chain.length > 0) yield chain
      return
    }
    // The last chain may go on; a chain that fills the page needs a longer one.
    limit = whole > 0 || cut === undefined ? pageSize : limit * 2
  }
}

const readPage = async (
  payload: Payload,
  where: Where,
  limit: number,
  columns: readonly (keyof LedgerRow)[] | undefined,
): Promise<LedgerRow[]> => {
  const page = { collection: slugs.ledger, where, sort: ['docKey', 'seq'], limit }
  const query = { ...page, pagination: false }
  const select = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, true as const]))
  if (columns) return (await payload.db.find<Stored>({ ...query, select: select(columns) })).docs
  try {
    return (await payload.db.find<Stored>(query)).docs
  } catch {
    // An entry that is no JSON any more stops a page: the others are read one by one.
    const rest = select(['docKey', 'seq', 'hash', 'keyId', 'signature'])
    const { docs } = await payload.db.find<Stored>({ ...query, select: rest })
    return Promise.all(docs.map((row) => withEntry(payload, row)))
  }
}

/** The row with its entry; with none where that can't be read. */
const withEntry = async (payload: Payload, row: Stored): Promise<LedgerRow> => {
  const where = { id: { equals: row.id } }
  const found = await payload.db
    .findOne<Stored>({ collection: slugs.ledger, where })
    .catch(() => null)
  return found ?? { ...row, entry: null }
}
