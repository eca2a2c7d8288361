import type { DemoStep } from './articles.ts'

/** A demo contest: its record, which questions of the bank it takes, and its way so far. */
export type DemoContest = {
  data: Record<string, unknown>
  /** @default all */
  topics?: readonly string[]
  steps: DemoStep[]
}

/** That o'clock, ward time, so many days from now. */
const at = (days: number, hour: number): string => {
  const day = new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
  return `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`
}

const common = {
  fields: ['phone', 'birthYear', 'unit'],
  uniqueness: 'phone',
  units: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    ...{ name: `Tổ dân phố ${number}`, headCount: 180 + 35 * number },
  })),
  consent:
    'UBND phường dùng họ tên, số điện thoại, năm sinh và đơn vị của bạn để nhận bài, xếp hạng, công bố kết quả (tên viết tắt) và trao giải; số điện thoại được mã hóa; máy và địa chỉ mạng chỉ được giữ dưới dạng mã băm để phát hiện dự thi bất thường. Bạn có thể yêu cầu xem hoặc xóa dữ liệu của mình. Người dưới 16 tuổi cần cha, mẹ hoặc người giám hộ cùng đồng ý.',
  consentEn:
    'The ward uses your name, phone number, birth year and unit to take your entry, rank it, publish results (names by initials) and give prizes; the phone number is encrypted; the device and network address are kept as keyed hashes only, to notice unusual entries. You may ask to see or erase yours. Those under 16 need a parent or guardian to agree as well.',
  tieBreaks: ['prediction', 'fastest'],
  masking: 'initials',
  prizes: [
    {
      ...{ name: 'Giải Nhất', nameEn: 'First prize', count: 1, by: 'rank', amount: 1_000_000 },
      ...{ award: '1.000.000 đồng (dữ liệu mẫu)', awardEn: '1,000,000 đồng (sample)' },
    },
    {
      ...{ name: 'Giải Nhì', nameEn: 'Second prize', count: 2, by: 'rank', amount: 700_000 },
      ...{ award: '700.000 đồng (dữ liệu mẫu)', awardEn: '700,000 đồng (sample)' },
    },
    {
      ...{ name: 'Giải Ba', nameEn: 'Third prize', count: 3, by: 'rank', amount: 500_000 },
      ...{ award: '500.000 đồng (dữ liệu mẫu)', awardEn: '500,000 đồng (sample)' },
    },
    {
      ...{ name: 'Giải May mắn', nameEn: 'Lucky prize', count: 2, by: 'draw', amount: 200_000 },
      ...{ award: '200.000 đồng (dữ liệu mẫu)', awardEn: '200,000 đồng (sample)' },
    },
  ],
  unitPrizes: [
    {
      ...{ name: 'Tập thể có tỷ lệ tham gia cao nhất', nameEn: 'Highest participation rate' },
      ...{ count: 1, by: 'rate', amount: 1_500_000 },
      ...{ award: '1.500.000 đồng (dữ liệu mẫu)', awardEn: '1,500,000 đồng (sample)' },
    },
  ],
  drawSource:
    'Sáu số từ 00 đến 99 quay công khai tại hội trường phường khi tổng kết đợt thi, đọc theo thứ tự quay',
  drawSourceEn:
    'Six numbers of 00 to 99 drawn in public in the ward’s hall at the end of the round, in the order drawn',
  ...{ complaintDays: 3, answerDays: 5 },
  ...{ retentionMonths: 12, guardianUnder: 16, assisted: true, extraTimePercent: 25 },
  extraTimeWho: 'Người khuyết tật, người cao tuổi (từ 60 tuổi)',
  extraTimeWhoEn: 'People with disabilities, and those aged 60 and over',
  predictionQuestion: 'Theo bạn, có bao nhiêu bài thi trả lời đúng tất cả các câu?',
  predictionQuestionEn: 'How many entries will answer every question right?',
  predictionTarget: 'perfect',
  predictionDefinition:
    'Tính trên mọi bài thi hợp lệ của đợt thi; ai dự đoán gần nhất được xếp trên khi bằng số câu đúng.',
  predictionDefinitionEn:
    'Counted over all valid entries of the round; among equal scores the nearest stands first.',
}

