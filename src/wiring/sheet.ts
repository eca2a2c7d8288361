import path from 'node:path'
import type { EvidenceOptions, SheetOptions } from '@bangtin/workflow'
import { isAdmin } from '../access/is-admin.ts'
import { positions } from '../fields/bodies.ts'
import { readEnv } from '../server/env.ts'

const { dataDir } = readEnv()

/** The ward's approval sheet. Whoever has a form of their own uploads it in the admin. */
export const sheet: SheetOptions = {
  issuer: { agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẮC HỒNG LĨNH'], place: 'Bắc Hồng Lĩnh' },
  positions: Object.fromEntries(positions.map(({ value, label }) => [value, label])),
  templates: { dir: path.join(dataDir, 'sheet-templates'), access: isAdmin },
}

/** Signed scans of decisions; they are backed up with the data. */
export const evidence: EvidenceOptions = { dir: path.join(dataDir, 'evidence') }
