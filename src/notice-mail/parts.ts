import { type Notice, type NoticeItem, noticeText } from '@bangtin/workflow'
import { put, words } from './words.ts'

/** One thing that a mail tells, with where it leads. */
export type Told = { head: string; title: string; lines: string[]; url: string }

/** A mail before it is written as text or HTML. */
export type Parts = {
  language: 'vi' | 'en'
  subject: string
  greeting: string
  /** The sentence above a digest's lists; empty in others. */
  intro: string
  groups: { heading: string | null; items: Told[] }[]
}

const told = (item: NoticeItem, comment: string | null, { language, base }: Place): Told => {
  const say = words[language]
  const { head, line, due } = noticeText(item, language)
  const repeatsDue = item.reason === 'reminder' || item.reason === 'overdue'
  return {
    head,
    title: item.title || say.untitled,
    lines: [
      // In a list of what waits nobody is named: it has been there for a while.
      ...(item.by === null && !repeatsDue ? [] : [line]),
      ...(comment ? [put(say.comment, { comment })] : []),
      ...(due && !repeatsDue ? [put(say.due, { due })] : []),
    ],
    url: `${base}/admin/collections/${item.collection}/${item.docId}${item.locale ? `?locale=${item.locale}` : ''}`,
  }
}

type Place = { language: 'vi' | 'en'; base: string }

const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(iso))

/**
 * What a notice's mail says, in its receiver's language.
 *
 * @param base where people reach the server, without a final slash
 */
export const partsOf = (notice: Notice, base: string): Parts => {
  const { language, name } = notice.to
  const say = words[language]
  const place = { language, base }
  const greeting = put(say.greeting, { name })
  if (notice.reason !== 'digest') {
    const item = told(notice, notice.entry?.comment ?? null, place)
    const groups = [{ heading: null, items: [item] }]
    return { language, greeting, groups, subject: `${item.head}: ${item.title}`, intro: '' }
  }
  const [waiting, news] = [notice.waiting ?? [], notice.items ?? []]
  const all = (items: readonly NoticeItem[]) => items.map((item) => told(item, null, place))
  const groups = [
    { heading: say.waiting, items: all(waiting) },
    { heading: say.news, items: all(news) },
  ].filter(({ items }) => items.length > 0)
  const count = String(waiting.length)
  const subject = put(say.digest, { day: dayOf(notice.at), count })
  return { language, greeting, groups, subject, intro: say.digestLine }
}
