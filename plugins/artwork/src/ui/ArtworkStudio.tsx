'use client'
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { PaletteInput } from './PaletteInput.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SizeInputs } from './SizeInputs.tsx'
import { type Choice, firstChoice, proportionOf, sizeFields, sizeOf } from './studio-state.ts'
import { useAdd } from './use-add.ts'
import { usePalettes } from './use-palettes.ts'
import { usePreview } from './use-preview.ts'
import { useWords } from './use-words.ts'
import './studio.css'

/** Where the studio finds its texts in the form. */
export type ArtworkStudioProps = {
  /** @default 'slogan' */
  sloganPath?: string
  /** @default 'issuer' */
  issuerPath?: string
  /** Field with the revision that editing started from, where there is one. @default 'revision' */
  revisionPath?: string
  /** @default 'led-slogan' */
  template?: string
}

const useText = (path: string): string =>
  useFormFields(([fields]) => {
    const value = fields[path]?.value
    return typeof value === 'string' ? value.trim() : ''
  })

/**
 * Renders the slogan of the open record for a screen, shows it, and adds it to the record. Those who
 * may not draw see nothing of it.
 */
export const ArtworkStudio = ({
  sloganPath = 'slogan',
  issuerPath = 'issuer',
  revisionPath = 'revision',
  template = 'led-slogan',
}: ArtworkStudioProps) => {
  const { id, collectionSlug: collection } = useDocumentInfo()
  const { say, language } = useWords()
  const modified = useFormModified()
  const [slogan, issuer] = [useText(sloganPath), useText(issuerPath)]
  const revision = useFormFields(([fields]) => fields[revisionPath]?.value)
  const [choice, setChoice] = useState<Choice>(firstChoice)
  const palettes = usePalettes(template)
  const { busy, add } = useAdd(say)

  const change = (part: Partial<Choice>) => setChoice((last) => ({ ...last, ...part }))
  const data = { slogan, issuer, ...(choice.palette ? { palette: choice.palette } : {}) }
  const request = { template, data, format: 'png', ...sizeOf(choice) }
  const preview = usePreview(slogan && palettes.asked && !palettes.refused ? request : null)
  const errorFor = (field: string) =>
    preview.fault?.field === field ? preview.fault.message : null
  const faultShown = sizeFields[choice.kind].some(({ field }) => errorFor(field))

  if (!palettes.asked || palettes.refused) return null
  return (
    <section className="bt-studio" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <SizeInputs choice={choice} change={change} errorFor={errorFor} say={say} />
      {palettes.field && (
        <PaletteInput
          field={palettes.field}
          value={choice.palette}
          language={language}
          label={say('palette')}
          onChange={(palette) => change({ palette })}
        />
      )}
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
      <PreviewPane
        preview={preview}
        slogan={slogan}
        proportion={proportionOf(choice)}
        faultShown={faultShown}
        say={say}
      />
      {!id && <p>{say('saveFirst')}</p>}
      {id && modified && <p>{say('unsaved')}</p>}
      <button
        type="button"
        className="bt-studio__add"
        disabled={!id || modified || busy || !preview.url || preview.busy}
        onClick={() => void add({ ...request, collection, id, screen: choice.screen, revision })}
      >
        {say(busy ? 'adding' : 'add')}
      </button>
    </section>
  )
}
