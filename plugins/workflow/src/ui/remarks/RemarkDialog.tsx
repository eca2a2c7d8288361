'use client'
import { useId, useState } from 'react'
import type { NamedField } from '../panel/fields.ts'
import { Dialog } from '../panel/Dialog.tsx'
import type { Act } from '../panel/use-panel.ts'
import type { Words } from '../words.ts'
import type { Place } from './places.ts'
import { remarkDeed } from './remark-deed.ts'

type Props = {
  place: Place | null
  fields: readonly NamedField[]
  words: Words
  act: Act
  onClose: () => void
}

/** A new remark: on the document, a field, or words in it, with other words for them. */
export const RemarkDialog = ({ place, fields, words: { say }, act, onClose }: Props) => {
  const id = useId()
  const [path, setPath] = useState(place?.path.split('.')[0] ?? '')
  const [quote, setQuote] = useState(place?.quote ?? null)
  const [text, setText] = useState('')
  const [replacement, setReplacement] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const known = fields.find((field) => field.path === path)
  const replaceable = quote !== null && place?.path === path && known?.isText === true

  const submit = async () => {
    const deed = remarkDeed({ path, quote, text, replacement: replaceable ? replacement : '' })
    if (!deed) {
      setFault(say('giveRemark'))
      return
    }
    const refused = await act(deed)
    if (refused === null) onClose()
    else setFault(refused)
  }

  return (
    <Dialog
      title={say('addRemark')}
      {...(place ? {} : { about: say('selectHint') })}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p className="bt-field">
        <label htmlFor={`${id}-path`}>{say('about')}</label>
        <select
          id={`${id}-path`}
          value={path}
          onChange={(event) => {
            setPath(event.target.value)
            setQuote(null)
          }}
        >
          <option value="">{say('wholeDocument')}</option>
          {fields.map((field) => (
            <option key={field.path} value={field.path}>
              {field.label}
            </option>
          ))}
        </select>
      </p>
      {quote !== null && <blockquote className="bt-quote">{quote}</blockquote>}
      {replaceable && (
        <p className="bt-field">
          <label htmlFor={`${id}-replacement`}>{say('replaceBy')}</label>
          <textarea
            id={`${id}-replacement`}
            data-replacement
            rows={2}
            maxLength={2000}
            value={replacement}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <small className="bt-hint" id={`${id}-hint`}>
            {say('replaceHint')}
          </small>
        </p>
      )}
      <p className="bt-field">
        <label htmlFor={`${id}-text`}>{say('remarkText')}</label>
        <textarea
          id={`${id}-text`}
          data-remark
          rows={3}
          maxLength={5000}
          value={text}
          aria-invalid={fault === say('giveRemark')}
          onChange={(event) => setText(event.target.value)}
        />
      </p>
      {fault && (
        <p className="bt-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="bt-workflow__buttons">
        <button
          type="submit"
          data-confirm="remark"
          className="bt-workflow__button bt-workflow__button--main"
        >
          {say('send')}
        </button>
        <button type="button" className="bt-workflow__button" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
    </Dialog>
  )
}
