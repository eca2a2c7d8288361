import { seatFor } from '../actor.ts'
import type { Json } from '../canonical.ts'
import { decision, type Rule, type Situation } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/** Longest path, quotation or replacement, in characters. */
export const quoteLimit = 2000

const demandPart = ({ actor }: Situation): void => {
  if (!actor.isEditor && actor.seats.length === 0 && !(actor.mandates ?? []).length)
    throw new Refusal('not-an-editor')
}

const demandShort = (...texts: (string | undefined)[]): void => {
  if (texts.some((text) => (text?.length ?? 0) > quoteLimit))
    throw new Refusal('comment-too-long', { limit: quoteLimit })
}

const given = (values: Record<string, Json | undefined>): { [key: string]: Json } =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )

const firstSeat = ({ actor, definition, facts }: Situation) =>
  seatFor(actor, definition.publish, facts) ?? actor.seats[0] ?? null

/** Góp ý: a remark on the document, a field or a place in the text; changes nothing. */
export const comment: Rule = (situation, command) => {
  demandPart(situation)
  if (!command.comment?.trim()) throw new Refusal('comment-missing')
  demandShort(command.path, command.quote)
  const { path, quote, of } = command
  return decision(situation, command, firstSeat(situation), {}, given({ path, quote, of }))
}

/**
 * Đề nghị sửa: other words for a place in the text, which the author takes in one tap; whoever
 * suggests stays eligible to approve.
 */
export const suggest: Rule = (situation, command) => {
  demandPart(situation)
  const { path, quote, replacement } = command
  if (!path || !quote || replacement === undefined) throw new Refusal('suggestion-incomplete')
  demandShort(path, quote, replacement)
  return decision(situation, command, firstSeat(situation), {}, { path, quote, replacement })
}

/** Đã xong: a remark or a suggestion is settled. */
export const resolve: Rule = (situation, command) => {
  demandPart(situation)
  if (command.of === undefined) throw new Refusal('remark-unknown')
  const { of, accepted } = command
  return decision(situation, command, null, {}, given({ of, accepted }))
}
