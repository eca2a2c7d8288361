/** What the demo says of itself on every page, inside and outside. */
export const demoNotice = {
  vi: 'Bản dùng thử · Dữ liệu mẫu',
  en: 'Demo · Sample data',
}
