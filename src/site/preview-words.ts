import type { WorkflowView } from '@bangtin/workflow'
import { dateText } from '../article/moments.ts'
import { type ShownDates, standing } from '../fields/shown-dates.ts'

const states: Record<string, { vi: string; en: string }> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  approved: { vi: 'Đã duyệt, chờ đăng', en: 'Approved, to be published' },
  published: { vi: 'Đang công khai', en: 'Public' },
}

type Language = 'vi' | 'en'
type Standing = Pick<WorkflowView, 'state' | 'stages' | 'live' | 'contentHash'>

/** Whether the draft that is previewed is the version that is public. */
export const isLiveVersion = ({ live, contentHash }: Standing): boolean =>
  live?.contentHash === contentHash

const sayIn = (language: Language) => (vi: string, en: string) => (language === 'en' ? en : vi)

const stateText = ({ state, stages }: Standing, language: Language): string => {
  const say = sayIn(language)
  const stage = stages.find(({ name }) => name === state)
  const words = stage
    ? say(`Chờ ${stage.label.vi}`, `waiting for ${stage.label.en}`)
    : (states[state]?.[language] ?? state)
  return say(`Trạng thái: ${words}.`, `State: ${words}.`)
}

const datesText = (dates: ShownDates, now: Date, language: Language): string[] => {
  const say = sayIn(language)
  const { displayFrom, displayUntil } = dates
  switch (standing(dates, now)) {
    case 'early': {
      const day = dateText(displayFrom ?? now)
      return [say(`Công chúng chỉ thấy từ ngày ${day}.`, `The public sees it from ${day} only.`)]
    }
    case 'late': {
      const day = dateText(displayUntil ?? now)
      return [say(`Đã hết hạn hiển thị ngày ${day}.`, `It was to be shown until ${day} only.`)]
    }
    case 'shown':
      return []
  }
}

/** The words above a preview, in the person's language. */
export const previewWords = (
  view: Standing,
  dates: ShownDates,
  language: Language,
  now = new Date(),
): { title: string; state: string; notes: string[] } => {
  const say = sayIn(language)
  const same = isLiveVersion(view)
  const former = say(
    'Công chúng đang xem bản cũ cho đến khi bản này được duyệt và đăng.',
    'The public sees the former version until this one is approved and published.',
  )
  return {
    title: same
      ? say('Bản xem trước, giống bản đang công khai.', 'Preview, the same as what is public.')
      : say('Bản xem trước, chưa công khai.', 'Preview, not public.'),
    state: stateText(view, language),
    notes: [...(view.live && !same ? [former] : []), ...datesText(dates, now, language)],
  }
}
