import type { PaperFacts, PaperOffice } from '../facts.ts'
import { head, signed, title } from './head.ts'
import { blank, body, centred, fileOf, left } from './parts.ts'
import { total, winnersOf } from './winners.ts'

const when = (iso: string): string => {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(new Date(iso))
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return `${part('hour')} giờ ${part('minute')} ngày ${part('day')}/${part('month')}/${part('year')}`
}

const nameOf = ({ contest, round }: PaperFacts): string => `cuộc thi “${contest}”, ${round}`

const figures = (facts: PaperFacts): string =>
  `Thời gian thi: từ ${when(facts.opensAt)} đến ${when(facts.closesAt)}. Có ${facts.attempts} lượt thi, ${facts.entries} bài được xếp hạng, ${facts.perfect} bài đúng tất cả ${facts.questions} câu.`

const objections = ({ complaints }: PaperFacts): string[] =>
  complaints.length === 0
    ? ['Không có kiến nghị.']
    : complaints.map(
        ({ number, text, answer }) => `${number}: ${text} Trả lời: ${answer ?? 'chưa trả lời.'}`,
      )

/** Biên bản: how the list was closed, drawn and ranked; the secretary signs left, the chair right. */
export const minutes = (facts: PaperFacts, office: PaperOffice): Promise<Uint8Array> =>
  fileOf('Biên bản', [
    head(office, 'BB-BTC', facts.year, false),
    ...title('BIÊN BẢN', `Xét kết quả ${nameOf(facts)}`),
    body(`Thời gian bắt đầu: …… giờ …… ngày …… tháng …… năm ${facts.year}.`),
    blank('Địa điểm:'),
    blank('Thành phần tham dự:'),
    blank(''),
    blank('Chủ trì (chủ tọa):'),
    blank('Thư ký (người ghi biên bản):'),
    body('Nội dung:', { bold: true }),
    body(`1. Chốt danh sách. ${figures(facts)}`),
    body(
      `Danh sách bài thi được chốt lúc ${when(facts.closedAt)}; mã băm (SHA-256) đã công bố trước khi xếp hạng và bốc thăm:`,
    ),
    centred(facts.hash, { size: 13 }, { spacing: { after: 120 } }),
    facts.draw
      ? body(
          `2. Bốc thăm. Nguồn số theo thể lệ: ${facts.draw.source}. Số đã bốc, hai người cùng nhập: ${facts.draw.entropy}.`,
        )
      : body('2. Bốc thăm. Thể lệ không có bốc thăm.'),
    body('3. Kết quả.'),
    ...winnersOf(facts, false),
    ...total(facts),
    body('4. Kiến nghị về kết quả.'),
    ...objections(facts).map((text) => body(text)),
    blank('5. Ý kiến khác:'),
    body(
      `Biên bản được thông qua; cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ${facts.year}.`,
    ),
    signed('THƯ KÝ', 'CHỦ TỌA'),
    left('Nơi nhận:', { size: 12, bold: true, italics: true }),
    left('- Ban Tổ chức cuộc thi;', { size: 11 }),
    left('- Lưu: VT, hồ sơ cuộc thi.', { size: 11 }),
  ])

/** The list of prizes, to be signed by those who receive them. */
export const prizeList = (facts: PaperFacts, office: PaperOffice): Promise<Uint8Array> =>
  fileOf('Danh sách đạt giải', [
    head(office, 'DS-BTC', facts.year),
    ...title('DANH SÁCH', `Tập thể, cá nhân đạt giải ${nameOf(facts)}`),
    centred(
      `(Kèm theo Quyết định số          /QĐ-UBND ngày      /      /${facts.year})`,
      { size: 13, italics: true },
      { spacing: { after: 120 } },
    ),
    ...winnersOf(facts, true),
    ...total(facts),
    signed('NGƯỜI LẬP', 'TRƯỞNG BAN TỔ CHỨC'),
  ])

/** Tờ trình: the organisers ask for the prizes to be approved. */
export const proposal = (facts: PaperFacts, office: PaperOffice): Promise<Uint8Array> =>
  fileOf('Tờ trình', [
    head(office, 'TTr-BTC', facts.year),
    ...title('TỜ TRÌNH', `Về việc công nhận kết quả và trao giải ${nameOf(facts)}`),
    centred(`Kính gửi: ${office.addressee}.`, {}, { spacing: { after: 160 } }),
    body(`Căn cứ Thể lệ cuộc thi “${facts.contest}” đã được phê duyệt;`, { italics: true }),
    body('Căn cứ Biên bản xét kết quả của Ban Tổ chức cuộc thi;', { italics: true }),
    body(figures(facts)),
    body(
      `Ban Tổ chức trình xem xét, công nhận kết quả và trao giải cho ${facts.winners.length} cá nhân${facts.units.length > 0 ? `, ${facts.units.length} tập thể` : ''} (danh sách kèm theo).`,
    ),
    ...total(facts),
    body('Ban Tổ chức cuộc thi kính trình xem xét, quyết định./.'),
    signed(['Như trên;', 'Lưu: VT, hồ sơ cuộc thi.'], 'TRƯỞNG BAN TỔ CHỨC'),
  ])

/** A draft of the decision on the prizes. */
export const decision = (facts: PaperFacts, office: PaperOffice): Promise<Uint8Array> =>
  fileOf('Dự thảo Quyết định', [
    head({ agency: office.issuer, place: office.place }, 'QĐ-UBND', facts.year),
    centred('DỰ THẢO', { size: 13, bold: true }, { spacing: { before: 120 } }),
    ...title('QUYẾT ĐỊNH', `Về việc công nhận kết quả và trao giải ${nameOf(facts)}`),
    centred(office.authority, { bold: true }, { spacing: { after: 160 } }),
    body('Căn cứ Luật Tổ chức chính quyền địa phương;', { italics: true }),
    body(`Căn cứ Thể lệ cuộc thi “${facts.contest}” đã được phê duyệt;`, { italics: true }),
    body('Theo đề nghị của Ban Tổ chức cuộc thi tại Tờ trình số        /TTr-BTC.', {
      italics: true,
    }),
    centred('QUYẾT ĐỊNH:', { bold: true }, { spacing: { before: 160, after: 160 } }),
    body(
      `Điều 1. Công nhận kết quả và trao giải ${nameOf(facts)} cho ${facts.winners.length} cá nhân${facts.units.length > 0 ? `, ${facts.units.length} tập thể` : ''} (có danh sách kèm theo).`,
    ),
    ...total(facts),
    body('Điều 2. Kinh phí trao giải lấy từ nguồn …………………………………………………………'),
    body(
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Ban Tổ chức cuộc thi, các đơn vị và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ),
    signed(['Như Điều 3;', 'Lưu: VT, hồ sơ cuộc thi.'], 'CHỦ TỊCH'),
  ])
