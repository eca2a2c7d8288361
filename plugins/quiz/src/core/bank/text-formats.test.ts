import { describe, expect, it } from 'vitest'
import { checkReading } from './check.ts'
import { readGift } from './gift/read-gift.ts'
import { readAiken } from './lines/read-aiken.ts'
import type { Reading } from './reading.ts'
import { readWord } from './word/read-word.ts'

const bare = (html: string) => ({ text: html.replace(/<[^>]*>/g, ''), images: 0 })
const gift = (text: string) => checkReading(readGift(text, bare))
const told = ({ problems }: Reading) =>
  problems.map(({ line, code, loses }) => `${line ?? '-'} ${code} ${loses}`)
const keyOf = ({ questions }: Reading) =>
  questions.map(({ question: { type, rows, isTrue, tolerance } }) =>
    type === 'trueFalse'
      ? [type, isTrue]
      : [
          ...[
            type,
            rows
              .map(
                ({ text, correct, match }) =>
                  `${correct ? '*' : ''}${text.vi}${match ? `>${match.vi}` : ''}`,
              )
              .join('|'),
          ],
          ...(tolerance ? [tolerance] : []),
        ],
  )

describe('GIFT', () => {
  it('reads every kind, with titles, ids, tags, categories and general feedback', () => {
    const read = gift(`// Bộ câu hỏi 2026
$CATEGORY: $course$/top/Hộ tịch

// [id:HT-01] [tag:difficulty=hard]
::Tên\\: 1::Khai sinh trong bao nhiêu ngày?{
=60 ngày
~30 ngày
~90\\~100 ngày
####Trong 60 ngày kể từ ngày sinh.\\nCăn cứ: Luật Hộ tịch 2014, điều 15
}

Chọn các nội dung {~%50%Thể chế ~%50%Tài chính công ~%-100%Thể thao}

Thủ đô là Hà Nội.{T}

Trái đất phẳng.{FALSE}

Nối {=PAPI -> Người dân =SIPAS -> Bộ Nội vụ}

Phí tối đa? {#200000:0.5}

Trong khoảng {#1..5}

Giấy tờ tùy thân là gì? {=Căn cước =Thẻ căn cước}

Xếp {>2 ALL VERTICAL ALL_OR_NOTHING
Nộp hồ sơ
Nhận kết quả
}

Luật {=Hộ tịch ~Đất đai} năm 2014.`)
    expect(told(read)).toEqual([])
    expect(keyOf(read)).toEqual([
      ['oneAnswer', '*60 ngày|30 ngày|90~100 ngày'],
      ['severalAnswers', '*Thể chế|*Tài chính công|Thể thao'],
      ['trueFalse', true],
      ['trueFalse', false],
      ['matching', 'PAPI>Người dân|SIPAS>Bộ Nội vụ'],
      ['number', '200000', 0.5],
      ['number', '3', 2],
      ['shortAnswer', 'Căn cước|Thẻ căn cước'],
      ['ordering', 'Nộp hồ sơ|Nhận kết quả'],
      ['oneAnswer', '*Hộ tịch|Đất đai'],
    ])
    expect(read.questions[0]).toMatchObject({
      line: 5,
      question: {
        ...{ key: 'HT-01', topic: 'Hộ tịch', difficulty: 'hard' },
        explanation: { vi: 'Trong 60 ngày kể từ ngày sinh.' },
        source: 'Luật Hộ tịch 2014, điều 15',
      },
    })
    expect(read.questions[9]?.question.text.vi).toBe('Luật _____ năm 2014.')
  })

  it('names what it leaves out by its line', () => {
    const read = gift(`Bài luận {}

Chỉ là lời dẫn.

Hỏng {=a ~b

Nửa điểm {=đúng#tốt ~%50%gần ~sai}

Số {#=3:1 =%50%4:1}

Không có đáp án đúng {~a ~b}

Mọi thứ {=* =Căn cước}

Ghép {=a -> b =c -> d = -> thừa}`)
    expect(told(read)).toEqual([
      ...['1 type-unsupported question', '3 type-unsupported question', '5 syntax question'],
      ...['7 feedback-lost part', '7 weights-lost part', '9 weights-lost part'],
      ...['11 question-faulty question', '13 options-lost part', '15 options-lost part'],
    ])
    expect(keyOf(read)).toEqual([
      ['oneAnswer', '*đúng|gần|sai'],
      ['number', '3', 1],
      ['shortAnswer', 'Căn cước'],
      ['matching', 'a>b|c>d'],
    ])
  })
})

