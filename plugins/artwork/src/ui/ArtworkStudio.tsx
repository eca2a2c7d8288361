'use client'
import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { CapitalsFix } from './CapitalsFix.tsx'
import { BatchPanel } from './BatchPanel.tsx'
import { FinishedFile } from './FinishedFile.tsx'
import { FieldInput } from './FieldInput.tsx'
import { LoopPanel } from './LoopPanel.tsx'
import { OnScreen } from './OnScreen.tsx'
import { PackageLink } from './PackageLink.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SetPanel } from './SetPanel.tsx'
import { SizeInputs } from './SizeInputs.tsx'
import { StudioActions } from './StudioActions.tsx'
import { StudioProvider } from './studio-context.ts'
import { gridOf, outputOf, proportionOf, safeOf, sidesOf, sizeOnly } from './studio-state.ts'
import { TemplatePicker } from './TemplatePicker.tsx'
import { TextInput } from './TextInput.tsx'
import { useAdd } from './use-add.ts'
import { useApproved } from './use-approved.ts'
import { useStudioState } from './use-studio.ts'
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
  const approved = useApproved(collection, id, artworksPath)
  const { busy, add } = useAdd(say)
  const [compared, setCompared] = useState(false)
  const studio = useStudioState({ texts, artworksPath, first, printFirst })
  const { asked, refused, list, surfaces, template, choice, values, data } = studio
  const { ready, base, preview, errorFor, faultShown, change, pick, type } = studio

  if (!asked || refused || !template) return null
  const { screens } = surfaces
  const led = choice.kind === 'screen' ? choice.led : null
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
            <StudioActions
              {...{ modified, busy, ready, compared, say }}
              saved={Boolean(id)}
              drawn={Boolean(preview.url) && !preview.busy}
              onAdd={() =>
                void add({
                  ...{ ...base, ...outputOf(choice) },
                  ...{ collection, id, screen: choice.screen, revision },
                })
              }
              onCompare={() => setCompared(!compared)}
            />
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
        {videos && (
          <LoopPanel
            {...{ collection, screens, say }}
            path={artworksPath}
            ready={Boolean(id) && !modified}
          />
        )}
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
