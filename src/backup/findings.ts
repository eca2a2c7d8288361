import type { Discrepancy, LedgerReport } from '@bangtin/workflow'
import { describeChainFault, describeDailyFault, describeKeyFault } from '../ledger/describe.ts'

/** A document whose ledger is shorter than, or other than, a head that was signed. */
export type LostDecisions = { docKey: string; title: string; restored: number; signed: number }

/** What speaks against restored data; all empty when everything verifies. */
export type Findings = {
  /** The signing keys of the archive and of the folder where they differ. */
  keys: { archive: string; folder: string } | undefined
  older: LostDecisions[]
  forked: LostDecisions[]
  chains: LedgerReport['faults']
  dailyHeads: LedgerReport['dailyHeadFaults']
  handovers: LedgerReport['keyFaults']
  discrepancies: Discrepancy[]
  missing: string[]
}

/**
 * Sorts the faults of a ledger by what they mean for a restore.
 *
 * @param lengthOf how many entries of a document the restored ledger has
 */
export const sortFaults = (
  faults: LedgerReport['faults'],
  lengthOf: (docKey: string) => number,
  titleOf: (docKey: string) => string,
): Pick<Findings, 'older' | 'forked' | 'chains'> => {
  const lost = (kind: 'rolled-back' | 'rewritten'): LostDecisions[] => {
    const signed = new Map<string, number>()
    for (const { docKey, seq, fault } of faults)
      if (fault === kind) signed.set(docKey, Math.max(seq, signed.get(docKey) ?? 0))
    return [...signed].map(([docKey, seq]) => ({
      ...{ docKey, title: titleOf(docKey), restored: lengthOf(docKey), signed: seq },
    }))
  }
  return {
    older: lost('rolled-back'),
    forked: lost('rewritten'),
    chains: faults.filter(({ fault }) => fault !== 'rolled-back' && fault !== 'rewritten'),
  }
}

/** Whether nothing speaks against the restored data. */
export const isSound = ({ keys, ...lists }: Findings): boolean =>
  keys === undefined && Object.values(lists).every((list) => list.length === 0)

/** The findings for the person who restored, one a line, the loudest first. */
export const describeFindings = (found: Findings): string[] => [
  ...(found.older.length > 0
    ? ['!! CŨ HƠN quyết định đã ký cuối cùng (OLDER than the last signed decision):']
    : []),
  ...found.older.map(lostLine),
  ...(found.forked.length > 0
    ? ['!! KHÁC với quyết định đã ký (DIFFERS from a signed decision):']
    : []),
  ...found.forked.map(lostLine),
  ...(found.keys
    ? [
        `!! Khóa ký khác: trong tệp ${found.keys.archive}, ở thư mục cũ ${found.keys.folder} ` +
          '(the archive was signed with another key than the folder)',
      ]
    : []),
  ...[
    ...found.chains.map((one) => describeChainFault(one, 'vi')),
    ...found.dailyHeads.map((one) => describeDailyFault(one, 'vi')),
    ...found.handovers.map((one) => describeKeyFault(one, 'vi')),
  ].map((line) => `!! Sổ quyết định hỏng (broken ledger): ${line}`),
  ...found.discrepancies.map(
    ({ docKey, kind }) => `!! Khác với điều đã duyệt (not as approved): ${docKey} ${kind}`,
  ),
  ...found.missing.map((name) => `!! Thiếu tệp từ lúc sao lưu (missing at the backup): ${name}`),
]

const lostLine = ({ docKey, title, restored, signed }: LostDecisions): string =>
  `   ${docKey}${title ? ` "${title}"` : ''}: phục hồi đến #${restored}, đã ký đến #${signed} ` +
  `(restored up to #${restored}, signed up to #${signed})`
