'use client'
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { CapitalsFix } from './CapitalsFix.tsx'
import { BatchPanel } from './BatchPanel.tsx'
import { FinishedFile } from './FinishedFile.tsx'
import { FieldInput } from './FieldInput.tsx'
import { OnScreen } from './OnScreen.tsx'
import { PackageLink } from './PackageLink.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SetPanel } from './SetPanel.tsx'
import { SizeInputs } from './SizeInputs.tsx'
import { StudioProvider } from './studio-context.ts'
import {
  type Choice,
  choiceFor,
  gridOf,
  outputOf,
  previewOf,
  proportionOf,
  safeOf,
  sidesOf,
  sizeFields,
  sizeOnly,
  startFrom,
} from './studio-state.ts'
import { dataOf, isReady, type Value, type Values, valuesOf } from './studio-values.ts'
import { TemplatePicker } from './TemplatePicker.tsx'
import { TextInput } from './TextInput.tsx'
import { useAdd } from './use-add.ts'
import { useApproved } from './use-approved.ts'
import { usePreview } from './use-preview.ts'
import { useKept, useRecordTexts } from './use-record.ts'
import { useScreens } from './use-screens.ts'
import { useTemplates } from './use-templates.ts'
import { useWords } from './use-words.ts'
import { VariantStrip } from './VariantStrip.tsx'
import './studio.css'

/** Where the studio finds what it needs in the form. */
export type ArtworkStudioProps = {
  /**
   * Paths of the record's texts, by the names of templates' fields that take them.
   *
   * @default { slogan: 'slogan', title: 'slogan', issuer: 'issuer' }
   */
  texts?: Record<string, string>
  /** Array field that takes the pictures. @default 'artworks' */
  artworksPath?: string
  /** Field with the revision that editing started from, where there is one. @default 'revision' */
  revisionPath?: string
  /** Template that is shown first. @default 'led-slogan' */
  template?: string
  /** Size that is shown first, in centimetres; without it an LED wall's. */
  printFirst?: [widthCm: number, heightCm: number]
  /** The collection that keeps pictures. @default 'media' */
  media?: string
  /** The collection of finished videos, where rows of artwork may show them. @default none */
  videos?: string
  /** Whether packages of the live version are on offer: option `delivery`. @default false */
  packages?: boolean
  /** Whether batches out of spreadsheets are on offer: option `batch`. @default false */
  batch?: boolean
}

const usualTexts = { slogan: 'slogan', title: 'slogan', issuer: 'issuer' }

/**
 * Draws the open record with a template for a screen or for print, shows it while it is typed, and
 * adds it to the record. Those who may not draw see nothing of it.
 */
