import { defaultStudio, renderArtwork } from '@bangtin/artwork/render'
import type { CertificateFacts, CertificateFile } from '@bangtin/quiz'
import { certificateTemplate } from './template.ts'

const dateOf = (iso: string): string => {
  const day = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${month} năm ${year}`
}

const linesOf = (facts: CertificateFacts) => {
  const won = facts.prize && `Đạt ${facts.prize.name.vi}`
  if (facts.kind === 'unit') {
    const { unit, entrants, headCount } = facts.unit
    const part = `${entrants}${headCount ? `/${headCount}` : ''} người dự thi`
    return { name: unit.normalize('NFC'), unit: part, reason: won ?? 'Đã tham gia', code: '' }
  }
  const { id, name, unit, right, questions } = facts.entry
  return {
    ...{ name: name.normalize('NFC'), unit: unit ?? '' },
    reason: won ?? `Đã tham gia, đúng ${right}/${questions} câu`,
    code: `Dòng trong tệp kết quả: ${id}`,
  }
}

/** Draws a certificate of a contest as a PDF of A4, ready to be signed and sealed. */
export const drawCertificate =
  ({ issuer, place, signer }: { issuer: string; place: string; signer: string }) =>
  async (facts: CertificateFacts): Promise<CertificateFile> => {
    const { contest, round, releasedAt } = facts
    const { bytes, mediaType } = await renderArtwork(
      {
        template: certificateTemplate.slug,
        data: {
          ...{ issuer, signer, title: 'GIẤY CHỨNG NHẬN', ...linesOf(facts) },
          contest: `Cuộc thi “${contest.vi}”, ${round.vi}`,
          place: `${place}, ${dateOf(releasedAt)}`,
        },
        print: {
          ...{ widthCm: 29.7, heightCm: 21, bleedMm: 0, marks: false, scale: 1 },
          ...{ text: 'outlined', color: 'rgb' },
        },
        format: 'pdf',
      },
      { ...defaultStudio, templates: [certificateTemplate] },
    )
    return { mimeType: mediaType, bytes }
  }
