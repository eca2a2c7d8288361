import { describe, expect, it } from 'vitest'
import type { Reading } from '../core/bank/reading.ts'
import { readFile } from './read-file.ts'

const read = (text: string) => readFile(new TextEncoder().encode(text))
const told = ({ problems }: Reading) => problems.map(({ line, code }) => `${line ?? '-'} ${code}`)
const shown = ({ questions }: Reading) =>
  questions.map(({ question: { type, text, rows, isTrue, tolerance } }) => [
    ...[type, text.vi],
    type === 'trueFalse'
      ? isTrue
      : rows
          .map(
            (row) =>
              `${row.correct ? '*' : ''}${row.text.vi}${row.match ? `>${row.match.vi}` : ''}`,
          )
          .join('|'),
    ...(tolerance ? [tolerance] : []),
  ])

const moodle = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>$course$/top/Hộ tịch</text></category></question>
<question type="multichoice">
  <name><text>HT-01</text></name>
  <questiontext format="html"><text><![CDATA[<p>Khai sinh <b>bao nhiêu</b> ngày?</p><table><tr><td>a</td><td>b</td></tr></table><p>10 m<sup>2</sup></p><p><img src="@@PLUGINFILE@@/a.png"></p>]]></text><file name="a.png" encoding="base64">AAAA</file></questiontext>
  <generalfeedback format="html"><text><![CDATA[<p>Vì luật.</p><p>Căn cứ: Luật Hộ tịch</p>]]></text></generalfeedback>
  <single>true</single>
  <answer fraction="100" format="html"><text><![CDATA[<p>60&nbsp;ngày</p>]]></text><feedback><text>Tốt</text></feedback></answer>
  <answer fraction="0"><text>30 ngày</text></answer>
  <tags><tag><text>Khó</text></tag></tags>
</question>
<question type="multichoice"><name><text>x y</text></name><questiontext><text>Nhiều</text></questiontext><single>false</single>
  <answer fraction="50"><text>A</text></answer><answer fraction="50"><text>B</text></answer><answer fraction="-100"><text>C</text></answer></question>
