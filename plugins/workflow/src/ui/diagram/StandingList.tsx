import type { Standing } from '../../payload/standing-counts.ts'
import type { DiagramTexts } from '../../translations/diagram.ts'
import { fill, type InboxTexts } from '../../translations/inbox.ts'
import { shortMoment } from '../inbox/dates.ts'

type Props = {
  found: { docs: Standing[]; totalPages: number }
  page: number
  texts: DiagramTexts
  labels: InboxTexts
  title: string
  documentUrl: (id: string) => string
  pageUrl: (page: number) => string
}

/** The documents that stand at one place of the diagram. */
export const StandingList = ({
  found: { docs, totalPages },
  page,
  texts,
  labels,
  title,
  documentUrl,
  pageUrl,
}: Props) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {docs.length === 0 && <p>{texts.nobody}</p>}
    <ul>
      {docs.map(({ docId, title: name, since }) => (
        <li key={docId}>
          <a className="bt-inbox__document" href={documentUrl(docId)}>
            {name || labels.untitled}
          </a>{' '}
          ({fill(labels.since, { date: shortMoment(since) })})
        </li>
      ))}
    </ul>
    <p>
      {page > 1 && (
        <a className="bt-inbox__document" href={pageUrl(page - 1)}>
          {texts.older}
        </a>
      )}{' '}
      {page < totalPages && (
        <a className="bt-inbox__document" href={pageUrl(page + 1)}>
          {texts.newer}
        </a>
      )}
    </p>
  </section>
)
