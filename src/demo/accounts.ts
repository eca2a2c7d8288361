/** A demo account as the start prints it. */
export type DemoAccount = { name: string; email: string; description: { vi: string; en: string } }

/** The one password of the demo; nothing outside demo mode knows it. */
export const demoPassword = 'bangtin-demo'

const account = (name: string, vi: string, en: string): DemoAccount => ({
  name,
  email: `${name}@bangtin.test`,
  description: { vi, en },
})

/** The people of the demo ward. */
export const demoAccounts: DemoAccount[] = [
  account('editor', 'Biên tập viên: viết tin, bài', 'Editor: writes articles'),
  account('designer', 'Thiết kế: áp phích, băng rôn, LED', 'Designer: posters, banners, LED'),
  account('quiz', 'Phụ trách cuộc thi trực tuyến', 'Runs online contests'),
  account('board', 'Trưởng Ban Biên tập', 'Head of the editorial board'),
  account('secretary', 'Thư ký Ban Biên tập', 'Secretary of the editorial board'),
  account('center', 'Trung tâm Dịch vụ tổng hợp', 'General Services Center'),
  account('leader', 'Chủ tịch UBND phường', 'Chairman of the ward'),
  account('deputy', 'Phó Chủ tịch UBND phường', 'Deputy chairman of the ward'),
  account('admin', 'Quản trị hệ thống', 'System administrator'),
]
