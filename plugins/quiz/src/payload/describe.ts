import { windowState } from '../core/attempt-clock.ts'
import { isoOf } from '../core/iso.ts'
import { liveBySlug, type Service } from './service.ts'

/**
 * What everybody may know of a contest. Every member is named: nothing of the key slips through.
 *
 * @throws QuizError `contest-unknown`
 */
export const describe = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  const now = Date.now()
  const hasGroups = contest.groups.length > 0
  return {
    ...{ slug, title: contest.title, intro: contest.intro, rules: contest.rules },
    consent: contest.consent,
    fields: ['name', ...(hasGroups ? ['group'] : []), ...contest.fields],
    ...(hasGroups ? { groups: contest.groups } : {}),
    units: contest.units,
    proofOfWork: contest.proofOfWork,
    ...{ guardianUnder: contest.guardianUnder, extraTime: contest.extraTime },
    assisted: contest.assisted,
    prediction: contest.prediction,
    tieBreaks: contest.tieBreaks,
    ...{ prizes: contest.prizes, unitPrizes: contest.unitPrizes, overall: contest.overall },
    ...{ draw: contest.draw, complaintDays: contest.complaintDays },
    answerDays: contest.answerDays,
    changes: contest.changes.map(({ text, at }) => ({ text, at })),
    rounds: contest.rounds.map((round) => ({
      ...{ key: round.key, name: round.name, minutes: round.minutes, attempts: round.attempts },
      counts: round.counts,
      opensAt: isoOf(round.opensAt),
      closesAt: isoOf(round.closesAt),
      questions: round.blueprint.reduce((sum, { count }) => sum + count, 0),
      ...round.admits,
      ...(round.onlyGroups ? { onlyGroups: round.onlyGroups } : {}),
      state: windowState(round, now),
    })),
    serverTime: isoOf(now),
  }
}
