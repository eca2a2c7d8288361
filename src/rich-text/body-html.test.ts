import { describe, expect, it } from 'vitest'
import { bodyHtml, type BodyOptions } from './body-html.ts'
import { bodyText } from './body-text.ts'
import { lexical, node, text } from './lexical.test-helper.ts'

const options: BodyOptions = {
  form: 'clean',
  base: 'https://phuong.test',
  addressOf: ({ value }) => (value === 'live' ? 'https://phuong.test/tin/song' : null),
  upload: ({ value }) => `<p><img src="${String(value)}" alt=""></p>`,
}
const clean = (...children: ReturnType<typeof node>[]) => bodyHtml(lexical(...children), options)
const page = (...children: ReturnType<typeof node>[]) =>
  bodyHtml(lexical(...children), { ...options, form: 'page' })

const item = (children: ReturnType<typeof node>[], more = {}) => node('listitem', children, more)
const bullets = (...children: ReturnType<typeof node>[]) =>
  node('list', children, { listType: 'bullet', tag: 'ul', start: 1 })

describe('a body as HTML', () => {
  it('escapes text and keeps its formats as elements with meaning', () => {
    expect(clean(node('paragraph', [text('a < b & "c"'), text('đậm nghiêng', 3)]))).toBe(
      '<p>a &lt; b &amp; &quot;c&quot;<strong><em>đậm nghiêng</em></strong></p>',
    )
    expect(
      clean(node('paragraph', [text('x', 4), text('y', 8), text('2', 32), text('3', 64)])),
    ).toBe('<p><s>x</s><u>y</u><sub>2</sub><sup>3</sup></p>')
  })

  it('leaves out empty paragraphs', () => {
    expect(clean(node('paragraph', []), node('paragraph', [text('Có')]))).toBe('<p>Có</p>')
  })

  it('starts headings at h2 without a gap, whatever the editor chose', () => {
    const heading = (tag: string) => node('heading', [text(tag)], { tag })
    expect(clean(heading('h1'), heading('h4'), heading('h6'))).toBe(
      '<h2>h1</h2><h3>h4</h3><h4>h6</h4>',
    )
    expect(clean(heading('h3'))).toBe('<h2>h3</h2>')
  })

  it('puts a nested list into the item before it', () => {
    const nested = bullets(item([text('a')]), item([bullets(item([text('b')]))]), item([text('c')]))
    expect(clean(nested)).toBe('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')
  })

  it('keeps where a numbered list starts, and shows the marks of a checklist', () => {
    const list = (listType: string, start: number, ...items: ReturnType<typeof node>[]) =>
      node('list', items, { listType, start })
    expect(clean(list('number', 3, item([text('ba')])))).toBe('<ol start="3"><li>ba</li></ol>')
    expect(
      clean(list('check', 1, item([text('xong')], { checked: true }), item([text('chưa')]))),
    ).toBe('<ul><li>☑ xong</li><li>☐ chưa</li></ul>')
    expect(page(list('check', 1, item([text('a')])))).toBe('<ul class="checks"><li>☐ a</li></ul>')
  })

  it('gives tables their header cells and spans', () => {
    const cell = (value: string, more = {}) =>
      node('tablecell', [node('paragraph', [text(value)])], { headerState: 0, ...more })
    const table = node('table', [
      node('tablerow', [cell('A', { headerState: 3 }), cell('B', { headerState: 1 })]),
      node('tablerow', [cell('C', { headerState: 2 }), cell('D', { colSpan: 2 })]),
    ])
    const html =
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><th scope="row">C</th><td colspan="2">D</td></tr></tbody></table>'
    expect(clean(table)).toBe(html)
    expect(page(table)).toContain(`tabindex="0">${html}</div>`)
  })

  it('links only to harmless addresses, marks outside ones on our pages, and drops dead ones', () => {
    const link = (fields: object, type = 'link') =>
      node('paragraph', [node(type, [text('đây')], { fields })])
    expect(clean(link({ url: 'https://a.vn/?x=1&y="2"' }))).toBe(
      '<p><a href="https://a.vn/?x=1&amp;y=&quot;2&quot;">đây</a></p>',
    )
    expect(page(link({ url: 'https://a.vn', newTab: true }, 'autolink'))).toBe(
      '<p><a href="https://a.vn" rel="external noopener" target="_blank">đây' +
        '<span class="unseen"> (mở trong thẻ mới)</span></a></p>',
    )
    expect(clean(link({ url: '/tin/a' }))).toBe(
      '<p><a href="https://phuong.test/tin/a">đây</a></p>',
    )
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      '//x.vn',
    ])
      expect(clean(link({ url }))).toBe('<p>đây</p>')
    const internal = (value: string) =>
      link({ linkType: 'internal', doc: { relationTo: 'articles', value } })
    expect(clean(internal('live'))).toBe('<p><a href="https://phuong.test/tin/song">đây</a></p>')
    expect(clean(internal('draft'))).toBe('<p>đây</p>')
  })

  it('renders quotes, rules, uploads and alignment, and what unknown nodes contain', () => {
    expect(clean(node('quote', [text('lời')]), node('horizontalrule'))).toBe(
      '<blockquote>lời</blockquote><hr>',
    )
    expect(clean(node('upload', undefined, { value: 'anh.jpg' }))).toContain('src="anh.jpg"')
    expect(clean(node('strange', [node('paragraph', [text('còn')])]))).toBe('<p>còn</p>')
    const centred = node('paragraph', [text('giữa')], { format: 'center' })
    expect(clean(centred)).toBe('<p>giữa</p>')
    expect(page(centred)).toBe('<p class="align-center">giữa</p>')
  })

  it('is empty for what is no rich text', () => {
    for (const value of [null, undefined, 'x', {}, { root: {} }])
      expect(bodyHtml(value, options)).toBe('')
  })
})

describe('a body as text', () => {
  it('keeps blocks, lists, tables and addresses readable', () => {
    const cell = (value: string) => node('tablecell', [node('paragraph', [text(value)])])
    const body = lexical(
      node('heading', [text('Mục')], { tag: 'h2' }),
      node('paragraph', [
        text('Xem '),
        node('link', [text('ở đây')], { fields: { url: 'https://a.vn' } }),
      ]),
      bullets(item([text('a')]), item([bullets(item([text('b')]))])),
      node('table', [node('tablerow', [cell('1'), cell('2')])]),
      node('upload', undefined, { value: 'x' }),
    )
    expect(bodyText(body, () => '[Hình: x]')).toBe(
      'Mục\n\nXem ở đây (https://a.vn)\n\n- a\n   - b\n\n1 | 2\n\n[Hình: x]',
    )
  })
})
