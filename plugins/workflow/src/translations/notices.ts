import type { Text } from '../core/text.ts'
import type { NoticeReason } from '../core/told.ts'

type Said = {
  /** What it is, without the document's name. */
  head: Text
  /** One sentence; `{by}`, `{stage}` and `{due}` are put in. */
  line: Text
}

const said = (headVi: string, headEn: string, lineVi: string, lineEn: string): Said => ({
  head: { vi: headVi, en: headEn },
  line: { vi: lineVi, en: lineEn },
})

const texts: Record<NoticeReason, Said> = {
  decide: said(
    'Chờ duyệt',
    'To be decided',
    '{by} chuyển tới bước {stage}.',
    '{by} sent it to the step {stage}.',
  ),
  signOff: said(
    'Đã đăng khẩn, chờ duyệt sau',
    'Published urgently, to be signed off',
    '{by} đã đăng khẩn; cần duyệt sau.',
    '{by} published it urgently; it needs your sign-off.',
  ),
  publish: said(
    'Đã duyệt, chờ đăng',
    'Approved, to be published',
    '{by} đã duyệt; có thể đăng.',
    '{by} approved it; it can be published.',
  ),
  mend: said('Bị trả lại, cần sửa', 'Returned, to be mended', '{by} trả lại.', '{by} returned it.'),
  assigned: said(
    'Được giao xử lý',
    'Assigned to you',
    '{by} giao việc này cho bạn.',
    '{by} gave this task to you.',
  ),
  returned: said('Bị trả lại', 'Returned', '{by} trả lại.', '{by} returned it.'),
  approved: said(
    'Đã được duyệt',
    'Approved',
    '{by} đã duyệt; đang chờ đăng.',
    '{by} approved it; it waits to be published.',
  ),
  published: said('Đã đăng', 'Published', '{by} đã đăng.', '{by} published it.'),
  takenDown: said('Đã gỡ', 'Taken down', '{by} đã gỡ.', '{by} took it down.'),
  late: said(
    'Đã thực hiện trễ giờ hẹn',
    'Done later than scheduled',
    'Máy chủ không hoạt động vào giờ đã hẹn; việc đã làm ngay khi chạy lại.',
    'The server was down at the set time; it was done as soon as it ran again.',
  ),
  fastTracked: said(
    'Đã đăng khẩn',
    'Published urgently',
    '{by} đã đăng khẩn, duyệt sau.',
    '{by} published it urgently, to be signed off afterwards.',
  ),
  expired: said(
    'Tự gỡ vì quá hạn duyệt sau',
    'Taken down: not signed off in time',
    'Nội dung đăng khẩn đã tự gỡ vì các bước bỏ qua chưa duyệt trong hạn.',
    'What was published urgently came down by itself: the skipped steps did not sign off in time.',
  ),
  remark: said('Có góp ý', 'A remark', '{by} góp ý.', '{by} made a remark.'),
  mandate: said(
    'Xử lý thay, ủy quyền',
    'Acting in another’s place',
    '{by} lập hoặc đổi việc này.',
    '{by} set it up or changed it.',
  ),
  place: said(
    'Cần tháo dỡ tại chỗ',
    'To be taken down on site',
    '{by} đã gỡ; hãy tháo dỡ ở nơi đã treo, đăng và chụp ảnh.',
    '{by} took it down; clear the places where it stands and take a photo.',
  ),
  reminder: said('Sắp hết hạn xử lý', 'Due soon', 'Hạn xử lý: {due}.', 'Due on {due}.'),
  overdue: said('Quá hạn xử lý', 'Overdue', 'Đã quá hạn {due}.', 'It was due on {due}.'),
  digest: said('Tổng hợp trong ngày', 'Today’s digest', '', ''),
}

const system: Text = { vi: 'Hệ thống', en: 'The system' }

const moment = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
    ...({ hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' } as const),
  })
    .format(new Date(iso))
    .replace(',', '')

/** As much of a notice as its words depend on. */
export type Spoken = {
  reason: NoticeReason
  by: string | null
  stage: Text | null
  dueAt: string | null
}

/** The words of a notice: what it is, one sentence, and by when; `due` is null without a deadline. */
export const noticeText = (
  { reason, by, stage, dueAt }: Spoken,
  language: 'vi' | 'en',
): { head: string; line: string; due: string | null } => {
  const { head, line } = texts[reason]
  const due = dueAt ? moment(dueAt) : null
  const values = {
    by: by === null || by === system.vi ? system[language] : by,
    stage: stage ? `“${stage[language]}”` : '',
    due: due ?? '',
  }
  const put = (text: string): string =>
    text.replace(/\{(by|stage|due)\}/g, (_, name: keyof typeof values) => values[name])
  return { head: head[language], line: put(line[language]).replace(/\s+\./, '.'), due }
}
