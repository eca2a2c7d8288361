import { englishQuestions } from './questions-en.ts'

/** A question of the demo's bank; `right` are the places of the right options. */
export type DemoQuestion = Record<string, unknown>

type Asked = {
  text: string
  options?: string[]
  right?: number[]
  isTrue?: boolean
  source: string
}

let counted = 0
let topic = ''

const question = (
  type: string,
  { text, options = [], right = [], isTrue = false, source }: Asked,
  difficulty = 'medium',
): DemoQuestion => {
  counted += 1
  const code = `CCHC-${String(counted).padStart(2, '0')}`
  const [textEn, ...inEnglish] = englishQuestions[code] ?? []
  return {
    ...{ code, topic, difficulty, type, text, textEn, isTrue, source },
    options: options.map((option, at) => ({
      ...{ text: option, textEn: inEnglish[at] ?? null, correct: right.includes(at) },
    })),
  }
}

const one = (text: string, options: string[], source: string, difficulty?: string): DemoQuestion =>
  question('oneAnswer', { text, options, right: [0], source }, difficulty)

const several = (text: string, options: string[], right: number[], source: string): DemoQuestion =>
  question('severalAnswers', { text, options, right, source }, 'hard')

const statement = (text: string, isTrue: boolean, source: string): DemoQuestion =>
  question('trueFalse', { text, isTrue, source }, 'easy')

const about = (name: string, make: () => DemoQuestion[]): DemoQuestion[] => {
  topic = name
  return make()
}

const resolution76 = 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ'
const plan = 'Kế hoạch tuyên truyền cải cách hành chính năm 2026 của phường'
const civilStatus = 'Luật Hộ tịch 2014'
const decree118 = 'Nghị định số 118/2025/NĐ-CP'
const papi = 'Báo cáo PAPI, papi.org.vn'

