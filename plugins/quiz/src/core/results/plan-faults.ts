import type { ResultsPlan } from './prize.ts'

type Fault = { path: string; vi: string; en: string }

/** The name under which the result over all rounds stands beside those of the rounds. */
export const overallKey = 'chung-cuoc'

type Setup = ResultsPlan & {
  units: readonly string[]
  fields: readonly string[]
  rounds: readonly { key: string }[]
}

const when = (isWrong: boolean, path: string, vi: string, en: string): Fault[] =>
  isWrong ? [{ path, vi, en }] : []

/** All that keeps results from being made as the set-up says. */
export const planFaults = ({
  prizes,
  unitPrizes,
  units,
  fields,
  rounds,
  headCounts,
  draw,
  overall,
}: Setup): Fault[] => {
  const keys = rounds.map(({ key }) => key)
  const isUncombined = overall === 'none'
  return [
    ...rounds.flatMap(({ key }, at) => [
      ...when(
        keys.indexOf(key) < at,
        `rounds.${at}.code`,
        'Hai đợt thi có cùng mã đợt.',
        'Two rounds have the same code.',
      ),
      ...when(
        key === overallKey,
        `rounds.${at}.code`,
        `Mã "${overallKey}" dành cho kết quả chung cuộc; hãy đặt mã khác.`,
        `The code "${overallKey}" is that of the overall result; choose another.`,
      ),
    ]),
    ...[...prizes, ...unitPrizes].flatMap(({ count }, at) =>
      when(
        !Number.isInteger(count) || count < 1,
        at < prizes.length ? `prizes.${at}.count` : `unitPrizes.${at - prizes.length}.count`,
        'Số giải phải là số nguyên, từ 1.',
        'The number of prizes is a whole number from 1.',
      ),
    ),
    ...prizes.flatMap(({ by, scope }, at) => [
      ...when(
        by === 'draw' && draw === null,
        `prizes.${at}.by`,
        'Giải bốc thăm cần ghi trước nguồn số bốc thăm.',
        'A prize by lot needs the source of the numbers named in advance.',
      ),
      ...when(
        scope === 'overall' && isUncombined,
        `prizes.${at}.scope`,
        'Giải chung cuộc cần chọn cách tính kết quả chung cuộc.',
        'An overall prize needs a way in which rounds combine.',
      ),
    ]),
    ...unitPrizes.flatMap(({ by, scope }, at) => [
      ...when(
        !fields.includes('unit') || units.length === 0,
        `unitPrizes.${at}.by`,
        'Giải tập thể cần hỏi đơn vị và có danh sách đơn vị.',
        'Collective prizes need the unit to be asked, and a list of units.',
      ),
      ...when(
        by === 'rate' && units.some((unit) => !headCounts[unit]),
        `unitPrizes.${at}.by`,
        'Tính theo tỷ lệ tham gia cần quân số của mọi đơn vị.',
        'A participation rate needs the head-count of every unit.',
      ),
      ...when(
        scope === 'overall' && isUncombined,
        `unitPrizes.${at}.scope`,
        'Giải chung cuộc cần chọn cách tính kết quả chung cuộc.',
        'An overall prize needs a way in which rounds combine.',
      ),
    ]),
  ]
}
