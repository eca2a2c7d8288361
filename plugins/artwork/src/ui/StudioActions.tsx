'use client'
import type { Say } from './use-words.ts'

type Props = {
  /** Whether the record is stored, and whether it has changes that are not. */
  saved: boolean
  modified: boolean
  /** Whether a picture is being added, is there to be added, and enough is typed for one. */
  busy: boolean
  drawn: boolean
  ready: boolean
  /** Whether every shape is shown. */
  compared: boolean
  onAdd: () => void
  onCompare: () => void
  say: Say
}

/** Adds the picture to the record, or says what must be done first; shows every shape. */
export const StudioActions = (props: Props) => {
  const { saved, modified, busy, drawn, ready, compared, onAdd, onCompare, say } = props
  return (
    <>
      {!saved && <p>{say('saveFirst')}</p>}
      {saved && modified && <p>{say('unsaved')}</p>}
      <div className="bt-studio__actions">
        <button
          type="button"
          className="bt-studio__add"
          disabled={!saved || modified || busy || !drawn}
          onClick={onAdd}
        >
          {say(busy ? 'adding' : 'add')}
        </button>
        <button type="button" aria-expanded={compared} disabled={!ready} onClick={onCompare}>
          {say(compared ? 'hideVariants' : 'showVariants')}
        </button>
      </div>
    </>
  )
}
