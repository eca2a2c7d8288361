import type { SignedDailyHead } from '@bangtin/workflow'
import type { Payload } from 'payload'
import type { User } from 'payload-types'
import { hasRole } from '../access/roles.ts'

const holdsToIt = (user: User): boolean =>
  hasRole(user, 'admin') ||
  (user.memberships ?? []).some(
    ({ body, position }) => body === 'leadership' && position === 'chairman',
  )

/** Administrators and the chairman: each holds the others to the record. */
const receivers = async (payload: Payload): Promise<string[]> => {
  const query = { collection: 'users', sort: 'email', limit: 0, pagination: false } as const
  const { docs } = await payload.db.find<User>(query)
  return docs.filter(holdsToIt).map(({ email }) => email)
}

const dateOf = (day: string): string => day.split('-').reverse().join('/')

/**
 * Mails a day's signed head out of the house: one mail to all receivers, and, since its Message-ID
 * is made of the hash, the same one when it is tried again.
 */
export const mailDailyHead = async (
  payload: Payload,
  { head, hash, keyId, signature }: SignedDailyHead,
): Promise<void> => {
  const to = await receivers(payload)
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
