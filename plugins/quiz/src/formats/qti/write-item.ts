import { readNumber } from '../../core/questions/number.ts'
import type { Question, Row } from '../../core/questions/question.ts'
import type { Text } from '../../core/text.ts'
import { xmlHead, xmlText } from '../xml/write.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
const templates = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates'

const lines = (text: string): string => xmlText(text).replace(/\n/g, '<br/>')

/** Both languages, each marked as its own. */
const inBoth = (tag: 'p' | 'span', { vi, en }: Text): string =>
  `<${tag} xml:lang="vi">${lines(vi)}</${tag}>${en ? `<${tag} xml:lang="en">${lines(en)}</${tag}>` : ''}`

type Written = { response: string; interaction: string; processing: string }

const byTemplate = (name: string): string =>
  `<qti-response-processing template="${templates}/${name}.xml"/>`

const declared = (cardinality: string, baseType: string, values: readonly string[]): string =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}"><qti-correct-response>${values
    .map((value) => `<qti-value>${xmlText(value)}</qti-value>`)
    .join('')}</qti-correct-response></qti-response-declaration>`

const choices = (rows: readonly Row[]): string =>
  rows
    .map(
      ({ text }, at) =>
        `<qti-simple-choice identifier="C${at + 1}">${inBoth('span', text)}</qti-simple-choice>`,
    )
    .join('')

const choiceOf = ({ rows, type }: Question): Written => {
  const right = rows.flatMap(({ correct }, at) => (correct ? [`C${at + 1}`] : []))
  const isSingle = type === 'oneAnswer'
  return {
    response: declared(isSingle ? 'single' : 'multiple', 'identifier', right),
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="${isSingle ? 1 : 0}">${choices(rows)}</qti-choice-interaction>`,
    processing: byTemplate('match_correct'),
  }
}

const truthOf = ({ isTrue }: Question): Written => ({
  response: declared('single', 'identifier', [isTrue ? 'true' : 'false']),
  interaction: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1"><qti-simple-choice identifier="true">Đúng</qti-simple-choice><qti-simple-choice identifier="false">Sai</qti-simple-choice></qti-choice-interaction>`,
  processing: byTemplate('match_correct'),
})

const orderOf = ({ rows }: Question): Written => ({
  response: declared(
    'ordered',
    'identifier',
    rows.map((_, at) => `C${at + 1}`),
  ),
  interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${choices(rows)}</qti-order-interaction>`,
  processing: byTemplate('match_correct'),
})

const matchOf = ({ rows }: Question): Written => {
  const side = (name: string, texts: Text[]): string =>
    `<qti-simple-match-set>${texts
      .map(
        (text, at) =>
          `<qti-simple-associable-choice identifier="${name}${at + 1}" match-max="1">${inBoth('span', text)}</qti-simple-associable-choice>`,
      )
      .join('')}</qti-simple-match-set>`
  const lefts = rows.map(({ text }) => text)
  const rights = rows.map(({ match }) => match ?? { vi: '' })
  return {
    response: declared(
      ...(['multiple', 'directedPair'] as const),
      rows.map((_, at) => `L${at + 1} R${at + 1}`),
    ),
    interaction: `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${rows.length}">${side('L', lefts)}${side('R', rights)}</qti-match-interaction>`,
    processing: byTemplate('match_correct'),
  }
}

const entry = '<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>'

const numberWritten = ({ rows: [row], tolerance = 0 }: Question): Written => ({
  response: declared('single', 'float', [String(readNumber(row?.text.vi ?? '') ?? '')]),
  interaction: entry,
  processing: `<qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`,
})

const shortOf = ({ rows }: Question): Written => {
  const texts = rows.map(({ text }) => text.vi)
  const mapping = `<qti-mapping default-value="0">${texts
    .map(
      (text) =>
        `<qti-map-entry map-key="${xmlText(text)}" mapped-value="1" case-sensitive="false"/>`,
    )
    .join('')}</qti-mapping></qti-response-declaration>`
  return {
    response: declared('single', 'string', texts.slice(0, 1)).replace(
      '</qti-response-declaration>',
      () => mapping,
    ),
    interaction: entry,
    processing: byTemplate('map_response'),
  }
}

const writers: Record<Question['type'], (question: Question) => Written> = {
  oneAnswer: choiceOf,
  severalAnswers: choiceOf,
  trueFalse: truthOf,
  matching: matchOf,
  ordering: orderOf,
  number: numberWritten,
  shortAnswer: shortOf,
}

/** A question as an item of QTI 3.0. The explanation is modal feedback that stands for every answer. */
export const writeItem = (question: Question, identifier: string): string => {
  const { key, text, type, explanation } = question
  const { response, interaction, processing } = writers[type](question)
  const feedback = explanation
    ? `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="explanation" show-hide="hide"><qti-content-body>${inBoth('p', explanation)}</qti-content-body></qti-modal-feedback>`
    : ''
  const outcomes = `<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>${
    explanation
      ? '<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>'
      : ''
  }`
  return `${xmlHead}<qti-assessment-item xmlns="${namespace}" identifier="${identifier}" title="${xmlText(key || identifier)}" adaptive="false" time-dependent="false" xml:lang="vi">${response}${outcomes}<qti-item-body>${inBoth('p', text)}${interaction}</qti-item-body>${processing}${feedback}</qti-assessment-item>\n`
}
