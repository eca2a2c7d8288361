import { defineWorkflow, type Facts } from '@bangtin/workflow'

// The plan names the bodies but fixes no chain; these are the ward's defaults.

const bodies = {
  center: { body: 'generalServicesCenter' },
  board: { body: 'editorialBoard' },
  leadership: { body: 'leadership' },
} as const

const chiefs = [{ body: 'leadership' }, { body: 'editorialBoard', positions: ['chief'] }]

/** What the three chains share. A day is a working day by the office's calendar. */
const shared = {
  version: 1,
  unpublish: chiefs,
  takeDown: chiefs,
  manage: [{ role: 'admin' }, { body: 'editorialBoard', positions: ['chief', 'secretary'] }],
  fastTrack: { by: chiefs, within: { days: 1 } },
  // Deputies sign within the fields assigned to them; the ward divides the work by topic.
  fieldsOf: ({ content }: Facts) =>
    typeof content['topic'] === 'string' ? [content['topic']] : [],
} as const

const boardStage = {
  name: 'board',
  by: bodies.board,
  label: { vi: 'Ban Biên tập', en: 'Editorial Board' },
  approveLabel: { vi: 'Duyệt nội dung', en: 'Approve content' },
  deadline: { days: 1 },
} as const

const leadershipStage = {
  name: 'leadership',
  by: bodies.leadership,
  label: { vi: 'Lãnh đạo UBND phường', en: 'Leadership' },
  approveLabel: { vi: 'Phê duyệt', en: 'Sign off' },
  deadline: { days: 1 },
  signing: { principals: ['chairman'], deputies: ['deputyChairman'] },
} as const

const centerStage = {
  name: 'center',
  by: bodies.center,
  label: { vi: 'Trung tâm Dịch vụ tổng hợp', en: 'General Services Center' },
  approveLabel: { vi: 'Thẩm định', en: 'Appraise' },
  deadline: { days: 1 },
} as const

/** Articles: the board decides, and leadership where the board says so. */
export const articleChain = defineWorkflow({
  ...shared,
  stages: [boardStage, { ...leadershipStage, when: { flag: 'needsLeadership' } }],
  publish: [bodies.board],
  flags: { needsLeadership: [bodies.board] },
})

/** Posters: Center, board, leadership. */
export const posterChain = defineWorkflow({
  ...shared,
  stages: [centerStage, boardStage, leadershipStage],
  publish: [bodies.center, bodies.board],
  labels: {
    publish: { vi: 'Đưa ra treo, dán', en: 'Put on display' },
    unpublish: { vi: 'Tháo dỡ', en: 'Take down' },
  },
})

/** Video clips: as posters. */
export const clipChain = defineWorkflow({
  ...shared,
  stages: [centerStage, boardStage, leadershipStage],
  publish: [bodies.center, bodies.board],
  labels: {
    publish: { vi: 'Đưa ra phát', en: 'Put on show' },
    unpublish: { vi: 'Ngừng phát', en: 'Take off' },
  },
})

/** Banners: as posters, but the portal's own banners are the board's and skip the Center. */
export const bannerChain = defineWorkflow({
  ...shared,
  stages: [
    { ...centerStage, when: { not: { field: 'kind', in: ['portal'] } } },
    boardStage,
    leadershipStage,
  ],
  publish: [bodies.center, bodies.board],
  labels: {
    publish: { vi: 'Đưa ra hiển thị', en: 'Put on display' },
    unpublish: { vi: 'Tháo dỡ', en: 'Take down' },
  },
})

/** Contests: board, then leadership, over rules, questions and prizes; the board opens them. */
export const contestChain = defineWorkflow({
  ...shared,
  stages: [boardStage, leadershipStage],
  publish: [bodies.board],
  labels: {
    publish: { vi: 'Mở cuộc thi', en: 'Open the contest' },
    unpublish: { vi: 'Dừng cuộc thi', en: 'Stop the contest' },
  },
})
