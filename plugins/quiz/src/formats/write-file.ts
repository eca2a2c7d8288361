import { writeGift } from '../core/bank/gift/write-gift.ts'
import type { Loss } from '../core/bank/loss.ts'
import { type TopicNames, writeTable } from '../core/bank/table/write-table.ts'
import type { Question } from '../core/questions/question.ts'
import { writePackage } from './qti/write-package.ts'
import { writeWorkbook } from './xlsx/write-sheet.ts'

/** The formats that questions are written in. */
export const writeFormats = ['gift', 'qti', 'xlsx'] as const

/** A format that questions are written in. */
export type WriteFormat = (typeof writeFormats)[number]

/** A file, with what it could not hold. */
export type Written = { bytes: Uint8Array; name: string; type: string; losses: Loss[] }

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Questions as a file. */
export const writeFile = (
  questions: readonly Question[],
  format: WriteFormat,
  topics: TopicNames = new Map(),
): Written => {
  if (format === 'gift') {
    const { text, losses } = writeGift(questions)
    const bytes = new TextEncoder().encode(text)
    return { bytes, losses, name: 'cau-hoi.gift.txt', type: 'text/plain; charset=utf-8' }
  }
  if (format === 'qti') {
    const { bytes, losses } = writePackage(questions)
    return { bytes, losses, name: 'cau-hoi-qti3.zip', type: 'application/zip' }
  }
  const bytes = writeWorkbook([{ title: 'Câu hỏi', rows: writeTable(questions, topics) }])
  return { bytes, losses: [], name: 'cau-hoi.xlsx', type: xlsx }
}
