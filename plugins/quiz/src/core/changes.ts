import { canonicalJson, type Json } from './canonical.ts'
import type { Contest, ContestFault, Round } from './contest.ts'
import type { Text } from './text.ts'

/** What was changed after the opening and why, as everybody reads it. */
export type ChangeNote = { text: Text; /** ISO time. */ at: string | null }

/** What of a contest matters to those who take part, with its name for a sentence. */
const parts: Record<string, { vi: string; en: string; of: (contest: Contest) => unknown }> = {
  rounds: { vi: 'đợt thi', en: 'rounds', of: ({ rounds }) => rounds },
  questions: {
    ...{ vi: 'câu hỏi, đáp án', en: 'questions, key' },
    // In whatever order an editor keeps them.
    of: ({ questions }) => [...questions].sort((a, b) => (a.key < b.key ? -1 : 1)),
  },
  entry: {
    ...{ vi: 'người dự thi, đơn vị', en: 'participants, units' },
    of: ({ fields, uniqueness, units, headCounts, guardianUnder, extraTime, assisted }) => [
      ...[fields, uniqueness, units, headCounts, guardianUnder, extraTime, assisted],
    ],
  },
  groups: { vi: 'bảng thi', en: 'groups', of: ({ groups }) => groups },
  ranking: {
    ...{ vi: 'cách xếp hạng', en: 'ranking' },
    of: ({ tieBreaks, overall, draw, complaintDays, answerDays, masking }) => [
      ...[tieBreaks, overall, draw, complaintDays, answerDays, masking],
    ],
  },
  prizes: {
    ...{ vi: 'giải thưởng', en: 'prizes' },
    of: ({ prizes, unitPrizes }) => [prizes, unitPrizes],
  },
  rules: {
    vi: 'thể lệ',
    en: 'rules',
    of: ({ rules, consent, retentionMonths }) => [rules, consent, retentionMonths],
  },
}

// Through JSON first: a version that was kept has no undefined members.
const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(JSON.parse(JSON.stringify(a ?? null)) as Json) ===
  canonicalJson(JSON.parse(JSON.stringify(b ?? null)) as Json)

const saysEnough = ({ text }: ChangeNote): boolean => text.vi.trim().length >= 10

const fault = (path: string, vi: string, en: string): ContestFault => ({ path, vi, en })

/** What stays as it is once a list was frozen by it: not even a new approval changes it. */
const frozenFaults = (
  before: Contest,
  after: Contest,
  closed: readonly string[],
): ContestFault[] => {
  const roundOf = ({ rounds }: Contest, key: string): Round | undefined =>
    rounds.find((round) => round.key === key)
  const settled = ({ tieBreaks, overall, draw, prizes, unitPrizes, uniqueness }: Contest) => [
    ...[tieBreaks, overall, draw, uniqueness],
    ...[prizes, unitPrizes].map((all) => all.filter(({ scope }) => scope === 'overall')),
  ]
  return [
    ...closed
      .filter((key) => !isSame(roundOf(before, key), roundOf(after, key)))
      .map((key) =>
        fault(
          'rounds',
          `Đợt "${key}" đã chốt danh sách bài thi: hãy để đợt này như bản đã duyệt.`,
          `The list of round "${key}" is frozen: leave that round as approved.`,
        ),
      ),
    ...(closed.length > 0 && !isSame(settled(before), settled(after))
      ? [
          fault(
            'tieBreaks',
            'Đã có đợt thi chốt danh sách: cách xếp hạng, nguồn số bốc thăm và giải chung cuộc không đổi được nữa.',
            'A round is frozen: ranking, the draw’s source and overall prizes can’t change any more.',
          ),
        ]
      : []),
  ]
}

/**
 * What a change of a contest lacks: after its opening whatever matters takes a public note, the
 * prediction and the codes of groups stay as they were, and what a frozen list follows stays too.
 *
 * @param before the contest as it was last approved and shown
 * @param closed codes of the rounds whose lists are frozen
 * @param now milliseconds since 1970
 */
export const changeFaults = (
  before: Contest,
  after: Contest,
  { closed, now }: { closed: readonly string[]; now: number },
): ContestFault[] => {
  if (!before.rounds.some(({ opensAt }) => opensAt <= now)) return []
  const changed = Object.values(parts).filter(({ of }) => !isSame(of(before), of(after)))
  const names = (language: 'vi' | 'en') => changed.map((part) => part[language]).join('; ')
  const earlier = before.changes
  const notes = after.changes
  const holds = (among: readonly ChangeNote[], { text }: ChangeNote) =>
    among.some((one) => isSame(one.text, text))
  const isTold = notes.some((note) => saysEnough(note) && !holds(earlier, note))
  return [
    ...(isSame(before.prediction, after.prediction)
      ? []
      : [
          fault(
            'predictionQuestion',
            'Câu dự đoán và cách tính đã khóa từ khi mở thi: hãy để như bản đã duyệt.',
            'The prediction and how it is counted are frozen at the opening: leave them as approved.',
          ),
        ]),
    ...(before.uniqueness === after.uniqueness
      ? []
      : [
          fault(
            'uniqueness',
            'Quy tắc nhận ra một người đã khóa từ khi mở thi, vì đổi thì ai cũng thi lại được: hãy để như bản đã duyệt.',
            'What makes a participant one person is frozen at the opening, since everybody could enter again: leave it as approved.',
          ),
        ]),
    ...(before.groups.every(({ key }) => after.groups.some((group) => group.key === key))
      ? []
      : [
          fault(
            'groups',
            'Mã các bảng thi đã khóa từ khi mở thi, vì người dự thi đã chọn: hãy giữ đủ các mã đã duyệt.',
            'The codes of groups are frozen at the opening, since people have chosen: keep all as approved.',
          ),
        ]),
    ...frozenFaults(before, after, closed),
    ...(earlier.every((note) => holds(notes, note))
      ? []
      : [
          fault(
            'changes',
            'Ghi chú đã công bố phải giữ nguyên; hãy thêm ghi chú mới.',
            'Notes that were published stay; add a new one.',
          ),
        ]),
    ...(changed.length > 0 && !isTold
      ? [
          fault(
            'changes',
            `Cuộc thi đã mở, nay đổi: ${names('vi')}. Hãy thêm ghi chú công khai nói rõ đổi gì, vì sao (từ 10 ký tự).`,
            `The contest is open and these change: ${names('en')}. Add a public note on what and why (from 10 letters).`,
          ),
        ]
      : []),
  ]
}
