import { type ActFault, fileKeys, verifyActs } from '@bangtin/quiz'
import { fileSigner } from '@bangtin/workflow'
import type { Payload } from 'payload'
import type { Language } from './describe.ts'

const faultWords: Record<ActFault['fault'], Record<Language, string>> = {
  altered: { vi: 'bị sửa', en: 'it was altered' },
  missing: { vi: 'bị thiếu', en: 'it is missing' },
  'broken-link': { vi: 'không nối với việc trước', en: 'it does not follow from the one before' },
  'bad-signature': { vi: 'chữ ký không đúng', en: 'its signature is wrong' },
  'list-altered': {
    vi: 'danh sách bài thi đã chốt bị sửa',
    en: 'the frozen list of entries was altered',
  },
  'result-altered': {
    vi: 'kết quả hoặc bảng công bố bị sửa',
    en: 'its result or board was altered',
  },
  unrecorded: { vi: 'kết quả không khớp với sổ', en: 'its result is not as recorded' },
}

/** What a fault of a contest's record is called. */
export const describeActFault = (title: string, found: ActFault, language: Language): string => {
  const [act, round] = language === 'vi' ? ['việc số', 'đợt thi'] : ['act no.', 'round']
  const where = 'seq' in found ? `${act} ${found.seq}` : `${round} ${found.round}`
  return `${title}, ${where}: ${faultWords[found.fault][language]} [${found.fault}]`
}

/** Verifies what was done with contests' results; says nothing where nothing was. */
export const contestReport = async (
  payload: Payload,
  keys: string,
  language: Language,
): Promise<{ isSound: boolean; lines: string[] }> => {
  const reports = await verifyActs(payload, { keys: fileKeys(keys), signer: fileSigner(keys) })
  if (reports.length === 0) return { isSound: true, lines: [] }
  const { docs } = await payload.db.find<{ id: string; title?: string | null }>({
    collection: 'quiz-contests',
    where: { id: { in: reports.map(({ contest }) => contest) } },
    ...{ limit: 0, pagination: false },
  })
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  const faults = reports.flatMap(({ contest, faults: found }) =>
    found.map((one) => describeActFault(titles.get(contest) ?? contest, one, language)),
  )
  const acts = reports.reduce((sum, one) => sum + one.acts, 0)
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en)
  return {
    isSound: faults.length === 0,
    lines: [
      say(
        `Kết quả cuộc thi: ${acts} việc của ${reports.length} cuộc thi`,
        `Results of contests: ${acts} acts of ${reports.length} contests`,
      ),
      ...faults.map((line) => `✗ ${line}`),
      faults.length === 0
        ? say(
            '✓ Mọi việc, chữ ký và danh sách đều khớp',
            '✓ Every act, signature and list verifies',
          )
        : say(`✗ Tìm thấy ${faults.length} lỗi`, `✗ ${faults.length} faults found`),
    ],
  }
}