const rules = `1. Đối tượng: công dân đang sinh sống, làm việc trên địa bàn phường (dữ liệu mẫu).
2. Mỗi người dự thi một lượt trong mỗi đợt; mỗi lượt 10 câu, 15 phút. Đồng hồ tính theo máy chủ.
3. Xếp hạng theo số câu đúng, rồi dự đoán gần nhất, rồi thời gian làm bài ngắn hơn.
4. Điểm và đáp án được giữ kín cho đến khi đợt thi kết thúc. Danh sách bài thi được chốt, công bố mã băm trước khi xếp hạng.
5. Giải Nhất, Nhì, Ba trao theo xếp hạng; bằng nhau hoàn toàn và Giải May mắn thì bốc thăm bằng số quay công khai, hai người nhập. Giải nào cũng cần đúng ít nhất một câu. Mỗi người nhận một giải.
6. Kiến nghị về kết quả gửi Ban Tổ chức trong 3 ngày làm việc sau khi công bố.`

const rulesEn = `1. Who: people who live or work in the ward (sample data).
2. One attempt for each participant in a round; 10 questions, 15 minutes. The server’s clock counts.
3. Ranked by right answers, then by the nearest prediction, then by the shorter time.
4. Scores and the key stay closed until the round ends. The list of entries is frozen and its hash published before anyone is ranked.
5. First to third prizes go by place; full ties and the lucky prize are decided by numbers drawn in public and entered by two persons. Every prize takes at least one right answer. One prize each.
6. Complaints about results go to the organisers within 3 working days after they are published.`

const blueprint = [
  { topic: 'reform', count: 2 },
  { topic: 'indices', count: 2 },
  { topic: 'identity', count: 1 },
  { topic: 'civil-status', count: 2 },
  { topic: 'one-stop', count: 1 },
  { topic: 'ward-plan', count: 2 },
]

/** One contest that is open, and one that waits for the board. */
export const demoContests: DemoContest[] = [
  {
    data: {
      ...common,
      title: 'Tìm hiểu cải cách hành chính năm 2026',
      titleEn: 'Administrative reform 2026: the quiz',
      slug: 'tim-hieu-cai-cach-hanh-chinh-2026',
      intro: 'Mười câu hỏi, mười lăm phút, cho mọi người dân của phường. Dữ liệu mẫu.',
      introEn: 'Ten questions, fifteen minutes, for everybody in the ward. Sample data.',
      rules,
      rulesEn,
      rounds: [
        {
          ...{ code: 'dot-1', name: 'Đợt 1', nameEn: 'Round 1', minutes: 15, graceSeconds: 10 },
          ...{ attempts: 1, shuffle: true, opensAt: at(-1, 8), closesAt: at(13, 17), blueprint },
        },
      ],
    },
    steps: [
      { by: 'quiz', action: 'submit' },
      { by: 'board', action: 'approve' },
      { by: 'leader', action: 'approve' },
      { by: 'board', action: 'publish' },
    ],
  },
  {
    data: {
      ...common,
      title: 'Tìm hiểu dịch vụ công trực tuyến',
      titleEn: 'Online public services: the quiz',
      slug: 'tim-hieu-dich-vu-cong-truc-tuyen',
      intro: 'Cuộc thi nhỏ về hộ tịch, định danh và dịch vụ công trực tuyến. Dữ liệu mẫu.',
      rules,
      rounds: [
        {
          ...{ code: 'dot-1', name: 'Đợt 1', minutes: 10, graceSeconds: 10, attempts: 1 },
          ...{ shuffle: true, opensAt: at(7, 8), closesAt: at(14, 17) },
          blueprint: [
            { topic: 'civil-status', count: 3 },
            { topic: 'one-stop', count: 2 },
          ],
        },
      ],
    },
    topics: ['identity', 'civil-status', 'one-stop'],
    steps: [{ by: 'quiz', action: 'submit' }],
  },
]
