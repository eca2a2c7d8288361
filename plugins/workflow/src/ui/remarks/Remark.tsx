'use client'
import { useState } from 'react'
import type { Remark as Given } from '../../payload/view/remarks.ts'
import type { Act } from '../panel/use-panel.ts'
import type { Words } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { showPlace } from './places.ts'
import { RemarkButtons } from './RemarkButtons.tsx'

type Props = {
  remark: Given
  /** Label of the field that it is about. */
  about: string | null
  may: { answer: boolean; settle: boolean; accept: boolean }
  isOwn: boolean
  /** Why a suggestion can't be taken right now. */
  hold: string | null
  busy: boolean
  words: Words
  act: Act
}

/** One remark with its answers, and what to do about it. */
export const Remark = ({ remark, about, may, isOwn, hold, busy, words, act }: Props) => {
  const { say, moment } = words
  const { seq, kind, path, quote, replacement, text, by, at, answers, resolved } = remark
  const [answering, setAnswering] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const end =
    resolved &&
    say(kind === 'suggest' ? (resolved.accepted ? 'accepted' : 'declined') : 'closed', {
      name: resolved.by,
    })
  return (
    <li className="bt-remark" data-remark-seq={seq}>
      <p className="bt-remark__by">
        <strong>{by.name}</strong> · <time dateTime={at}>{moment(at)}</time>
        {about && ` · ${about}`}
      </p>
      {quote && kind === 'comment' && <blockquote className="bt-quote">{quote}</blockquote>}
      {kind === 'suggest' && (
        <p className="bt-remark__words">
          <del>{quote}</del> <span className="bt-sr">{say('instead')}</span>
          <span aria-hidden="true">→</span>{' '}
          {replacement ? <ins>{replacement}</ins> : <em>({say('deleteWords')})</em>}
        </p>
      )}
      {text && <p>{text}</p>}
      {answers.map((one) => (
        <p key={one.seq} className="bt-remark__answer">
          <strong>{one.by.name}</strong>: {one.text}
        </p>
      ))}
      {end && (
        <p className="bt-hint">
          {end} · {moment(resolved.at)}
        </p>
      )}
      {fault && (
        <p className="bt-fault" role="alert">
          {fault}
        </p>
      )}
      {!resolved && kind === 'suggest' && hold && <p className="bt-hint">{hold}</p>}
      {answering ? (
        <AnswerForm
          of={seq}
          busy={busy}
          words={words}
          act={act}
          onClose={() => setAnswering(false)}
        />
      ) : (
        !resolved && (
          <RemarkButtons
            {...{ remark, may, isOwn, busy, words }}
            onAnswer={() => setAnswering(true)}
            onShow={path ? () => showPlace(path, quote) : null}
            onResolve={(accepted) =>
              void act({
                action: 'resolve',
                of: seq,
                ...(accepted === null ? {} : { accepted }),
              }).then(setFault)
            }
          />
        )
      )}
    </li>
  )
}
