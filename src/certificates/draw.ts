import { defaultStudio, renderArtwork } from '@bangtin/artwork/render'
import type { CertificateFacts, CertificateFile } from '@bangtin/quiz'
import { certificateTemplate } from './template.ts'

const dateOf = (iso: string): string => {
  const day = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${month} năm ${year}`
}

/** Draws a certificate of a contest as a PDF of A4, ready to be signed and sealed. */
export const drawCertificate =
  ({ issuer, place, signer }: { issuer: string; place: string; signer: string }) =>
  async ({
    contest,
    round,
    entry,
    prize,
    releasedAt,
  }: CertificateFacts): Promise<CertificateFile> => {
    const reason = prize
      ? `Đạt ${prize.name.vi}`
      : `Đã tham gia, đúng ${entry.right}/${entry.questions} câu`
    const { bytes, mediaType } = await renderArtwork(
      {
        template: certificateTemplate.slug,
        data: {
          ...{ issuer, signer, reason, title: 'GIẤY CHỨNG NHẬN' },
          ...{ name: entry.name.normalize('NFC'), unit: entry.unit ?? '' },
          contest: `Cuộc thi “${contest.vi}”, ${round.vi}`,
          place: `${place}, ${dateOf(releasedAt)}`,
          code: `Dòng trong tệp kết quả: ${entry.id}`,
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
