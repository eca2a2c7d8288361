import { engineOf } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { absolute, articlePath } from '../article/addresses.ts'
import { dateText, momentText } from '../article/moments.ts'
import { bodyLabels, positions } from '../fields/bodies.ts'
import { readEnv } from '../server/env.ts'
import { decisionsFor } from './approvals.ts'
import type { LiveArticle } from './live-article.ts'

type Decision = LiveArticle['live']['history'][number]

const seatText = ({ seat }: Decision): string => {
  if (!seat) return ''
  const body = Object.entries(bodyLabels).find(([name]) => name === seat.body)?.[1].vi ?? seat.body
  const position = positions.find(({ value }) => value === seat.position)?.label.vi
  return ` (${[position, body].filter(Boolean).join(', ')})`
}

/** What a stage calls its approval, by the stage's name. */
const approveWords = (payload: Payload): Map<string, string> =>
  new Map(
    engineOf(payload).workflow.collections['articles']?.definition.stages.map(
      ({ name, approveLabel }) => [name, approveLabel.vi],
    ),
  )

/** The sheet that goes with a hand-over: what it is, since when it is public, who approved it. */
export const handoverSheet = (payload: Payload, { article, live }: LiveArticle): string => {
  const words = approveWords(payload)
  const decided = decisionsFor(live.history, live.contentHash).map((entry) => {
    const what = entry.action === 'publish' ? 'Đăng' : (words.get(entry.from ?? '') ?? 'Duyệt')
    return `- ${what}: ${entry.actor.name}${seatText(entry)}, ${momentText(entry.at)}`
  })
  const { displayFrom, displayUntil } = article
  const days = [
    ...(displayFrom ? [`từ ngày ${dateText(displayFrom)}`] : []),
    ...(displayUntil ? [`đến hết ngày ${dateText(displayUntil)}`] : []),
  ]
  return [
    'PHIẾU BÀN GIAO NỘI DUNG',
    `Đơn vị: ${readEnv().wardName}`,
    '',
    `Tiêu đề: ${article.title}`,
    `Đường dẫn (slug): ${article.slug ?? ''}`,
    `Địa chỉ trên Bảng Tin: ${absolute(articlePath(article.slug ?? ''))}`,
    `Mã băm nội dung đã duyệt (SHA-256): ${live.contentHash}`,
    `Công khai từ: ${momentText(live.since)} (giờ Việt Nam)`,
    ...(days.length > 0 ? [`Thời gian hiển thị: ${days.join(' ')}`] : []),
    '',
    'Quá trình duyệt:',
    ...decided,
    '',
    'Chỉ đưa lên cổng đúng nội dung trong gói này. Sau khi đăng, dán địa chỉ trên cổng vào mục',
    '“Bàn giao cho cổng thông tin” của tin, bài.',
    '',
  ].join('\n')
}