export const ArtworkStudio = ({
  texts = usualTexts,
  artworksPath = 'artworks',
  revisionPath = 'revision',
  template: first = 'led-slogan',
  printFirst,
  media = 'media',
  videos,
  packages = false,
  batch = false,
}: ArtworkStudioProps) => {
  const { id, collectionSlug: collection } = useDocumentInfo()
  const { say, language } = useWords()
  const modified = useFormModified()
  const revision = useFormFields(([fields]) => fields[revisionPath]?.value)
  const { asked, refused, list } = useTemplates()
  const surfaces = useScreens()
  const kept = useKept(artworksPath)
  const [slug, setSlug] = useState('')
  const [typed, setTyped] = useState<Record<string, Values>>({})
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [compared, setCompared] = useState(false)
  const fromRecord = useRecordTexts(texts)
  const approved = useApproved(collection, id, artworksPath)
  const { busy, add } = useAdd(say)

  const wanted = slug || kept?.template || first
  const template = list.find((one) => one.slug === wanted) ?? list[0]
  const usual = startFrom(kept?.size ?? null, printFirst, surfaces.screens)
  const choice = chosen ?? (template ? choiceFor(usual, template, surfaces.screens) : usual)
  const values = template
    ? valuesOf(
        template,
        typed[template.slug] ?? {},
        kept?.template === template.slug ? kept.data : {},
        fromRecord,
      )
    : {}
  const data = template ? dataOf(template, values) : {}
  const ready = template ? isReady(template, data) : false
  const base = { template: template?.slug, data }
  const { screens } = surfaces
  const led = choice.kind === 'screen' ? choice.led : null
  const preview = usePreview(ready && surfaces.asked ? { ...base, ...previewOf(choice) } : null)

  if (!asked || !surfaces.asked || refused || !template) return null
  const change = (part: Partial<Choice>) => setChosen({ ...choice, ...part })
  const pick = (next: string) => {
    setSlug(next)
    const to = list.find((one) => one.slug === next)
    if (to) setChosen(choiceFor(choice, to, surfaces.screens))
  }
  const type = (name: string, value: Value) =>
    setTyped((last) => ({ ...last, [template.slug]: { ...last[template.slug], [name]: value } }))
  const errorFor = (field: string) =>
    preview.fault?.field === field ? preview.fault.message : null
  const sizeFault = sizeFields[choice.kind].some(({ field }) => errorFor(field))
  const [root = ''] = (preview.fault?.field ?? '').split('.')
  const faultShown = sizeFault || template.fields.some(({ name }) => name === root)
  const sides = sidesOf(choice)
  const grid = gridOf(choice)
  const seen = led && ready ? { ...base, screenId: led.id } : null
  const alt = Object.values(data)
    .flatMap((value) => (typeof value === 'string' ? [value] : []))
    .join('. ')
  return (
    <StudioProvider value={{ media, videos }}>
      <section className="bt-studio" aria-label={say('title')}>
        <h2>{say('title')}</h2>
        <TemplatePicker {...{ list, language, say }} value={template.slug} onChange={pick} />
        <SizeInputs {...{ choice, screens, change, errorFor, language, say }} />
        <div className="bt-studio__body">
          <div className="bt-studio__fields">
            {template.fields.map((field) => (
              <FieldInput
                key={`${template.slug}.${field.name}`}
                {...{ field, language, errorFor, say }}
                value={values[field.name] ?? ''}
                example={template.example[field.name]}
                onChange={(value) => type(field.name, value)}
              />
            ))}
          </div>
          <div className="bt-studio__stage">
            <PreviewPane
              {...{ preview, alt, grid, ready, faultShown, say }}
              safe={safeOf(choice)}
              proportion={proportionOf(choice)}
              exact={choice.kind !== 'print'}
              approved={approved.find(
                ({ width, height }) => width === sides?.width && height === sides.height,
              )}
            />
            {led && seen && preview.url && (
              <OnScreen
                {...{ language, say }}
                request={seen}
                fields={template.fields}
                distance={led.distance}
              />
            )}
            <CapitalsFix {...{ preview, values, say }} onFix={(slogan) => type('slogan', slogan)} />
            {!led && (
              <TextInput
                {...{ label: say('screen'), name: 'screen', maxLength: 200, required: false }}
                {...{ placeholder: '', error: null, value: choice.screen }}
                onChange={(screen) => change({ screen })}
              />
            )}
            {!id && <p>{say('saveFirst')}</p>}
            {id && modified && <p>{say('unsaved')}</p>}
            <div className="bt-studio__actions">
              <button
                type="button"
                className="bt-studio__add"
                disabled={!id || modified || busy || !preview.url || preview.busy}
                onClick={() =>
                  void add({
                    ...{ ...base, ...outputOf(choice) },
                    ...{ collection, id, screen: choice.screen, revision },
                  })
                }
              >
                {say(busy ? 'adding' : 'add')}
              </button>
              <button
                type="button"
                aria-expanded={compared}
                disabled={!ready}
                onClick={() => setCompared(!compared)}
              >
                {say(compared ? 'hideVariants' : 'showVariants')}
              </button>
            </div>
          </div>
        </div>
        <FinishedFile
          {...{ language, say }}
          size={sizeOnly(choice)}
          waits={!id || modified || busy}
          onAdd={(request) =>
            void add({ ...request, collection, id, screen: choice.screen, revision }, 'finished')
          }
        />
        {compared && ready && (
          <VariantStrip template={template.slug} variants={template.variants} {...{ data, say }} />
        )}
        <SetPanel
          {...{ surfaces, language, say }}
          request={{ ...base, collection }}
          ready={Boolean(id) && !modified && ready}
        />
        {packages && <PackageLink />}
        {batch && (
          <BatchPanel
            {...{ language, say }}
            request={{ ...base, ...outputOf(choice) }}
            target={{ collection, id, revision }}
            canAdd={Boolean(id) && !modified}
          />
        )}
      </section>
    </StudioProvider>
  )
}
