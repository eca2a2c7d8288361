import type { Payload } from 'payload'
import { openCase } from '../../core/case.ts'
import type { SignedEntry } from '../../core/ledger.ts'
import { differences, project } from '../../core/projection.ts'
import { insertCase, readCase, type StoredCase, updateCase } from '../case-store.ts'
import { hashContent } from '../content/content.ts'
import { type DbRequest, type Engine, engineOf } from '../engine.ts'
import { titleOf } from '../gate/save.ts'
import { readEntries } from '../ledger-store.ts'
import { contentOf, targetOf } from '../locales.ts'
import { slugs } from '../slugs.ts'
import { readWorkingCopy } from '../working-copy.ts'

/** A case that the ledger told otherwise, and in what. */
export type Rebuilt = { docKey: string; parts: string[] }

const sinceOf = (entries: readonly SignedEntry[]): string =>
  entries.findLast(({ from, to }) => from !== to)?.at ?? ''

/** What the working copy tells between decisions: its title, content and count of saves. */
const workOf = async (
  engine: Engine,
  { collection, docId, locale }: ReturnType<typeof targetOf>,
  last: SignedEntry,
  req: DbRequest,
) => {
  const told = { workHash: last.contentHash ?? '', revision: last.revision, title: null }
  if (!engine.workflow.collections[collection]) return told
  const copy = await readWorkingCopy(engine, collection, docId, req)
  if (!copy) return told
  const content = await contentOf(engine, collection, locale, copy.data, req)
  const { revision } = copy.data
  return {
    workHash: hashContent(content),
    revision: typeof revision === 'number' ? revision : last.revision,
    title: titleOf(engine, collection, copy.data, locale),
  }
}

/** Writes one document's case anew from the ledger; null where it was right. */
export const rebuildCase = async (
  engine: Engine,
  docKey: string,
  req?: DbRequest,
): Promise<Rebuilt | null> => {
  const entries = await readEntries(engine, docKey, req)
  const last = entries.at(-1)
  if (!last) return null
  const target = targetOf(engine, docKey)
  const { collection, docId, locale } = target
  const held = await readCase(engine, collection, docId, req, locale)
  const told = project(entries)
  const { title, workHash, revision } = await workOf(engine, target, last, req)
  const next: Omit<StoredCase, 'id'> = {
    ...openCase(workHash, '', {}),
    ...told,
    workHash,
    revision,
    docKey,
    collection,
    docId,
    locale,
    title: title ?? held?.title ?? '',
    seq: last.seq,
    headHash: last.hash,
    since: sinceOf(entries),
  }
  if (!held) {
    await insertCase(engine, next, req)
    return { docKey, parts: ['all'] }
  }
  const own = ['workHash', 'revision', 'seq', 'headHash'] as const
  const parts = [...differences(held, told), ...own.filter((part) => held[part] !== next[part])]
  if (parts.length === 0) return null
  await updateCase(engine, { ...next, id: held.id }, req)
  return { docKey, parts }
}

/**
 * Writes every case anew from the ledger and the working copies, and tells which were otherwise.
 * For a database whose cases were lost or tampered with; run it while nobody decides.
 */
export const rebuildCases = async (payload: Payload): Promise<Rebuilt[]> => {
  const engine = engineOf(payload)
  const rebuilt: Rebuilt[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<{ docKey: string }>({
      collection: slugs.ledger,
      where: { seq: { equals: 1 } },
      sort: 'docKey',
      limit: 200,
      page,
    })
    for (const { docKey } of docs) {
      const one = await rebuildCase(engine, docKey)
      if (one) rebuilt.push(one)
    }
    if (!hasNextPage) return rebuilt
  }
}