describe('Aiken', () => {
  it('reads questions and names what lacks an answer', () => {
    const read = checkReading(
      readAiken(`Nghị quyết 76 có bao nhiêu nội dung?
A. Năm
B) Sáu
ANSWER: B

Thiếu đáp án?
A. Một
B. Hai

Sai đáp án?
A. Một
B. Hai
ANSWER: D
`),
    )
    expect(keyOf(read)).toEqual([['oneAnswer', 'Năm|*Sáu']])
    expect(told(read)).toEqual(['6 answer-missing question', '13 answer-unknown question'])
  })
})

describe('text pasted from Word', () => {
  it('reads what offices write', () => {
    const read = checkReading(
      readWord(`BỘ CÂU HỎI TÌM HIỂU CẢI CÁCH HÀNH CHÍNH
Câu 1: Đăng ký khai sinh trong bao nhiêu ngày?
A. 30 ngày\tB. 60 ngày
C. 90 ngày    D. 120 ngày
Đáp án: B
Giải thích: Trong 60 ngày kể từ ngày sinh con.
Căn cứ: Luật Hộ tịch 2014, điều 15
Mức độ: Khó

Câu hỏi 2 (2 điểm). Chọn các phương án
đúng nhất sau đây:
a) Thể chế
b) Tài chính công
c) Thể thao
Đáp án đúng: A, B

Câu 3. In đậm
A. Sai
**B. Đúng là đây**
C. Cũng sai

Câu 4. Đánh dấu
*A. Phải
B. Trái

Câu 5: Khẳng định này đúng hay sai?
Đáp án: Sai

Câu 6: Bao nhiêu nghìn đồng một trang?
Đáp án: 2.000

Câu 7: Giấy tờ gì?
Đáp án: Căn cước | Thẻ căn cước

Câu 8: Một dòng? A. Một B. Hai C. Ba
Đáp án: B. Hai

Câu 9: Chưa có đáp án
A. Một
B. Hai`),
    )
    expect(keyOf(read)).toEqual([
      ['oneAnswer', '30 ngày|*60 ngày|90 ngày|120 ngày'],
      ['severalAnswers', '*Thể chế|*Tài chính công|Thể thao'],
      ['oneAnswer', 'Sai|*Đúng là đây|Cũng sai'],
      ['oneAnswer', '*Phải|Trái'],
      ['trueFalse', false],
      ['number', '2000'],
      ['shortAnswer', 'Căn cước|Thẻ căn cước'],
      ['oneAnswer', 'Một|*Hai|Ba'],
    ])
    expect(read.questions[0]?.question).toMatchObject({
      ...{ difficulty: 'hard', source: 'Luật Hộ tịch 2014, điều 15' },
      explanation: { vi: 'Trong 60 ngày kể từ ngày sinh con.' },
    })
    expect(read.questions[1]?.question.text.vi).toBe('Chọn các phương án\nđúng nhất sau đây:')
    expect(told(read)).toEqual(['1 line-unread part', '38 answer-missing question'])
  })

  it('takes a table of answers, numbers alone, and options on one line', () => {
    const read = checkReading(
      readWord(`1. Ai điều hành PAPI?
A. Một B. Hai
C. Ba
2. Đáp án nào sau đây là của SIPAS?
A. Theo mục B. của luật
B. Không
ĐÁP ÁN
1-B, 2. A`),
    )
    expect(keyOf(read)).toEqual([
      ['oneAnswer', 'Một|*Hai|Ba'],
      ['oneAnswer', '*Theo mục B. của luật|Không'],
    ])
  })

  it('takes NFD as NFC, and says which question has no answer', () => {
    const read = checkReading(readWord('Câu 1: Hỏi?\nA. Một\nB. Hai\nĐáp án: A'.normalize('NFD')))
    expect(read.questions[0]?.question.text.vi).toBe('Hỏi?')
    expect(
      told(
        checkReading(
          readWord('Câu 1: Hỏi?\nA. Một\nB. Hai\nCâu 2: Hỏi?\nA. Một\nB. Hai\nĐáp án: C'),
        ),
      ),
    ).toEqual(['1 answer-missing question', '4 answer-unknown question'])
  })
})
