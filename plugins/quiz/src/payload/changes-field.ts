import type { Field, PayloadRequest } from 'payload'
import { changeFaults } from '../core/changes.ts'
import { contestOf } from './contest-of.ts'
import { label, words } from './field-help.ts'
import { closedRounds, lastShown } from './last-shown.ts'

type Asked = {
  data: unknown
  id?: number | string | undefined
  collectionSlug?: string | undefined
  req: PayloadRequest
}

/** What the change of an open contest lacks, in the reader's language; true where it lacks nothing. */
const demandNote = async (_: unknown, { data, id, collectionSlug, req }: Asked) => {
  if (id === undefined || !collectionSlug) return true
  const before = await lastShown(req, collectionSlug, id)
  if (!before) return true
  const after = contestOf({ ...(data as Record<string, unknown>), id })
  const closed = await closedRounds(req, id)
  const [fault] = changeFaults(before, after, { closed, now: Date.now() })
  if (!fault) return true
  return req.i18n.language === 'en' ? fault.en : fault.vi
}

/** Public notes on changes after the opening: part of what is approved, and shown with their date. */
export const changesField: Field = {
  name: 'changes',
  type: 'array',
  maxRows: 100,
  label: label('Ghi chú thay đổi sau khi mở', 'Notes on changes after the opening'),
  labels: { singular: label('Ghi chú', 'Note'), plural: label('Ghi chú', 'Notes') },
  admin: {
    description: label(
      'Đổi thể lệ, đợt thi, câu hỏi, giải thưởng, đơn vị sau khi mở thì phải trình duyệt lại kèm một ghi chú mới; ghi chú hiện ở trang cuộc thi cùng ngày ghi, nên đừng nói ra đáp án.',
      'Changing rules, rounds, questions, prizes or units after the opening takes a new approval with a new note, which the contest’s page shows with its date: don’t tell the key in it.',
    ),
  },
  validate: demandNote,
  fields: [
    words('text', label('Đổi gì, vì sao', 'What changed, and why'), {
      ...{ required: true, long: true, most: 1000 },
    }),
    {
      ...{ name: 'at', type: 'date', label: label('Ghi lúc', 'Noted at') },
      // The day on which it was written, which nobody chooses.
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
      hooks: { beforeChange: [({ value }) => (value as unknown) ?? new Date().toISOString()] },
    },
  ],
}
