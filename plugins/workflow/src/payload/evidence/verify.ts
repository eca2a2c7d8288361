import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { evidenceOf } from '../../core/sheet.ts'
import type { SignedEntry } from '../../core/ledger.ts'
import { engineOf } from '../engine.ts'
import { folderOf } from '../media-files.ts'
import { evidenceSlug, slugs } from '../slugs.ts'

/** A proof whose file is gone or is not the one that was attached. */
export type EvidenceFault = {
  docKey: string
  seq: number
  fault: 'file-missing' | 'file-altered'
}

type LedgerRow = Pick<SignedEntry, 'hash' | 'keyId' | 'signature'> & { entry: SignedEntry }
type FileRow = { docKey?: string; of?: number; sha256?: string; filename?: string }

/** Compares every attached file on disk with the hash that the ledger has of it. */
export const verifyEvidence = async (payload: Payload): Promise<EvidenceFault[]> => {
  if (!engineOf(payload).workflow.evidence) return []
  const all = { limit: 0, pagination: false } as const
  const files = (await payload.db.find<FileRow>({ collection: evidenceSlug, ...all })).docs
  const keys = [...new Set(files.flatMap(({ docKey }) => docKey ?? []))]
  const faults: EvidenceFault[] = []
  for (const docKey of keys) {
    const where = { docKey: { equals: docKey } }
    const rows = (await payload.db.find<LedgerRow>({ collection: slugs.ledger, where, ...all }))
      .docs
    for (const { of, seq, sha256 } of evidenceOf(rows.map(({ entry }) => entry))) {
      const row = files.find(
        (file) => file.docKey === docKey && file.of === of && file.sha256 === sha256,
      )
      const found = row?.filename ? await hashOf(payload, row.filename) : null
      if (found !== sha256)
        faults.push({ docKey, seq, fault: found === null ? 'file-missing' : 'file-altered' })
    }
  }
  return faults
}

const hashOf = async (payload: Payload, filename: string): Promise<string | null> => {
  try {
    const bytes = await readFile(
      path.join(folderOf(payload, evidenceSlug), path.basename(filename)),
    )
    return createHash('sha256').update(bytes).digest('hex')
  } catch {
    return null
  }
}
