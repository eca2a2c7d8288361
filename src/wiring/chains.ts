import { defineWorkflow } from '@bangtin/workflow'

// The plan names the bodies but fixes no chain; these are the ward's defaults.

const bodies = {
  center: { body: 'generalServicesCenter' },
  board: { body: 'editorialBoard' },
  leadership: { body: 'leadership' },
} as const

const takeDown = [{ body: 'leadership' }, { body: 'editorialBoard', positions: ['chief'] }]

const boardStage = {
  name: 'board',
  by: bodies.board,
  label: { vi: 'Ban Biên tập', en: 'Editorial Board' },
  approveLabel: { vi: 'Duyệt nội dung', en: 'Approve content' },
} as const

const leadershipStage = {
  name: 'leadership',
  by: bodies.leadership,
  label: { vi: 'Lãnh đạo UBND phường', en: 'Leadership' },
  approveLabel: { vi: 'Phê duyệt', en: 'Sign off' },
} as const

const centerStage = {
  name: 'center',
  by: bodies.center,
  label: { vi: 'Trung tâm Dịch vụ tổng hợp', en: 'General Services Center' },
  approveLabel: { vi: 'Thẩm định', en: 'Appraise' },
} as const

/** Articles: the board decides, and leadership where the board says so. */
export const articleChain = defineWorkflow({
  version: 1,
  stages: [
    boardStage,
    { ...leadershipStage, when: ({ flags }) => flags['needsLeadership'] === true },
  ],
  publish: [bodies.board],
  unpublish: takeDown,
  flags: { needsLeadership: [bodies.board] },
})

/** Posters: Center, board, leadership. */
export const posterChain = defineWorkflow({
  version: 1,
  stages: [centerStage, boardStage, leadershipStage],
  publish: [bodies.center, bodies.board],
  unpublish: takeDown,
  labels: {
    publish: { vi: 'Đưa ra treo, dán', en: 'Put on display' },
    unpublish: { vi: 'Tháo dỡ', en: 'Take down' },
  },
})

/** Banners: as posters, but the portal's own banners are the board's and skip the Center. */
export const bannerChain = defineWorkflow({
  version: 1,
  stages: [
    { ...centerStage, when: ({ content }) => content['kind'] !== 'portal' },
    boardStage,
    leadershipStage,
  ],
  publish: [bodies.center, bodies.board],
  unpublish: takeDown,
  labels: {
    publish: { vi: 'Đưa ra hiển thị', en: 'Put on display' },
    unpublish: { vi: 'Tháo dỡ', en: 'Take down' },
  },
})
