import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleHeadings } from '../headings.ts'
import { inNfc, passagesOf } from '../passages.ts'
import { textOf } from '../model.ts'
import { htmlOf } from '../to-html.ts'
import { wordHtml, wordPage } from '../word-clipboard.test-helper.ts'
import { isWordHtml } from './is-word.ts'
import { readHtml } from './read.ts'

const clean = (html: string): string => htmlOf(readHtml(html), (source) => source)

describe('a page of Word’s', () => {
  it('keeps headings, lists, table, link and picture, and drops the mess', () => {
    const blocks = settleHeadings(inNfc(readHtml(wordPage)), { whole: false })
    expect(htmlOf(blocks, (source) => source).split('\n')).toEqual([
      '<h2>Kế hoạch tuyên truyền</h2>',
      '<p><strong>Ủy ban</strong> nhân dân phường <em>Bắc Hồng Lĩnh</em> <u>thông báo</u>: ' +
        'H<sub>2</sub>O, m<sup>2</sup>.</p>',
      '<h3>1. Nội dung</h3>',
      '<ul><li>Cải cách thủ tục<ul><li>Nộp hồ sơ trực tuyến</li><li>Trả kết quả tại nhà</li></ul>' +
        '</li><li>Chuyển đổi số</li></ul>',
      '<p>Các bước:</p>',
      '<ol><li>Đăng nhập</li><li>Nộp hồ sơ</li></ol>',
      '<table><tbody><tr><th><p>Việc</p></th><th><p>Hạn</p></th></tr>' +
        '<tr><td colspan="2"><p>Cả hai cột</p></td></tr>' +
        '<tr><td><p>Trả lời</p></td><td><p>5 ngày</p></td></tr></tbody></table>',
      '<p><a href="https://dichvucong.gov.vn/" rel="noopener noreferrer" target="_blank">' +
        'Cổng Dịch vụ công</a>, mục lục và tệp.</p>',
      '<figure><img src="file:///C:/Users/LAN/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"' +
        ' alt=""><figcaption>Hình 1. Bộ phận Một cửa</figcaption></figure>',
    ])
  })

  it('is recognised, and a page of the web or of another office is not', () => {
    expect(isWordHtml(wordPage)).toBe(true)
    expect(isWordHtml('<p class=MsoNormal>a</p>')).toBe(true)
    expect(isWordHtml('<p>a<o:p></o:p></p>')).toBe(true)
    expect(isWordHtml('<b id="docs-internal-guid-1"><p>Google</p></b>')).toBe(false)
    expect(isWordHtml('<p>urn, mso and Microsoft</p>')).toBe(false)
  })
})

describe('readHtml', () => {
  it('marks text in an old font, by style, class or tag, until another font', () => {
    const html = wordHtml(
      `<p class=Old>H¹nh <span style='font-family:Arial'>Hạnh</span></p>
       <p><span style='font-family:.VnTimeH'>h¹nh</span> <font face="VNI-Times">Haïnh</font></p>`,
      'p.Old {font-family:".VnTime",sans-serif;}',
    )
    const pieces = passagesOf(readHtml(html)).flat()
    expect(pieces.map((one) => (one.kind === 'text' ? [one.text, one.encoding] : []))).toEqual([
      ['H¹nh ', 'tcvn3'],
      ['Hạnh', undefined],
      ['h¹nh', 'tcvn3-capitals'],
      [' ', undefined],
      ['Haïnh', 'vni'],
    ])
  })

  it('leaves out what is hidden, deleted, a comment or a script', () => {
    expect(
      clean(`<p>a<span style="display:none">b</span><del>c</del><script>d()</script>
        <a style='mso-comment-reference:LAN_1'>e</a><span style="mso-hide:all">f</span></p>`),
    ).toBe('<p>a</p>')
  })

  it('follows only links to the web, mail and telephone', () => {
    expect(
      clean('<p><a href="javascript:alert(1)">a</a> <a href=" mailto:a@b.vn">b</a></p>'),
    ).toContain('<p>a <a href="mailto:a@b.vn"')
    expect(clean('<p><a href="data:text/html,x">a</a></p>')).toBe('<p>a</p>')
  })

  it('nests real lists, also where a list stands beside its item', () => {
    expect(
      clean('<ol start=3><li>a<ul><li>b</li></ul></li><ul><li>c</li></ul><li></li></ol>'),
    ).toBe('<ol start="3"><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ol>')
  })

  it('puts a picture of an item, a heading or a line between blocks of its own', () => {
    expect(clean('<ul><li>a<img src=x></li></ul><h2>b<img src=y>c</h2>')).toBe(
      '<ul><li>a</li></ul>\n<figure><img src="x" alt=""></figure>\n<h2>b</h2>\n' +
        '<figure><img src="y" alt=""></figure>\n<h2>c</h2>',
    )
  })

  it('fills a ragged table and cuts spans that reach over its edge', () => {
    const [table] = readHtml(`<table><tr><td rowspan=9>a</td><td colspan=3>b</td></tr><tr></tr>
      <tr><td>c</td></tr><tr><td colspan=99999>d</td></tr></table>`)
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.map((row) => row.map((cell) => [cell.colSpan, cell.rowSpan]))).toEqual([
      [[1, 3], [3, 1], ...Array.from({ length: 59 }, () => [1, 1])],
      Array.from({ length: 62 }, () => [1, 1]),
      [[62, 1]],
    ])
  })

  it('reads a table inside a cell as its text, and a frame as what is in it', () => {
    expect(clean('<table><tr><td><p>a</p></td></tr></table>')).toBe('<p>a</p>')
    expect(
      clean(
        '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      ),
    ).toBe('<table><tbody><tr><td><p>a</p></td><td><p>b</p>\n<p>c</p></td></tr></tbody></table>')
  })

  it('survives depth that would end the stack', () => {
    expect(textOf(passagesOf(readHtml('<div><b>'.repeat(2_000) + 'a'))[0] ?? [])).toBe('a')
    expect(readHtml('<ul><li>'.repeat(2_000) + 'a')).toHaveLength(1)
  })

  it('makes nothing that runs out of any text, and keeps every word of it', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 })
    fc.assert(
      fc.property(texts, (given) => {
        const html = given.map((text) => `<p>${text.replace(/[&<>]/g, '')}</p>`).join('')
        const read = passagesOf(readHtml(html)).map(textOf).join(' ')
        const squeeze = (text: string) => text.replace(/\s+/g, '')
        expect(squeeze(read)).toBe(
          squeeze(given.map((text) => text.replace(/[&<>]/g, '')).join(' ')),
        )
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(clean(`${text}<img src=x onerror=a()><p onclick=b()>`)).not.toMatch(
          /<[^>]*\son\w+=|<script/i,
        )
      }),
    )
  })
})
