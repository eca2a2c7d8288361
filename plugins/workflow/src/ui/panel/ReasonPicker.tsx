'use client'
import type { Text } from '../../core/text.ts'
import type { Words } from '../words.ts'

type Props = {
  reasons: readonly Text[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  words: Words
}

/** Ready-made reasons, one tap each; several may be chosen. */
export const ReasonPicker = ({ reasons, chosen, onChange, words: { say, pick } }: Props) => (
  <fieldset className="bt-reasons">
    <legend>{say('readyReasons')}</legend>
    {reasons.map((reason) => {
      const text = pick(reason)
      const isChosen = chosen.includes(text)
      return (
        <label key={text} className="bt-chip">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() =>
              onChange(isChosen ? chosen.filter((one) => one !== text) : [...chosen, text])
            }
          />
          <span>{text}</span>
        </label>
      )
    })}
  </fieldset>
)
