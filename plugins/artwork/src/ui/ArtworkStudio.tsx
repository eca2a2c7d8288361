'use client'
import {
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useId, useState } from 'react'
import { palettes } from '../templates/palettes.ts'
import type { artworkTranslations } from '../translations/interface.ts'
import { type Choice, firstChoice, sizeFields, sizeOf } from './studio-state.ts'
import { usePreview } from './use-preview.ts'
import './studio.css'

type Key = keyof (typeof artworkTranslations)['vi']
type Props = { sloganPath?: string; issuerPath?: string; template?: string }

/** Renders the slogan of the open record for a screen, shows it, and adds it to the record. */
export const ArtworkStudio = ({
  sloganPath = 'slogan',
  issuerPath = 'issuer',
  template = 'led-slogan',
}: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { t, i18n } = useTranslation()
  const modified = useFormModified()
  const slogan = useFormFields(([fields]) => String(fields[sloganPath]?.value ?? ''))
  const issuer = useFormFields(([fields]) => String(fields[issuerPath]?.value ?? ''))
  const revision = useFormFields(([fields]) => fields['revision']?.value)
  const [choice, setChoice] = useState<Choice>(firstChoice)
  const [busy, setBusy] = useState(false)
  const field = useId()

  const say = (key: Key, values?: Record<string, string>): string =>
    (t as unknown as (key: string, values?: Record<string, string>) => string)(
      `artwork:${key}`,
      values,
    )
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const change = (part: Partial<Choice>) => setChoice((last) => ({ ...last, ...part }))
  const data = { slogan, issuer, palette: choice.palette }
  const request = { template, data, format: 'png', ...sizeOf(choice) }
  const preview = usePreview(slogan.trim() ? request : null)
  const errorFor = (name: string) => (preview.error?.field === name ? preview.error.message : null)
  const shownAtInput = sizeFields[choice.kind].some((input) => errorFor(input.field))

  const add = async () => {
    setBusy(true)
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}/artwork/apply`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({
          ...request,
          ...{ collection: collectionSlug, id, screen: choice.screen, revision },
        }),
      })
      if (response.ok) {
        toast.success(say('added'))
        window.location.reload()
        return
      }
      const { errors } = (await response.json()) as { errors?: { message?: string }[] }
      toast.error(errors?.[0]?.message ?? say('failed'))
    } catch {
      toast.error(say('failed'))
    }
    setBusy(false)
  }

  return (
    <section className="bt-studio" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <fieldset>
        <legend>{say('sizeKind')}</legend>
        {(['modules', 'pixels'] as const).map((kind) => (
          <label key={kind} className="bt-studio__kind">
            <input
              type="radio"
              name={`${field}-kind`}
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            {say(kind)}
          </label>
        ))}
      </fieldset>
      <div className="bt-studio__inputs">
        {sizeFields[choice.kind].map((input) => (
          <label key={input.name}>
            <span>{say(input.name)}</span>
            <input
              type="number"
              inputMode="numeric"
              min={1}
              name={input.name}
              value={choice[input.name]}
              aria-invalid={Boolean(errorFor(input.field))}
              onChange={(event) => change({ [input.name]: event.target.value })}
            />
            {errorFor(input.field) && <small role="alert">{errorFor(input.field)}</small>}
          </label>
        ))}
        <label>
          <span>{say('palette')}</span>
          <select
            name="palette"
            value={choice.palette}
            onChange={(event) => change({ palette: event.target.value })}
          >
            {palettes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="bt-studio__screen">
          <span>{say('screen')}</span>
          <input
            type="text"
            name="screen"
            maxLength={200}
            value={choice.screen}
            onChange={(event) => change({ screen: event.target.value })}
          />
        </label>
      </div>
      <div className="bt-studio__preview" aria-live="polite">
        {preview.url && (
          <figure>
            <img src={preview.url} alt={slogan} />
            <figcaption>{say('preview', { size: preview.size })}</figcaption>
          </figure>
        )}
        {!preview.url && preview.busy && <p>{say('drawing')}</p>}
        {!slogan.trim() && <p>{say('needSlogan')}</p>}
        {preview.error && !shownAtInput && (
          <p role="alert">{preview.error.message || say('failed')}</p>
        )}
      </div>
      {!id && <p>{say('saveFirst')}</p>}
      {id && modified && <p>{say('unsaved')}</p>}
      <button
        type="button"
        className="bt-studio__add"
        disabled={!id || modified || busy || !preview.url}
        onClick={() => void add()}
      >
        {say('add')}
      </button>
    </section>
  )
}
