import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { FormFact, SheetForm } from './form.ts'
import { docxHead } from './docx/head.ts'
import { docxPictures } from './docx/pictures.ts'
import { docxSignatures } from './docx/signatures.ts'
import { docxDecisions } from './docx/table.ts'
import { bold, font, plain, spaced, twips } from './docx/text.ts'
import { headings, page, sizes } from './measures.ts'

const line = (text: string): Paragraph =>
  new Paragraph({ spacing: spaced, children: [plain(text)] })

const fact = ({ label, value }: FormFact): Paragraph => line(`${label}: ${value}`)

const paragraph = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: spaced,
    children: [plain(text)],
  })

const heading = (number: number, text: string): Paragraph =>
  new Paragraph({ keepNext: true, spacing: spaced, children: [bold(`${number}. ${text}`)] })

const bodyOf = (form: SheetForm) => {
  let part = 0
  const section = (text: string, children: (Paragraph | ReturnType<typeof docxDecisions>)[]) =>
    children.length > 0 ? [heading((part += 1), text), ...children] : []
  return [
    ...docxHead(form),
    ...section(headings.facts, form.facts.map(fact)),
    ...section(headings.pictures, [...docxPictures(form.pictures), ...form.files.map(line)]),
    ...section(headings.decisions, [docxDecisions(form.decisions), new Paragraph('')]),
    ...section(headings.deadlines, form.deadlines.map(fact)),
    ...section(headings.evidence, form.evidence.map(line)),
    ...section(headings.proof, [...form.proof.map(fact), paragraph(form.verify)]),
    ...docxSignatures(form.signatures),
  ]
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font, size: 2 * sizes.body, children: [PageNumber.CURRENT] })],
      }),
    ],
  })

/** The sheet as a Word document, in Times New Roman with the measures of Nghị định 30/2020. */
export const sheetDocx = (form: SheetForm): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: `${form.title}: ${form.subject}`,
      creator: '',
      lastModifiedBy: '',
      styles: {
        default: {
          document: {
            run: { font, size: 2 * sizes.body, color: '000000', language: { value: 'vi-VN' } },
          },
        },
      },
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: twips(page.width), height: twips(page.height) },
              margin: {
                ...{ top: twips(page.top), bottom: twips(page.bottom) },
                ...{ left: twips(page.left), right: twips(page.right) },
                ...{ header: twips(page.number), footer: twips(page.number) },
              },
            },
          },
          headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
          children: bodyOf(form),
        },
      ],
    }),
  )
