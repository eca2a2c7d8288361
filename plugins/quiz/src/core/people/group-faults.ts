import type { Contest, ContestFault } from '../contest.ts'
import { isCode } from '../is-code.ts'
import { type ForGroups, groupsFor } from './groups.ts'

const fault = (path: string, vi: string, en: string): ContestFault => ({ path, vi, en })

const unknownIn = (
  list: string,
  all: readonly ForGroups[],
  codes: readonly string[],
): ContestFault[] =>
  all.flatMap(({ onlyGroups = [] }, at) =>
    onlyGroups
      .filter((code) => !codes.includes(code))
      .map((code) =>
        fault(
          `${list}.${at}.onlyGroups`,
          `Không có bảng thi mã “${code}”. Hãy bỏ mã này, hoặc thêm bảng ở phần Người dự thi.`,
          `There is no group “${code}”. Take it away here, or add the group under Participants.`,
        ),
      ),
  )

/** What is wrong with a contest's groups of participants, and with what is for some of them. */
export const groupFaults = (contest: Contest): ContestFault[] => {
  const { groups, rounds, questions, prizes } = contest
  const codes = groups.map(({ key }) => key)
  const taken = rounds.map((round) => groupsFor(round, groups).map(({ key }) => key))
  const isParted = taken.some((own) => own.join() !== taken[0]?.join())
  return [
    ...groups.flatMap(({ key, name }, at) => [
      ...(isCode(key)
        ? []
        : [
            fault(
              `groups.${at}.code`,
              'Mã bảng gồm chữ không dấu, số, dấu chấm, gạch; ví dụ A.',
              'A group’s code takes letters, digits, ".", "_" and "-"; for example A.',
            ),
          ]),
      ...(codes.indexOf(key) < at
        ? [fault(`groups.${at}.code`, `Hai bảng thi cùng mã ${key}.`, `Two groups are ${key}.`)]
        : []),
      ...(taken.some((own) => own.includes(key))
        ? []
        : [
            fault(
              'rounds',
              `Chưa có đợt thi nào nhận bảng “${name.vi}”.`,
              `No round takes the group “${name.en ?? name.vi}”.`,
            ),
          ]),
    ]),
    ...unknownIn('rounds', rounds, codes),
    ...unknownIn('questions', questions, codes),
    ...unknownIn('prizes', prizes, codes),
    ...prizes.flatMap(({ scope, onlyGroups = [] }, at) => [
      ...(scope === 'overall' && (isParted || onlyGroups.length > 0)
        ? [
            fault(
              `prizes.${at}.scope`,
              'Các bảng thi không xếp hạng chung cuộc với nhau. Hãy trao giải này theo từng đợt thi.',
              'Groups are not ranked together over all rounds. Give this prize in each round.',
            ),
          ]
        : []),
      ...(onlyGroups.length > 0 &&
      taken.some((own) => {
        const inside = own.filter((code) => onlyGroups.includes(code)).length
        return inside > 0 && inside < own.length
      })
        ? [
            fault(
              `prizes.${at}.onlyGroups`,
              'Giải dành riêng cho một bảng thì bảng đó cần đợt thi riêng. Hãy tách đợt thi theo bảng.',
              'A prize for one group needs a round for that group alone. Part the rounds by group.',
            ),
          ]
        : []),
    ]),
  ]
}
