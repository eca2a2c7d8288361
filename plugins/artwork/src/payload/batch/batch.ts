import type { CellFault } from '../../core/batch/fault.ts'
import type { TemplateData } from '../../core/fields.ts'
import type { Render } from '../../render/index.ts'

/** A record of a batch: its line in the file, what its picture is called and drawn from. */
export type BatchRow = {
  row: number
  /** What it is called, in words; '' for nothing. */
  label: string
  file: string
  data: TemplateData
  /** Columns, from 0, that its data came from, such as `['steps.1.title', 4]`. */
  places: [place: string, column: number][]
  /** What keeps it from being drawn. */
  faults: CellFault[]
}

/** A batch as it was asked for; it never changes. */
export type Batch = {
  id: string
  /** The folder of the person whose batch it is. */
  owner: string
  by: { collection: string; id: string | number; language: 'vi' | 'en' }
  startedAt: string
  /** Template, size, format, and the data that all records share. */
  body: Record<string, unknown>
  rows: BatchRow[]
}

/** What came of a record. */
export type BatchResult =
  | { index: number; status: 'drawn'; sha256: string; bytes: number; render: Omit<Render, 'bytes'> }
  | { index: number; status: 'failed'; fault: CellFault }
