'use client'
import { usePreview } from './use-preview.ts'
import type { Say } from './use-words.ts'

type Props = {
  /** What is drawn, with its screen. */
  request: object
  /** From how far the screen is seen, in metres. */
  distance: number
  language: 'vi' | 'en'
  say: Say
}

/** The screen as people before it see it: enlarged, and as small as it looks from there. */
export const StreetView = ({ request, distance, language, say }: Props) => {
  const { url, busy, fault, seenWidth } = usePreview(request, 'simulate')
  const from = { distance: distance.toLocaleString(language) }
  if (!url) return <p role={fault ? 'alert' : 'status'}>{fault?.message ?? say('drawing')}</p>
  return (
    <div className="bt-studio__street" aria-busy={busy}>
      <figure>
        <img src={url} alt={say('streetAlt', from)} />
        <figcaption>{say('streetLarge', from)}</figcaption>
      </figure>
      <figure>
        <div className="bt-studio__dark">
          <img src={url} alt="" style={{ width: `${seenWidth}mm` }} />
        </div>
        <figcaption>{say('streetTrue')}</figcaption>
      </figure>
    </div>
  )
}