<question type="truefalse"><name><text>n</text></name><questiontext><text>Đúng chứ</text></questiontext><answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
<question type="matching"><questiontext><text>Ghép</text></questiontext><subquestion><text>PAPI</text><answer><text>Dân</text></answer></subquestion><subquestion><text>SIPAS</text><answer><text>Bộ</text></answer></subquestion><subquestion><text></text><answer><text>Thừa</text></answer></subquestion></question>
<question type="numerical"><questiontext><text>Số</text></questiontext><answer fraction="100"><text>2.5</text><tolerance>0.1</tolerance></answer></question>
<question type="shortanswer"><questiontext><text>Ngắn</text></questiontext><answer fraction="100"><text>Căn cước</text></answer><answer fraction="50"><text>Thẻ</text></answer></question>
<question type="ordering"><questiontext><text>Xếp</text></questiontext><answer fraction="2.0"><text>Hai</text></answer><answer fraction="1.0"><text>Một</text></answer></question>
<question type="essay"><questiontext><text>Luận</text></questiontext></question>
</quiz>`

const item = (inside: string, response: string, more = '') =>
  `<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="Q-1" adaptive="false" timeDependent="false">${response}<itemBody>${inside}</itemBody>${more}</assessmentItem>`
const response = (cardinality: string, type: string, values: string[], mapping = '') =>
  `<responseDeclaration identifier="R" cardinality="${cardinality}" baseType="${type}"><correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>${mapping}</responseDeclaration>`

describe('Moodle XML', () => {
  it('reads every kind, HTML by its rule, and names what it leaves out by its line', async () => {
    const reading = await read(moodle)
    expect(reading.format).toBe('moodle')
    expect(shown(reading)).toEqual([
      ['oneAnswer', 'Khai sinh bao nhiêu ngày?\na | b\n10 m²', '*60 ngày|30 ngày'],
      ['severalAnswers', 'Nhiều', '*A|*B|C'],
      ['trueFalse', 'Đúng chứ', false],
      ['matching', 'Ghép', 'PAPI>Dân|SIPAS>Bộ'],
      ['number', 'Số', '2,5', 0.1],
      ['shortAnswer', 'Ngắn', 'Căn cước'],
      ['ordering', 'Xếp', 'Một|Hai'],
    ])
    expect(reading.questions[0]?.question).toMatchObject({
      ...{ key: 'HT-01', topic: 'Hộ tịch', difficulty: 'hard', source: 'Luật Hộ tịch' },
      explanation: { vi: 'Vì luật.' },
    })
    expect(told(reading)).toEqual([
      ...['4 feedback-lost', '4 image-lost', '16 options-lost', '18 weights-lost'],
      '20 type-unsupported',
    ])
  })
})

describe('QTI 2.1, 2.2 and 3.0 items', () => {
  it.each<[string, string, unknown[]]>([
    [
      'choice',
      item(
        '<p>Chọn</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>một</prompt><simpleChoice identifier="A">Một<feedbackInline identifier="A" outcomeIdentifier="F">tốt</feedbackInline></simpleChoice><simpleChoice identifier="B">Hai</simpleChoice></choiceInteraction>',
        response('single', 'identifier', ['B']),
      ),
      ['oneAnswer', 'Chọn\nmột', 'Một|*Hai'],
    ],
    [
      'several',
      item(
        '<choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>Chọn</prompt><simpleChoice identifier="A">Một</simpleChoice><simpleChoice identifier="B">Hai</simpleChoice><simpleChoice identifier="C">Ba</simpleChoice></choiceInteraction>',
        response('multiple', 'identifier', ['B', 'C']),
      ),
      ['severalAnswers', 'Chọn', 'Một|*Hai|*Ba'],
    ],
    [
      'order',
      item(
        '<orderInteraction responseIdentifier="R"><prompt>Xếp</prompt><simpleChoice identifier="A">Một</simpleChoice><simpleChoice identifier="B">Hai</simpleChoice></orderInteraction>',
        response('ordered', 'identifier', ['B', 'A']),
      ),
      ['ordering', 'Xếp', 'Hai|Một'],
    ],
    [
      'match',
      item(
        '<matchInteraction responseIdentifier="R"><prompt>Ghép</prompt><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">PAPI</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1">SIPAS</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="x" matchMax="1">Bộ</simpleAssociableChoice><simpleAssociableChoice identifier="y" matchMax="1">Dân</simpleAssociableChoice></simpleMatchSet></matchInteraction>',
        response('multiple', 'directedPair', ['a y', 'b x']),
      ),
      ['matching', 'Ghép', 'PAPI>Dân|SIPAS>Bộ'],
    ],
    [
      'text entry, mapped',
      item(
        '<p>Tên là <textEntryInteraction responseIdentifier="R"/>?</p>',
        response(
          'single',
          'string',
          ['Căn cước'],
          '<mapping defaultValue="0"><mapEntry mapKey="Căn cước" mappedValue="1"/><mapEntry mapKey="CCCD" mappedValue="1"/></mapping>',
        ),
      ),
      ['shortAnswer', 'Tên là ?', 'Căn cước|CCCD'],
    ],
    [
      'number of QTI 3',
      '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q" title="t"><qti-response-declaration identifier="R" cardinality="single" base-type="float"><qti-correct-response><qti-value>2.5</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><p>Bao nhiêu?</p><p><qti-text-entry-interaction response-identifier="R"/></p></qti-item-body><qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode="absolute" tolerance="0.1 0.1"/></qti-response-if></qti-response-condition></qti-response-processing></qti-assessment-item>',
      ['number', 'Bao nhiêu?', '2,5', 0.1],
    ],
  ])('%s', async (_, xml, question) => {
    const reading = await read(xml)
    expect(reading.format).toBe('qti')
    expect(shown(reading)).toEqual([question])
  })

  it.each([
    [
      'an essay',
      item('<extendedTextInteraction responseIdentifier="R"/>', ''),
      'interaction-unsupported',
    ],
    [
      'no key',
      item(
        '<choiceInteraction responseIdentifier="R"><simpleChoice identifier="A">A</simpleChoice></choiceInteraction>',
        '',
      ),
      'answer-missing',
    ],
    [
      'two interactions',
      item(
        '<p><textEntryInteraction responseIdentifier="R"/><textEntryInteraction responseIdentifier="S"/></p>',
        '',
      ),
      'interaction-unsupported',
    ],
  ])('says why %s is left out', async (_, xml, code) => {
    const reading = await read(xml)
    expect(reading.questions).toEqual([])
    expect(told(reading)).toEqual([`1 ${code}`])
  })
})

describe('what a browser pastes from Word', () => {
  it('takes bold and red as marks, and paragraphs as lines', async () => {
    const html = `<html><style>p{}</style><p class=MsoNormal><b>Câu 1:</b> Bao nhiêu ngày?</p><p>A. 30 ngày</p><p><b>B. 60 ngày</b></p><p>C. 90 ngày</p><p>Câu 2: Màu?</p><p>A. <span style='color:red'>Đỏ</span></p><p>B. Xanh</p></html>`
    const reading = await readFile(new TextEncoder().encode(html), { format: 'word-html' })
    expect(shown(reading)).toEqual([
      ['oneAnswer', 'Bao nhiêu ngày?', '30 ngày|*60 ngày|90 ngày'],
      ['oneAnswer', 'Màu?', '*Đỏ|Xanh'],
    ])
  })
})
