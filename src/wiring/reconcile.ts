import type { ReconcileOptions } from '@bangtin/workflow'
import { guardians } from './guardians.ts'

const words: Record<string, string> = {
  'public-without-approval': 'công khai mà không có quyết định (public without approval)',
  'public-content-differs': 'khác bản đã duyệt (differs from what was approved)',
  'approved-not-public': 'đã đăng nhưng không hiện (published but not shown)',
  'case-differs-from-ledger': 'hồ sơ khác sổ quyết định (case differs from the ledger)',
  'power-differs-from-ledger': 'quyền khác sổ quyết định (power differs from the ledger)',
  'file-differs': 'tệp đã bị thay (file was changed)',
  'evidence-differs': 'bản ký đính kèm mất hoặc bị thay (signed copy missing or changed)',
  'not-adopted': 'có từ trước, chưa tiếp nhận (from before, not adopted)',
}

/** Mails administrators and the chairman what was changed below the workflow, and what came down. */
export const mailDiscrepancies: NonNullable<ReconcileOptions['report']> = async (
  payload,
  { found, takenDown, at },
) => {
  const to = await guardians(payload)
  if (to.length === 0) return
  const lines = [
    'Có nội dung, quyền hoặc tệp bị sửa không qua quy trình duyệt (changed past the workflow):',
    ...found.map(({ docKey, kind }) => `${docKey}: ${words[kind] ?? kind}`),
    takenDown.length > 0
      ? `Đã tự gỡ (taken down): ${takenDown.join(', ')}`
      : 'Không có gì phải gỡ (nothing had to be taken down).',
    'Hãy kiểm sổ bằng lệnh npm run ledger:verify. (Verify the ledger with it.)',
  ]
  await payload.sendEmail({
    to,
    subject: `Cảnh báo: ${found.length} chỗ bị sửa ngoài quy trình (changed past the workflow)`,
    text: lines.join('\n\n'),
    messageId: `<reconcile.${at.replace(/\D/g, '')}@bangtin>`,
  })
}
