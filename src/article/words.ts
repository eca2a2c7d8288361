import type { Article } from 'payload-types'
import { kinds } from '../fields/kinds.ts'
import { topics } from '../fields/topics.ts'

type Options = readonly { value: string; label: { vi: string } }[]

const wordFor = (options: Options, value: string | null | undefined): string | null =>
  options.find((option) => option.value === value)?.label.vi ?? null

/** The kind of an article as the ward says it, such as `Tin`. */
export const kindOf = (article: Pick<Article, 'kind'>): string | null =>
  wordFor(kinds, article.kind)

/** The topic of an article as the ward's plan says it. */
export const topicOf = (article: Pick<Article, 'topic'>): string | null =>
  wordFor(topics, article.topic)

/** Whose name stands under an article: the pen name before the name. */
export const signatureOf = ({ penName, author }: Pick<Article, 'penName' | 'author'>) =>
  penName?.trim() || author?.trim() || null
