import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type IPatch, Paragraph, patchDocument, PatchType, TextRun } from 'docx'
import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { dbReq, engineOf } from '../engine.ts'
import { folderOf } from '../media-files.ts'
import { sheetTemplateSlug } from '../slugs.ts'
import { docxPictures } from './docx/pictures.ts'
import { docxSignatures } from './docx/signatures.ts'
import { docxDecisions } from './docx/table.ts'
import { plain, spaced } from './docx/text.ts'
import type { FormFact, SheetForm } from './form.ts'
import { placeholders, templateFaults } from './placeholders.ts'

type Row = { filename?: string | null; collections?: string[] | null }

/** The newest form that the office uploaded for that collection or for all; null where none. */
export const readTemplate = async (
  req: PayloadRequest,
  collection: string,
): Promise<Buffer | null> => {
  if (!engineOf(req.payload).workflow.sheet?.templates) return null
  const { docs } = await req.payload.db.find<Row>({
    collection: sheetTemplateSlug,
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const chosen = docs.find(
    ({ collections }) => !collections?.length || collections.includes(collection),
  )
  if (!chosen?.filename) return null
  const file = path.join(folderOf(req.payload, sheetTemplateSlug), path.basename(chosen.filename))
  try {
    return await readFile(file)
  } catch {
    throw new Refusal('template-unreadable', { file: chosen.filename })
  }
}

/**
 * Looks whether a form can be filled.
 *
 * @throws Refusal `template-unreadable`, or `template-broken` naming the placeholders
 */
export const demandTemplate = (bytes: Uint8Array, file = ''): void => {
  const faults = templateFaults(bytes)
  if (!faults) throw new Refusal('template-unreadable', { file })
  if (faults.length > 0)
    throw new Refusal('template-broken', {
      placeholders: faults,
      known: [...placeholders.text, ...placeholders.part].map((name) => `{{${name}}}`),
    })
}

const line = (text: string): Paragraph =>
  new Paragraph({ spacing: spaced, children: [plain(text)] })
const fact = ({ label, value }: FormFact): Paragraph => line(`${label}: ${value}`)
const orNone = <T>(children: T[]): (T | Paragraph)[] =>
  children.length > 0 ? children : [line('(không có)')]

const textsOf = (form: SheetForm): Record<(typeof placeholders.text)[number], string> => {
  const valueOf = (facts: readonly FormFact[], index: number) => facts[index]?.value ?? ''
  return {
    co_quan: [...form.superior, ...form.agency].join(' '),
    noi_lap: form.place,
    nam: String(form.year),
    ten: form.subject,
    loai: valueOf(form.facts, 1),
    tinh_trang: valueOf(form.facts, 2),
    ma_phien_ban: valueOf(form.facts, 3),
    ma_bam: valueOf(form.facts, 4),
    nguoi_trinh: form.signatures[0]?.name ?? '',
    so_quyet_dinh: valueOf(form.proof, 0),
    ma_bam_so: valueOf(form.proof, 1),
    khoa_ky: valueOf(form.proof, 2),
  }
}

const partsOf = (form: SheetForm) => ({
  qua_trinh: [docxDecisions(form.decisions)],
  hinh_anh: orNone([...docxPictures(form.pictures), ...form.files.map(line)]),
  thoi_han: orNone(form.deadlines.map(fact)),
  van_ban_ky: orNone(form.evidence.map(line)),
  doi_chieu: [...form.proof.map(fact), line(form.verify)],
  chu_ky: docxSignatures(form.signatures),
})

/**
 * Fills the office's own form. Texts keep the looks of their placeholders; a part takes the place of
 * the paragraph that holds it.
 *
 * @throws Refusal `template-unreadable`, or `template-broken` naming the placeholders
 */
export const fillTemplate = async (template: Buffer, form: SheetForm): Promise<Buffer> => {
  demandTemplate(template)
  const patches: Record<string, IPatch> = {}
  for (const [name, text] of Object.entries(textsOf(form)))
    patches[name] = { type: PatchType.PARAGRAPH, children: [new TextRun(text)] }
  for (const [name, children] of Object.entries(partsOf(form)))
    patches[name] = { type: PatchType.DOCUMENT, children }
  try {
    return await patchDocument({
      outputType: 'nodebuffer',
      data: template,
      patches,
      keepOriginalStyles: true,
      trimPlaceholders: true,
    })
  } catch {
    throw new Refusal('template-unreadable', { file: '' })
  }
}
