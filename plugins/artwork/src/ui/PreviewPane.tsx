'use client'
import type { Preview } from './use-preview.ts'
import type { Say, WordKey } from './use-words.ts'

const warningTexts: Record<string, WordKey> = {
  'too-many-lines': 'tooManyLines',
  'too-many-syllables': 'tooManySyllables',
  'final-stop': 'finalStop',
  'not-upper-case': 'notUpperCase',
  'small-capitals': 'smallCapitals',
}

const fieldTexts: Record<string, WordKey> = { slogan: 'inSlogan', issuer: 'inIssuer' }

type Props = {
  preview: Preview
  slogan: string
  /** The screen's proportion, such as "1024 / 256". */
  proportion: string | undefined
  /** Whether the fault is shown at an input already. */
  faultShown: boolean
  say: Say
}

/** The picture in the screen's proportion, or in plain words why there is none. */
export const PreviewPane = ({ preview, slogan, proportion, faultShown, say }: Props) => {
  const { url, busy, fault, size, warnings } = preview
  const where = fieldTexts[fault?.field ?? '']
  return (
    <div className="bt-studio__preview" aria-live="polite" aria-busy={busy}>
      {url && (
        <figure>
          <img src={url} alt={slogan} style={{ aspectRatio: proportion }} />
          <figcaption>{say('preview', { size })}</figcaption>
        </figure>
      )}
      {!url && busy && <p>{say('drawing')}</p>}
      {!slogan && <p>{say('needSlogan')}</p>}
      {fault && !faultShown && (
        <p role="alert">
          {where && <strong>{say(where)}</strong>}
          {fault.message || say('failed')}
        </p>
      )}
      {warnings.length > 0 && (
        <ul className="bt-studio__warnings">
          {warnings.flatMap((code) => {
            const key = warningTexts[code]
            return key ? [<li key={code}>{say(key)}</li>] : []
          })}
        </ul>
      )}
    </div>
  )
}
