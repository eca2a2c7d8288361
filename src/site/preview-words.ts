import type { WorkflowView } from '@bangtin/workflow'

const states: Record<string, { vi: string; en: string }> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  approved: { vi: 'Đã duyệt, chờ đăng', en: 'Approved, to be published' },
  published: { vi: 'Đang công khai', en: 'Public' },
}

type Standing = Pick<WorkflowView, 'state' | 'stages' | 'live' | 'contentHash'>

/** The words above a preview, in the person's language. */
export const previewWords = (
  { state, stages, live, contentHash }: Standing,
  language: 'vi' | 'en',
): { title: string; state: string; note: string | null } => {
  const say = (vi: string, en: string): string => (language === 'en' ? en : vi)
  const stage = stages.find(({ name }) => name === state)
  const known = states[state]?.[language]
  const isLive = live?.contentHash === contentHash
  return {
    title: isLive
      ? say('Bản xem trước, giống bản đang công khai.', 'Preview, the same as what is public.')
      : say('Bản xem trước, chưa công khai.', 'Preview, not public.'),
    state: stage
      ? say(`Trạng thái: Chờ ${stage.label.vi}.`, `State: waiting for ${stage.label.en}.`)
      : say(`Trạng thái: ${known ?? state}.`, `State: ${known ?? state}.`),
    note:
      live && !isLive
        ? say(
            'Công chúng đang xem bản cũ cho đến khi bản này được duyệt và đăng.',
            'The public sees the former version until this one is approved and published.',
          )
        : null,
  }
}
