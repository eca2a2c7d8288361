import type {
  ChainFault,
  DailyHeadFault,
  KeyFault,
  LedgerReport,
  PinFault,
} from '@bangtin/workflow'
import { isSoundLedger } from '@bangtin/workflow'

/** In which language a program speaks. */
export type Language = 'vi' | 'en'

type Words = Record<Language, string>

const signatures = {
  'bad-signature': { vi: 'chữ ký không đúng', en: 'its signature is wrong' },
  'unknown-key': { vi: 'ký bằng khóa lạ', en: 'it was signed with an unknown key' },
  'retired-key': {
    vi: 'ký bằng khóa đã được thay',
    en: 'it was signed with a key that had been replaced',
  },
} satisfies Record<string, Words>

const chainWords: Record<ChainFault['fault'] | PinFault['fault'], Words> = {
  ...signatures,
  altered: { vi: 'bị sửa', en: 'it was altered' },
  deleted: { vi: 'bị xóa', en: 'it was deleted' },
  inserted: { vi: 'bị chèn thêm', en: 'it was inserted' },
  reordered: { vi: 'bị đổi chỗ', en: 'it was moved' },
  'broken-link': { vi: 'không nối với số trước', en: 'it does not follow from the one before' },
  'rolled-back': { vi: 'đã ký mà không còn', en: 'it was signed and is gone' },
  rewritten: { vi: 'khác với bản đã ký', en: 'it is not the one that was signed' },
}

const dailyWords: Record<DailyHeadFault['fault'], Words> = {
  ...signatures,
  missing: { vi: 'thiếu mốc ngày', en: 'the daily head is missing' },
  'missing-in-file': {
    vi: 'thiếu mốc ngày trong tệp cạnh khóa',
    en: 'the daily head is missing in the file beside the keys',
  },
  altered: { vi: 'mốc ngày bị sửa', en: 'the daily head was altered' },
  'differs-from-file': {
    vi: 'mốc ngày khác với tệp cạnh khóa',
    en: 'the daily head is not the one in the file beside the keys',
  },
  'broken-link': {
    vi: 'mốc ngày không nối với mốc trước',
    en: 'the daily head does not follow from the one before',
  },
  'wrong-root': {
    vi: 'mã băm chung của mốc ngày không đúng',
    en: 'the daily head’s hash over all chains is wrong',
  },
}

const keyWords: Record<KeyFault['fault'], Words> = {
  altered: { vi: 'bản ghi khóa bị sửa', en: 'its record was altered' },
  'broken-link': { vi: 'không nối với khóa trước', en: 'it does not follow from the one before' },
  'bad-handover': {
    vi: 'không được khóa trước ký giao',
    en: 'the key before did not hand over to it',
  },
  'no-handover': {
    vi: 'tự nhận vì khóa trước đã mất; hãy đối chiếu biên bản',
    en: 'it vouches for itself, since the key before was lost; compare the minutes',
  },
}

const range = (from: number, upTo: number | undefined): string =>
  upTo === undefined ? `${from}` : `${from}–${upTo}`

const titled = (docKey: string, title: string | undefined): string =>
  title ? `${docKey} “${title}”` : docKey

/** What a fault of a chain is called. */
export const describeChainFault = (
  found: ChainFault | PinFault,
  language: Language,
  title?: string,
): string => {
  const upTo = 'upTo' in found ? found.upTo : undefined
  const number = language === 'vi' ? 'số' : 'no.'
  const stand =
    'length' in found && found.fault === 'rolled-back'
      ? { vi: ` (sổ chỉ còn đến số ${found.length})`, en: ` (the chain ends at ${found.length})` }
      : { vi: '', en: '' }
  const what = chainWords[found.fault][language] + stand[language]
  return `${titled(found.docKey, title)}, ${number} ${range(found.seq, upTo)}: ${what} [${found.fault}]`
}

/** What a fault of the daily heads is called. */
export const describeDailyFault = (
  { seq, upTo, day, fault }: DailyHeadFault,
  language: Language,
): string => {
  const where = language === 'vi' ? 'Mốc ngày số' : 'Daily head no.'
  return `${where} ${range(seq, upTo)}${day ? ` (${day})` : ''}: ${dailyWords[fault][language]} [${fault}]`
}

/** What a fault of the keys is called. */
export const describeKeyFault = ({ keyId, fault }: KeyFault, language: Language): string =>
  `${language === 'vi' ? 'Khóa ký' : 'Signing key'} ${keyId}: ${keyWords[fault][language]} [${fault}]`

/** A report for the person who asked, one fault a line. */
export const describeReport = (
  report: LedgerReport,
  { titles, language, ms }: { titles: ReadonlyMap<string, string>; language: Language; ms: number },
): string[] => {
  const { documents, entries, dailyHeads, keys } = report
  const seconds = (ms / 1000).toFixed(1)
  const faults = [
    ...report.keyFaults.map((one) => describeKeyFault(one, language)),
    ...report.dailyHeadFaults.map((one) => describeDailyFault(one, language)),
    ...report.faults.map((one) => describeChainFault(one, language, titles.get(one.docKey))),
  ]
  const last = report.lastDailyHead
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en)
  return [
    say(
      `Sổ quyết định: ${entries} quyết định của ${documents} nội dung, ${dailyHeads} mốc ngày, ${keys} khóa ký; ${seconds} giây`,
      `Ledger: ${entries} decisions on ${documents} documents, ${dailyHeads} daily heads, ${keys} signing keys; ${seconds} s`,
    ),
    ...(last
      ? [
          say(
            `Mốc ngày gần nhất: số ${last.head.seq}, ngày ${last.head.day}, mã băm ${last.hash} (so với thư đã nhận)`,
            `Last daily head: no. ${last.head.seq}, ${last.head.day}, hash ${last.hash} (compare with the mail)`,
          ),
        ]
      : []),
    ...faults.map((line) => `✗ ${line}`),
    isSoundLedger(report)
      ? say(
          '✓ Mọi chuỗi, chữ ký và mốc ngày đều khớp',
          '✓ Every chain, signature and daily head verifies',
        )
      : say(`✗ Tìm thấy ${faults.length} lỗi`, `✗ ${faults.length} faults found`),
  ]
}