/** Questions on what the ward campaigns for, each with the text that supports it; the first is right. */
export const demoQuestions: DemoQuestion[] = [
  ...about('reform', () => [
    one(
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030 được ban hành kèm theo văn bản nào?',
      [
        'Nghị quyết số 76/NQ-CP của Chính phủ',
        'Nghị quyết số 30c/NQ-CP của Chính phủ',
        'Nghị quyết số 57-NQ/TW của Bộ Chính trị',
        'Nghị quyết số 03/NQ-CP của Chính phủ',
      ],
      resolution76,
    ),
    one(
      'Nghị quyết số 76/NQ-CP được ban hành ngày nào?',
      ['15/7/2021', '08/11/2011', '22/12/2024', '09/01/2025'],
      resolution76,
      'hard',
    ),
    one(
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030 có bao nhiêu nội dung cải cách?',
      ['6 nội dung', '4 nội dung', '5 nội dung', '8 nội dung'],
      resolution76,
    ),
    several(
      'Những nội dung nào thuộc sáu nội dung của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030?',
      [
        'Cải cách thể chế',
        'Cải cách chế độ công vụ',
        'Cải cách tài chính công',
        'Cải cách chương trình giáo dục phổ thông',
      ],
      [0, 1, 2],
      resolution76,
    ),
    statement(
      'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số là một nội dung của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030.',
      true,
      resolution76,
    ),
  ]),
  ...about('indices', () => [
    one(
      'Chỉ số PAPI đo lường hiệu quả quản trị và hành chính công dựa trên trải nghiệm của ai?',
      ['Người dân', 'Doanh nghiệp', 'Cán bộ, công chức', 'Nhà đầu tư nước ngoài'],
      papi,
      'easy',
    ),
    one(
      'Chỉ số PAPI hiện đo lường bao nhiêu nội dung (chỉ số nội dung)?',
      ['8', '6', '5', '10'],
      papi,
    ),
    several(
      'Những nội dung nào thuộc tám nội dung của Chỉ số PAPI?',
      [
        'Tham gia của người dân ở cấp cơ sở',
        'Quản trị môi trường',
        'Quản trị điện tử',
        'Chi phí gia nhập thị trường',
      ],
      [0, 1, 2],
      papi,
    ),
    one(
      'SIPAS là viết tắt tiếng Anh của chỉ số nào?',
      [
        'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
        'Chỉ số năng lực cạnh tranh cấp tỉnh',
        'Chỉ số cải cách hành chính',
        'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
      ],
      plan,
    ),
    one(
      'Chỉ số nào trong các chỉ số sau là Chỉ số cải cách hành chính?',
      ['PAR Index', 'PCI', 'PAPI', 'SIPAS'],
      plan,
      'easy',
    ),
    one(
      'PCI là viết tắt của chỉ số nào?',
      [
        'Chỉ số năng lực cạnh tranh cấp tỉnh',
        'Chỉ số hài lòng của người dân',
        'Chỉ số cải cách hành chính',
        'Chỉ số chuyển đổi số',
      ],
      plan,
      'easy',
    ),
  ]),
  ...about('identity', () => [
    one(
      'Tài khoản định danh điện tử của công dân Việt Nam có mấy mức độ?',
      ['Hai mức độ', 'Một mức độ', 'Ba mức độ', 'Bốn mức độ'],
      'Nghị định số 69/2024/NĐ-CP',
      'easy',
    ),
    statement(
      'Để được cấp tài khoản định danh điện tử mức độ 2, công dân Việt Nam phải đến trực tiếp cơ quan Công an để được thu nhận, đối soát thông tin sinh trắc học.',
      true,
      'Nghị định số 69/2024/NĐ-CP',
    ),
    one(
      'Thời hạn giải quyết đăng ký thường trú kể từ khi nhận được hồ sơ đầy đủ và hợp lệ là bao lâu?',
      ['07 ngày làm việc', '15 ngày làm việc', '30 ngày', '03 tháng'],
      'Luật Cư trú 2020, Điều 22',
    ),
  ]),
  ...about('civil-status', () => [
    one(
      'Kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con trong thời hạn nào?',
      ['60 ngày', '15 ngày', '30 ngày', '90 ngày'],
      `${civilStatus}, Điều 15`,
      'easy',
    ),
    statement('Đăng ký khai sinh đúng hạn được miễn lệ phí.', true, `${civilStatus}, Điều 11`),
    one(
      'Thời hạn đi đăng ký khai tử là bao lâu kể từ ngày có người chết?',
      ['15 ngày', '7 ngày', '30 ngày', '60 ngày'],
      `${civilStatus}, Điều 33`,
    ),
    statement('Đăng ký khai tử đúng hạn được miễn lệ phí.', true, `${civilStatus}, Điều 11`),
    one(
      'Yêu cầu chứng thực bản sao từ bản chính được tiếp nhận sau 15 giờ thì chậm nhất khi nào được trả kết quả, nếu không thuộc trường hợp được kéo dài?',
      [
        'Trong ngày làm việc tiếp theo',
        'Sau 3 ngày làm việc',
        'Sau 5 ngày làm việc',
        'Sau 7 ngày làm việc',
      ],
      'Nghị định số 23/2015/NĐ-CP, Điều 7',
    ),
    one(
      'Phí chứng thực bản sao từ bản chính tối đa là bao nhiêu cho một bản?',
      ['200.000 đồng', '50.000 đồng', '100.000 đồng', '500.000 đồng'],
      'Thông tư số 226/2016/TT-BTC',
    ),
    question(
      'number',
      {
        text: 'Phí chứng thực bản sao từ bản chính là bao nhiêu đồng một trang, đối với hai trang đầu? (Ghi số tiền.)',
        options: ['2.000'],
        source: 'Thông tư số 226/2016/TT-BTC',
      },
      'hard',
    ),
  ]),
  ...about('one-stop', () => [
    one(
      'Nghị định số 118/2025/NĐ-CP về cơ chế một cửa, một cửa liên thông có hiệu lực từ ngày nào?',
      ['01/7/2025', '01/01/2025', '15/7/2021', '01/01/2026'],
      decree118,
    ),
    one(
      'Địa chỉ của Cổng Dịch vụ công quốc gia là gì?',
      ['dichvucong.gov.vn', 'dichvucong.com.vn', 'dichvucong.vn', 'congdichvu.gov.vn'],
      decree118,
      'easy',
    ),
    statement(
      'Cổng Dịch vụ công quốc gia là “một cửa số” tập trung, duy nhất để cung cấp dịch vụ công trực tuyến.',
      true,
      decree118,
    ),
    one(
      'Dịch vụ công trực tuyến được cung cấp theo những mức độ nào?',
      [
        'Toàn trình và một phần',
        'Mức độ 1, 2, 3 và 4',
        'Cơ bản và nâng cao',
        'Trực tuyến và trực tiếp',
      ],
      'Nghị định số 42/2022/NĐ-CP',
    ),
    one(
      'Tên Đề án được phê duyệt tại Quyết định số 1588/QĐ-TTg ngày 17/12/2024 nói về việc gì?',
      [
        'Tuyên truyền, phổ biến, nâng cao chất lượng về cung cấp và sử dụng hiệu quả dịch vụ công trực tuyến',
        'Sắp xếp đơn vị hành chính cấp xã',
        'Xây dựng hệ thống truyền thanh thông minh',
        'Đào tạo, bồi dưỡng cán bộ, công chức',
      ],
      `${plan}, mục II.1`,
    ),
  ]),
  ...about('ward-plan', () => [
    one(
      'Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia được ban hành ngày nào?',
      ['22/12/2024', '22/10/2021', '09/01/2025', '17/12/2024'],
      `${plan}, mục II.1`,
    ),
    one(
      'Theo kế hoạch của phường, bao nhiêu phần trăm thủ tục hành chính được niêm yết, công khai đúng quy định?',
      ['100%', '80%', '90%', '95%'],
      `${plan}, mục I.3`,
      'easy',
    ),
    question(
      'number',
      {
        text: 'Theo kế hoạch của phường, tình trạng giải quyết thủ tục hành chính được công khai, minh bạch đối với bao nhiêu phần trăm hồ sơ đã tiếp nhận? (Ghi số.)',
        options: ['100'],
        source: `${plan}, mục I.3`,
      },
      'easy',
    ),
    one(
      'Theo kế hoạch của phường, đơn vị nào công khai kết quả thực hiện thủ tục hành chính hằng tuần?',
      [
        'Trung tâm Phục vụ Hành chính công',
        'Phòng Văn hóa - Xã hội',
        'Trung tâm Dịch vụ tổng hợp',
        'Ban Xây dựng Đảng',
      ],
      `${plan}, mục IV.3`,
    ),
    one(
      'Theo kế hoạch của phường, đơn vị nào chủ trì xây dựng tin, bài về cải cách hành chính và tuyên truyền trên pano, áp phích, màn hình LED?',
      [
        'Trung tâm Dịch vụ tổng hợp',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Các tổ dân phố',
        'Ban Xây dựng Đảng',
      ],
      `${plan}, mục IV.5`,
    ),
    several(
      'Những hình thức nào được kế hoạch của phường nêu là tuyên truyền trực quan?',
      ['Pano', 'Áp phích', 'Băng rôn', 'Hội nghị báo cáo viên'],
      [0, 1, 2],
      `${plan}, mục II.2.b`,
    ),
    one(
      'Kế hoạch của phường nêu hệ thống quản lý chất lượng theo tiêu chuẩn nào?',
      ['TCVN ISO 9001:2015', 'TCVN ISO 14001:2015', 'TCVN ISO 27001:2022', 'TCVN ISO 45001:2018'],
      `${plan}, mục II.1`,
    ),
    statement(
      'Theo kế hoạch của phường, người dân được tuyên truyền sử dụng dịch vụ bưu chính công ích trong tiếp nhận và trả kết quả thủ tục hành chính.',
      true,
      `${plan}, mục IV.3`,
    ),
    one(
      'Theo kế hoạch của phường, lực lượng nào ở tổ dân phố hướng dẫn người dân tạo tài khoản và sử dụng dịch vụ công trực tuyến?',
      [
        'Tổ chuyển đổi số cộng đồng',
        'Ban Biên tập Trang thông tin điện tử',
        'Hội đồng phổ biến giáo dục pháp luật',
        'Báo Hà Tĩnh',
      ],
      `${plan}, mục IV.9`,
    ),
  ]),
]
