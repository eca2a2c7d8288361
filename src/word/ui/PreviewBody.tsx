'use client'
import type { WordPreview } from '../preview.ts'
import { Samples } from './Samples.tsx'
import type { Words } from './words.ts'

/** What the person decides before text goes into the article. */
export type Choices = { convert: boolean; append: boolean }

const Radio = (props: { label: string; name: string; checked: boolean; onChange: () => void }) => (
  <label>
    <input type="radio" name={props.name} checked={props.checked} onChange={props.onChange} />
    {props.label}
  </label>
)

/** What an import would bring, with what is to be decided. */
export const PreviewBody = ({
  preview,
  choices,
  choose,
  hasBody,
  hasTitle,
  words,
}: {
  preview: WordPreview
  choices: Choices
  choose: (part: Partial<Choices>) => void
  hasBody: boolean
  hasTitle: boolean
  words: Words
}) => {
  const { legacy, warnings, pictures } = preview
  const { title, html } = legacy && choices.convert ? legacy.converted : preview
  return (
    <>
      {legacy && (
        <fieldset>
          <legend>{words.legacyTitle}</legend>
          <Samples finding={legacy} words={words} />
          <Radio
            name="bt-word-legacy"
            label={words.convert}
            checked={choices.convert}
            onChange={() => choose({ convert: true })}
          />
          <Radio
            name="bt-word-legacy"
            label={words.keep}
            checked={!choices.convert}
            onChange={() => choose({ convert: false })}
          />
        </fieldset>
      )}
      {hasBody && (
        <fieldset>
          <legend>{words.where}</legend>
          <Radio
            name="bt-word-where"
            label={words.append}
            checked={choices.append}
            onChange={() => choose({ append: true })}
          />
          <Radio
            name="bt-word-where"
            label={words.replace}
            checked={!choices.append}
            onChange={() => choose({ append: false })}
          />
        </fieldset>
      )}
      {warnings.length > 0 && (
        <div className="bt-word-note">
          <strong>{words.losses}</strong>
          <ul>
            {warnings.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {title && (
        <dl>
          <dt>{hasTitle ? words.titleStays : words.titleInto}</dt>
          <dd>{title}</dd>
        </dl>
      )}
      {pictures.length > 0 && <p>{words.pictures(pictures.length)}</p>}
      <div
        className="bt-word-preview"
        role="region"
        aria-label={words.preview}
        tabIndex={0}
        // Written by htmlOf, which escapes every text and keeps no attribute.
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  )
}
