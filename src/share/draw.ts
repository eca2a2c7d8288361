import { defaultStudio, renderArtwork } from '@bangtin/artwork/render'
import type { DrawShare } from '@bangtin/quiz'

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('vi-VN', {
    ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
  })

const words = {
  vi: {
    tag: 'CUỘC THI TRỰC TUYẾN',
    linkLabel: 'Quét mã để dự thi',
    when: (from: string, until: string) => `Từ ${from} đến ${until}`,
    size: (questions: number, minutes: number) => `${questions} câu hỏi trong ${minutes} phút`,
  },
  en: {
    tag: 'ONLINE CONTEST',
    linkLabel: 'Scan to take part',
    when: (from: string, until: string) => `From ${from} to ${until}`,
    size: (questions: number, minutes: number) => `${questions} questions, ${minutes} minutes`,
  },
}

/** Draws what stands beside a shared link of a contest. @param issuer the office's name */
export const drawShare =
  (issuer: string): DrawShare =>
  async ({ language, title, opensAt, closesAt, questions, minutes, url }) => {
    const { tag, linkLabel, when, size } = words[language]
    const { bytes, mediaType } = await renderArtwork(
      {
        template: 'contest-invitation',
        data: {
          ...{ tag, linkLabel, issuer, link: url ?? '' },
          title: ((language === 'en' && title.en) || title.vi).slice(0, 140),
          facts: [{ text: when(day(opensAt), day(closesAt)) }, { text: size(questions, minutes) }],
        },
        ...{ width: 1200, height: 630, format: 'png' },
      },
      defaultStudio,
    )
    return { mimeType: mediaType, bytes }
  }
