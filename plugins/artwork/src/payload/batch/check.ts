import type { PayloadRequest } from 'payload'
import { ArtworkError } from '../../core/artwork-error.ts'
import type { CellFault } from '../../core/batch/fault.ts'
import { type Mapping, mapColumns } from '../../core/batch/map-columns.ts'
import { faultAt, type ReadRow, readRow } from '../../core/batch/read-row.ts'
import type { Template } from '../../core/template.ts'
import { typefaceOf } from '../../render/fonts.ts'
import { glyphsOf } from '../../render/metrics.ts'
import { planRender, type RenderRequest } from '../../render/plan.ts'
import type { Studio } from '../../render/studio.ts'
import { readStudio } from '../kit/read-kit.ts'
import type { ArtworkOptions } from '../options.ts'
import { prepare } from '../prepare.ts'
import type { Upload } from './read-upload.ts'

/** A table read for a template. */
export type Checked = {
  template: Template
  /** What all rows share; each brings its own data. */
  request: RenderRequest
  studio: Studio
  mapping: Mapping
  rows: ReadRow[]
}

const templateOf = (request: RenderRequest, { templates }: Studio): Template => {
  const found = templates.find(({ slug }) => slug === request.template)
  if (found) return found
  const known = templates.map(({ slug }) => slug).join(', ')
  throw new ArtworkError('template-unknown', 'template', {
    vi: `Không có mẫu này. Các mẫu: ${known}.`,
    en: `There is no such template. Templates: ${known}.`,
  })
}

/** Whether what is wrong is a row's, and not the size's or the request's. */
const isOfData = ({ fields }: Template, error: unknown): error is ArtworkError =>
  error instanceof ArtworkError && Object.hasOwn(fields, error.field.split('.')[0] ?? '')

/**
 * Reads a table's rows for the template that a request names, with the office's kit.
 *
 * @throws ArtworkError for what concerns all rows, such as the template
 */
export const checkTable = async (
  req: PayloadRequest,
  options: ArtworkOptions,
  { table, body }: Upload,
): Promise<Checked> => {
  const given = body['data']
  const base = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
  const { request, studio } = await prepare(req, options, { ...body, data: base })
  const template = templateOf(request, studio)
  const photos = request.photos ?? {}
  const hasPhoto = (key: string): boolean => Object.hasOwn(photos, key)
  const mapping = mapColumns(template.fields, table.headers, base)
  const context = { hasGlyph: glyphsOf(typefaceOf(studio.fonts)), hasPhoto, kit: studio.kit }
  const rows = table.rows.map((row) => readRow(template.fields, mapping, row, base, context))
  // Rows may name logos that the shared data does not.
  const { assets } = await readStudio(
    req,
    options,
    rows.map(({ data }) => data),
  )
  return { template, request, studio: { ...studio, assets }, mapping, rows }
}

/** How long rows are laid out to be checked, in milliseconds. */
const patience = 15_000

/**
 * Lays rows out without drawing them, and adds what does not fit to their faults.
 *
 * @param most how many sound rows are laid out
 * @throws ArtworkError for what concerns all rows, such as the size
 */
export const layOut = async (
  { template, request, studio, rows }: Checked,
  most: number,
): Promise<void> => {
  const started = performance.now()
  for (const row of rows.filter(({ faults }) => faults.length === 0).slice(0, most)) {
    try {
      await planRender({ ...request, data: row.data }, studio)
    } catch (error) {
      if (!isOfData(template, error)) throw error
      row.faults.push(faultAt(row.row, row.places, error))
    }
    if (performance.now() - started > patience) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Everything wrong with a table, from its headers down. */
export const faultsOf = ({ mapping, rows }: Checked): CellFault[] => {
  const missing = mapping.faults.some(({ code }) => code === 'column-missing')
  // That a whole column is missing need not be said of each row again.
  const own = rows.flatMap(({ faults }) =>
    faults.filter(({ cell, code }) => !(missing && !cell && code === 'field-missing')),
  )
  return [...mapping.faults, ...own]
}
