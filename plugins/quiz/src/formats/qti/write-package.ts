import { strToU8, zipSync } from 'fflate'
import type { Loss } from '../../core/bank/loss.ts'
import { normalQuestion } from '../../core/bank/normal.ts'
import type { Question } from '../../core/questions/question.ts'
import { fixedTime } from '../zip/fixed-time.ts'
import { xmlHead, xmlText } from '../xml/write.ts'
import { writeItem } from './write-item.ts'

const content = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
const lom = 'http://ltsc.ieee.org/xsd/LOM'

const text = (value: string): string => `<lom:string>${xmlText(value)}</lom:string>`

const metadata = ({ key, topic, difficulty, source }: Question): string => {
  const general = [
    key &&
      `<lom:identifier><lom:catalog>code</lom:catalog><lom:entry>${xmlText(key)}</lom:entry></lom:identifier>`,
    topic && `<lom:keyword>${text(topic)}</lom:keyword>`,
  ].filter(Boolean)
  const level = difficulty === 'hard' ? 'difficult' : difficulty
  return `<metadata><lom:lom><lom:general>${general.join('')}</lom:general><lom:educational><lom:difficulty><lom:source>LOMv1.0</lom:source><lom:value>${xmlText(level)}</lom:value></lom:difficulty></lom:educational>${
    source
      ? `<lom:relation><lom:kind><lom:source>LOMv1.0</lom:source><lom:value>isbasedon</lom:value></lom:kind><lom:resource><lom:description>${text(source)}</lom:description></lom:resource></lom:relation>`
      : ''
  }</lom:lom></metadata>`
}

const englishAnswers = (questions: readonly Question[]): Loss[] =>
  questions
    .filter(({ type, rows }) => type === 'shortAnswer' && rows.some((row) => row.text.en))
    .map(({ key }) => ({
      code: key,
      message: {
        vi: 'Đáp án tiếng Anh của câu trả lời ngắn không xuất được.',
        en: 'English answers of a short answer are left out.',
      },
    }))

/** Questions as a content package of QTI 3.0, with what it can't hold. The same give the same bytes. */
export const writePackage = (
  questions: readonly Question[],
): { bytes: Uint8Array; losses: Loss[] } => {
  const normal = questions.map(normalQuestion)
  const names = normal.map((_, at) => `Q${String(at + 1).padStart(4, '0')}`)
  const resources = normal.map(
    (question, at) =>
      `<resource identifier="${names[at] ?? ''}" type="imsqti_item_xmlv3p0" href="items/${names[at] ?? ''}.xml">${metadata(question)}<file href="items/${names[at] ?? ''}.xml"/></resource>`,
  )
  const manifest = `${xmlHead}<manifest xmlns="${content}" xmlns:lom="${lom}" identifier="bank"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>${resources.join('')}</resources></manifest>\n`
  const items = normal.map((question, at): [string, Uint8Array] => {
    const name = names[at] ?? ''
    return [`items/${name}.xml`, strToU8(writeItem(question, name))]
  })
  const files = Object.fromEntries([['imsmanifest.xml', strToU8(manifest)] as const, ...items])
  const bytes = zipSync(files, { mtime: fixedTime(), level: 6 })
  return { bytes, losses: englishAnswers(normal) }
}
