import type { SignedDailyHead } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { guardians } from './guardians.ts'

const dateOf = (day: string): string => day.split('-').reverse().join('/')

/**
 * Mails a day's signed head out of the house: one mail to all receivers, and, since its Message-ID
 * is made of the hash, the same one when it is tried again.
 */
export const mailDailyHead = async (
  payload: Payload,
  { head, hash, keyId, signature }: SignedDailyHead,
): Promise<void> => {
  const to = await guardians(payload)
  if (to.length === 0) return
  const lines = [
    `Mốc ngày ${dateOf(head.day)} của sổ quyết định, số ${head.seq}, ${head.documents} nội dung.`,
    'Hãy giữ thư này. Khi kiểm sổ, mã băm dưới đây phải có trong sổ; nếu không, sổ đã bị sửa hoặc lùi lại.',
    `The ledger’s head for ${head.day}, no. ${head.seq}, over ${head.documents} documents. Keep ` +
      'this mail: the hash below must be found in the ledger, or it was altered or rolled back.',
    `Mã băm (hash): ${hash}`,
    `Mốc trước (before): ${head.prev ?? '–'}`,
    `Khóa ký (signing key): ${keyId}`,
    `Chữ ký (signature): ${signature}`,
    'Cách kiểm (how to verify): npm run ledger:verify, docs/verify-ledger.md',
    'Thư này do Bảng Tin gửi tự động. (Sent by Bảng Tin.)',
  ]
  await payload.sendEmail({
    to,
    subject: `Mốc ngày ${dateOf(head.day)} của sổ quyết định (daily head ${head.seq})`,
    text: lines.join('\n\n'),
    html: lines.map((line) => `<p>${line}</p>`).join('\n'),
    messageId: `<daily-head.${hash}@bangtin>`,
  })
}
