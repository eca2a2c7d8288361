'use client'
import { useState } from 'react'
import { choiceFor, startFrom } from './studio-start.ts'
import { type Choice, previewOf, sizeFields } from './studio-state.ts'
import { dataOf, isReady, type Value, type Values, valuesOf } from './studio-values.ts'
import { usePreview } from './use-preview.ts'
import { useKept, useRecordTexts } from './use-record.ts'
import { useScreens } from './use-screens.ts'
import { useTemplates } from './use-templates.ts'

/** Where a studio starts. */
type Start = {
  texts: Record<string, string>
  artworksPath: string
  /** Template that is shown first. */
  first: string
  printFirst: [widthCm: number, heightCm: number] | undefined
}

/**
 * What is chosen and typed in a studio, and the picture it gives. What nobody chose or typed comes
 * from the record's last picture and its texts.
 */
export const useStudioState = ({ texts, artworksPath, first, printFirst }: Start) => {
  const { asked, refused, list } = useTemplates()
  const surfaces = useScreens()
  const kept = useKept(artworksPath)
  const fromRecord = useRecordTexts(texts)
  const [slug, setSlug] = useState('')
  const [typed, setTyped] = useState<Record<string, Values>>({})
  const [chosen, setChosen] = useState<Choice | null>(null)
  const { screens } = surfaces

  const wanted = slug || kept?.template || first
  const template = list.find((one) => one.slug === wanted) ?? list[0]
  const usual = startFrom(kept?.size ?? null, printFirst, screens)
  const choice = chosen ?? (template ? choiceFor(usual, template, screens) : usual)
  const keptData = kept && kept.template === template?.slug ? kept.data : {}
  const values = template
    ? valuesOf(template, typed[template.slug] ?? {}, keptData, fromRecord)
    : {}
  const data = template ? dataOf(template, values) : {}
  const ready = template ? isReady(template, data) : false
  const base = { template: template?.slug, data }
  const preview = usePreview(ready && surfaces.asked ? { ...base, ...previewOf(choice) } : null)

  const errorFor = (field: string): string | null =>
    preview.fault?.field === field ? preview.fault.message : null
  const [root = ''] = (preview.fault?.field ?? '').split('.')
  const faultShown =
    sizeFields[choice.kind].some(({ field }) => errorFor(field)) ||
    (template?.fields.some(({ name }) => name === root) ?? false)
  return {
    /** Whether the server has answered what is on offer, and to whom it is not. */
    ...{ asked: asked && surfaces.asked, refused, list, surfaces },
    ...{ template, choice, values, data, ready, base, preview, errorFor, faultShown },
    change: (part: Partial<Choice>) => setChosen({ ...choice, ...part }),
    pick: (next: string) => {
      setSlug(next)
      const to = list.find((one) => one.slug === next)
      if (to) setChosen(choiceFor(choice, to, screens))
    },
    type: (name: string, value: Value) => {
      const of = template?.slug ?? ''
      setTyped((last) => ({ ...last, [of]: { ...last[of], [name]: value } }))
    },
  }
}
