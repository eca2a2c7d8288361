import type { PaperOffice } from '../../papers/facts.ts'
import { decision, minutes, prizeList, proposal } from '../../papers/docx/papers.ts'
import { writeWorkbook } from '../../formats/xlsx/write-sheet.ts'
import { QuizError } from '../../core/quiz-error.ts'
import type { QuizOptions } from '../options.ts'
import { stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { certificatesZip, type DrawCertificate } from './certificates.ts'
import { noteLook } from './look.ts'
import { paperFacts } from './paper-facts.ts'
import { entrySheet, rankingSheet, unitSheet } from './sheets.ts'
import { statisticsSheets } from './statistics-sheets.ts'
import { type WholeResult, wholeResult } from './whole-result.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Making = {
  service: Service
  whole: WholeResult
  office: PaperOffice
  draw: DrawCertificate | undefined
}
type RoundFile = { mimeType: string; make: (making: Making) => Body | Promise<Body> }
type Body = Uint8Array | ReadableStream<Uint8Array>

const paper = (
  draw: (facts: Awaited<ReturnType<typeof paperFacts>>, office: PaperOffice) => Promise<Uint8Array>,
): RoundFile => ({
  mimeType: word,
  make: async ({ service, whole, office }) => draw(await paperFacts(service, whole), office),
})

const certificates = (who: 'winners' | 'all'): RoundFile => ({
  mimeType: 'application/zip',
  make: ({ whole, draw }) => {
    if (draw && whole.row.state === 'released') return certificatesZip(whole, draw, who)
    throw stageWrong(
      'Giấy chứng nhận có sau khi công bố kết quả.',
      'Certificates come with the results.',
    )
  },
})

/** The files of a round that organisers take, by name; another kind is another line here. */
const files: Record<string, RoundFile> = {
  'bai-thi.xlsx': { mimeType: excel, make: ({ whole }) => writeWorkbook([entrySheet(whole)]) },
  'xep-hang.xlsx': {
    mimeType: excel,
    make: ({ service, whole }) =>
      writeWorkbook([rankingSheet(whole, service.keys), unitSheet(whole)]),
  },
  'thong-ke.xlsx': {
    mimeType: excel,
    make: async ({ service, whole }) => writeWorkbook(await statisticsSheets(service, whole)),
  },
  'bien-ban.docx': paper(minutes),
  'danh-sach-giai.docx': paper(prizeList),
  'to-trinh.docx': paper(proposal),
  'du-thao-quyet-dinh.docx': paper(decision),
  'giay-chung-nhan-dat-giai.zip': certificates('winners'),
  'giay-chung-nhan-tat-ca.zip': certificates('all'),
}

/** Papers of a project that says nothing of its office: lines to write on. */
const nameless: PaperOffice = {
  agency: ['…………………………'],
  issuer: ['…………………………'],
  place: '……………',
  authority: '…………………………………………',
  addressee: '…………………………………………',
}

/** Who takes which file of which round. */
export type FileRequest = { slug: string; round: string; file: string; by: string }

/**
 * A file of a closed round with participants' whole names, for organisers; noted as a look at
 * personal data before it is made.
 *
 * @throws QuizError `file-unknown`, or `stage-wrong` before the round is closed and drawn
 */
export const roundFile = async (
  service: Service,
  { papers: office = nameless, certificate: draw }: Pick<QuizOptions, 'papers' | 'certificate'>,
  { slug, round, file, by }: FileRequest,
): Promise<Response> => {
  const wanted = Object.hasOwn(files, file) ? files[file] : undefined
  if (!wanted)
    throw new QuizError('file-unknown', 404, {
      vi: `Không có tệp này. Các tệp có: ${Object.keys(files).join(', ')}.`,
      en: `There is no such file. There are: ${Object.keys(files).join(', ')}.`,
    })
  const whole = await wholeResult(service, slug, round)
  await noteLook(service, { who: by, what: file, contest: whole.contest.title.vi, roundKey: round })
  const bytes = await wanted.make({ service, whole, office, draw })
  const name = `${slug}-${round.replace(/[^\w-]+/g, '-')}-${file}`
  return new Response(bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes, {
    headers: {
      'content-type': wanted.mimeType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
