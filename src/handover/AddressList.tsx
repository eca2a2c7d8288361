'use client'
import type { PortalAddress } from './addresses.ts'
import type { words } from './words.ts'

type Props = {
  addresses: readonly PortalAddress[]
  say: (typeof words)['vi' | 'en']
}

const moment = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone: 'Asia/Ho_Chi_Minh',
  })
    .format(new Date(iso))
    .replace(',', '')

/** The addresses on portals, each with whether what stands there is the present version. */
export const AddressList = ({ addresses, say }: Props) => {
  if (addresses.length === 0) return <p>{say.none}</p>
  return (
    <ul className="bt-handover__list">
      {addresses.map(({ url, portal, at, by, contentHash, isCurrent }) => (
        <li key={`${contentHash}${url}`}>
          <a href={url} target="_blank" rel="noopener noreferrer" title={say.opens}>
            {portal ? `${portal}: ${url}` : url}
          </a>
          <span className={isCurrent ? 'is-current' : 'is-old'}>
            {isCurrent ? say.current : say.old}
          </span>
          <small>
            {by} · <time dateTime={at}>{moment(at)}</time>
          </small>
        </li>
      ))}
    </ul>
  )
}
