import type { CollectionConfig, Payload } from 'payload'
import { stagesFor } from '../../core/chain.ts'
import type { Definition, Stage } from '../../core/definition.ts'
import type { Facts } from '../../core/facts.ts'
import type { Sheet, SheetDecision } from '../../core/sheet.ts'
import type { Workflow } from '../options.ts'
import type { FormDecision, FormFact, FormPicture, FormSignature, SheetForm } from './form.ts'
import { momentWords, seatWords, signingLines, standingWords, stepWords } from './words.ts'

/** All that a sheet is written from. */
export type Described = {
  payload: Payload
  workflow: Workflow
  collection: string
  title: string
  sheet: Sheet
  definition: Definition
  facts: Facts
  pictures: readonly FormPicture[]
  files: readonly string[]
  now: string
}

const viOf = (label: unknown): string => {
  if (typeof label === 'string') return label
  const vi = (label as Record<string, unknown> | null | undefined)?.['vi']
  return typeof vi === 'string' ? vi : ''
}

const collectionWords = ({ payload, collection, facts }: Described): string => {
  const { config } = payload.collections[collection as keyof typeof payload.collections] as {
    config: CollectionConfig & { flattenedFields: { name: string; options?: unknown[] }[] }
  }
  const singular = viOf(config.labels?.singular) || collection
  const options = config.flattenedFields.find(({ name }) => name === 'kind')?.options ?? []
  const kind = (options as { value?: unknown; label?: unknown }[]).find(
    ({ value }) => value !== undefined && value === facts.content['kind'],
  )
  return kind ? `${singular} (${viOf(kind.label).toLocaleLowerCase('vi')})` : singular
}

const dischargeWords = ({ discharges }: SheetDecision, stages: readonly Stage[]): string[] =>
  discharges.length === 0
    ? []
    : [
        `Quyết định này tính cho cả bước: ${discharges
          .map((name) => stages.find((stage) => stage.name === name)?.label.vi ?? name)
          .join(', ')}.`,
      ]

const whoWords = (decision: SheetDecision, workflow: Workflow): string => {
  const { actor, capacity, onBehalfOf, authorisation } = decision
  const lines = [actor.name, seatWords(decision, workflow)]
  if (capacity && capacity !== 'own')
    lines.push(`Ký: ${signingLines(decision, workflow, '').join(' / ')}`)
  if (onBehalfOf)
    lines.push(`Thay cho: ${onBehalfOf.name}${authorisation ? ` (văn bản ${authorisation})` : ''}`)
  return lines.filter(Boolean).join('\n')
}

const decisionsOf = ({ sheet, workflow, definition }: Described): FormDecision[] =>
  sheet.decisions.map((decision) => ({
    step: stepWords(decision, definition.stages, definition.labels),
    who: whoWords(decision, workflow),
    when: momentWords(decision.at).replace(' ngày ', '\n'),
    comment: [decision.comment, ...dischargeWords(decision, definition.stages)]
      .filter(Boolean)
      .join('\n'),
  }))

const decidedAt = ({ decisions }: Sheet, { name }: Stage): readonly SheetDecision[] =>
  decisions.filter(
    ({ action, stage, discharges }) =>
      ((action === 'approve' || action === 'signOff' || action === 'fastTrack') &&
        stage === name) ||
      discharges.includes(name),
  )

const signaturesOf = ({ sheet, workflow, definition, facts }: Described): FormSignature[] => {
  const submitted = sheet.decisions.find(({ action }) => action === 'submit')
  return [
    { lines: ['NGƯỜI TRÌNH'], name: submitted?.actor.name ?? '' },
    ...stagesFor(definition, facts).flatMap((stage): FormSignature[] => {
      const decided = decidedAt(sheet, stage)
      if (decided.length === 0)
        return [{ lines: [stage.label.vi.toLocaleUpperCase('vi')], name: '' }]
      return decided.map((decision) => ({
        lines: signingLines(decision, workflow, stage.label.vi),
        name: decision.actor.name,
      }))
    }),
  ]
}

const deadlinesOf = ({ dueAt, publishAt, takeDownAt }: Sheet): FormFact[] => [
  ...(dueAt ? [{ label: 'Hạn xử lý bước này', value: momentWords(dueAt) }] : []),
  ...(publishAt ? [{ label: 'Hẹn công khai', value: momentWords(publishAt) }] : []),
  ...(takeDownAt ? [{ label: 'Hẹn gỡ', value: momentWords(takeDownAt) }] : []),
]

const nfc = <T>(value: T): T => {
  if (typeof value === 'string') return value.normalize('NFC') as T
  if (Array.isArray(value)) return value.map(nfc) as T
  if (value && typeof value === 'object' && !Buffer.isBuffer(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nfc(item)])) as T
  return value
}

/** Puts a sheet into words. */
export const describeSheet = (source: Described): SheetForm => {
  const { sheet, workflow, definition, title, pictures, files, now } = source
  const { issuer } = workflow.sheet ?? { issuer: { agency: [], place: '' } }
  return nfc({
    superior: [...(issuer.superior ?? [])],
    agency: [...issuer.agency],
    place: issuer.place,
    year: new Date(Date.parse(now) + 7 * 3_600_000).getUTCFullYear(),
    title: 'PHIẾU TRÌNH DUYỆT',
    subject: title,
    facts: [
      { label: 'Tên nội dung', value: title },
      { label: 'Loại', value: collectionWords(source) },
      {
        label: 'Tình trạng',
        value: [
          standingWords(sheet.standing, sheet.stage, definition.stages),
          ...(sheet.liveSince ? [`từ ${momentWords(sheet.liveSince)}`] : []),
        ].join(' '),
      },
      { label: 'Mã phiên bản', value: sheet.contentHash.slice(0, 12) },
      { label: 'Mã băm SHA-256', value: sheet.contentHash },
    ],
    pictures: [...pictures],
    files: [...files],
    decisions: decisionsOf(source),
    deadlines: deadlinesOf(sheet),
    evidence: sheet.evidence.map(
      ({ of, filename, sha256, by, at }) =>
        `${filename} – kèm quyết định số ${of}, ${by.name} đính kèm lúc ${momentWords(at)} (SHA-256: ${sha256})`,
    ),
    proof: [
      { label: 'Quyết định cuối trong sổ', value: `số ${sheet.head.seq}` },
      { label: 'Mã băm của sổ', value: sheet.head.hash },
      { label: 'Khóa ký', value: sheet.head.keyId },
    ],
    verify:
      'Đối chiếu: mỗi quyết định nằm trong sổ quyết định nối chuỗi băm và được ký. Nội dung đúng là bản đã duyệt khi mã băm SHA-256 của nó bằng mã ghi trên phiếu; sổ chưa bị sửa khi quyết định mang số trên có đúng mã băm trên.',
    signatures: signaturesOf(source),
  })
}
