import type { Notice } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { readEnv } from '../server/env.ts'

const subjects: Record<string, string> = {
  return: 'Bị trả lại',
  submit: 'Chờ duyệt',
  approve: 'Chờ xử lý',
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** Writes one mail to one person whose turn it is; the link leads to the document. */
export const notify = async (payload: Payload, notice: Notice): Promise<void> => {
  const { entry, to, title } = notice
  const url = `${readEnv().publicUrl}/admin/collections/${notice.collection}/${notice.docId}${notice.locale ? `?locale=${notice.locale}` : ''}`
  const subject =
    entry.to === 'approved'
      ? `Đã duyệt, chờ đăng: ${title}`
      : `${subjects[entry.action] ?? 'Chờ xử lý'}: ${title}`
  const lines = [
    `Kính gửi ${to.name},`,
    entry.action === 'return'
      ? `${entry.actor.name} đã trả lại “${title}”.`
      : entry.to === 'approved'
        ? `“${title}” đã được duyệt, chờ đăng.`
        : `“${title}” đang chờ bạn xử lý. Người gửi: ${entry.actor.name}.`,
    ...(entry.comment ? [`Ý kiến: ${entry.comment}`] : []),
    `Mở nội dung: ${url}`,
    'Thư này do Bảng Tin gửi tự động.',
  ]
  await payload.sendEmail({
    to: to.email,
    subject,
    text: lines.join('\n\n'),
    html: lines
      .map(
        (line) =>
          `<p>${escape(line).replace(escape(url), `<a href="${escape(url)}">${escape(url)}</a>`)}</p>`,
      )
      .join('\n'),
    messageId: `<${notice.messageId}@bangtin>`,
  })
}
