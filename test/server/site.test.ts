import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, richText } from '../../src/demo/rich-text.ts'
import { node, text } from '../../src/rich-text/lexical.test-helper.ts'
import { type Client, clientOf, signIn } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { type Chain, decide, publishArticle } from '../helpers/workflow.ts'

let server: TestServer
let nobody: Client
let leader: Client
let chain: Chain

beforeAll(async () => {
  server = await startServer()
  nobody = clientOf(server.url)
  const [editor, board, secretary] = await Promise.all(
    ['editor', 'board', 'secretary'].map((account) => signIn(server.url, account)),
  )
  leader = await signIn(server.url, 'leader')
  chain = { editor, board, secretary } as Chain
})
afterAll(() => server.close())

const page = async (path: string, token?: string) => {
  const response = await fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: token ? { authorization: `JWT ${token}` } : {},
  })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

const body = richText([paragraph('Nội dung.')])
const shown = 'bac-hong-linh-trien-khai-tuyen-truyen-cai-cach-hanh-chinh-nam-2026'
const corrected = 'cac-buoc-nop-ho-so-tren-cong-dich-vu-cong-quoc-gia'

const shareImage = (html: string): string =>
  /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''

describe('the page of a live article', () => {
  it('says what was approved, to people and to machines, and is kept by no cache', async () => {
    const { status, headers, html } = await page(`/tin/${shown}`)
    expect(status).toBe(200)
    expect(html).toContain('<html lang="vi"')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('<h2>Ba yêu cầu chính</h2>')
    expect(html).toContain(`<link rel="canonical" href="${server.url}/tin/${shown}"/>`)
    const json = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html)?.[1] ?? '{}'
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'vi' })
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  it('has a share picture that networks can fetch', async () => {
    const address = shareImage((await page(`/tin/${shown}`)).html)
    expect(address.startsWith(server.url)).toBe(true)
    const response = await fetch(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    await response.body?.cancel()
    const { html } = await page('/')
    const own = await fetch(shareImage(html))
    expect(own.status).toBe(200)
    await own.body?.cancel()
  })

  it('can be saved as a file', async () => {
    const { status, headers, html } = await page(`/tin/${shown}/luu`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${shown}.html"`)
    expect(html).toContain('<h1>Bắc Hồng Lĩnh triển khai')
    expect(html).not.toContain('<script')
  })

  it('links to other articles only while they are live', async () => {
    const { json } = await chain.editor.send<{ docs: { id: string; slug: string }[] }>(
      'GET',
      '/api/articles?limit=0&depth=0',
    )
    const idOf = (slug: string) => json.docs.find((doc) => doc.slug === slug)?.id
    const draft = 'hoi-dap-tai-khoan-dinh-danh-dien-tu-co-may-muc-do'
    const link = (slug: string) => {
      const doc = { relationTo: 'articles', value: idOf(slug) }
      return node('link', [text(slug)], { fields: { linkType: 'internal', doc }, id: slug })
    }
    const linked = await publishArticle(chain, {
      title: 'Xem thêm',
      body: richText([node('paragraph', [link(shown), link(draft)])] as never),
    })
    const { html } = await page(`/tin/${linked.slug}`)
    expect(html).toContain(`<a href="/tin/${shown}">${shown}</a>${draft}</p>`)
    expect(html).not.toContain('mấy mức độ')
  })

  it('never shows the draft of a correction', async () => {
    const { html } = await page(`/tin/${corrected}`)
    expect(html).toContain('vài bước đơn giản')
    expect(html).not.toContain('năm bước đơn giản')
    expect((await page('/?q=nam+buoc')).html).not.toContain('năm bước đơn giản')
  })

  it('is gone at once when taken down, with its pictures', async () => {
    const slug = 'lanh-dao-phuong-doi-thoai-voi-nhan-dan-ve-thu-tuc-hanh-chinh'
    const before = await page(`/tin/${slug}`)
    expect(before.status).toBe(200)
    const { pathname } = new URL(shareImage(before.html))
    const optimized = `/_next/image?w=640&q=75&url=${encodeURIComponent(pathname)}`
    await page(optimized)
    const address = `/api/articles?where[slug][equals]=${slug}`
    const { json } = await nobody.send<{ docs: { id: string }[] }>('GET', address)
    await decide(leader, json.docs[0]?.id ?? '', 'unpublish', 'Sai số liệu')
    const after = await page(`/tin/${slug}`)
    expect(after.status).toBe(404)
    expect(after.html).toContain('Không có trang này')
    expect(after.html).not.toContain('Lãnh đạo phường đối thoại')
    expect(after.headers.get('cache-control')).toContain('no-store')
    expect((await fetch(shareImage(before.html))).status).toBe(403)
    expect((await page(optimized)).status).toBe(404)
    expect((await page(`/tin/${slug}/luu`)).status).toBe(404)
    expect((await page('/')).html).not.toContain(slug)
  })
})

describe('the board', () => {
  it('lists what is live, newest first, and finds it by plain letters', async () => {
    const { status, html } = await page('/')
    expect(status).toBe(200)
    expect(html.indexOf(corrected)).toBeGreaterThan(0)
    expect(html.indexOf(corrected)).toBeLessThan(html.indexOf(shown))
    expect(html).not.toContain('Công khai kết quả giải quyết')
    const found = await page('/?q=cong+dich+vu')
    expect(found.html).toContain(corrected)
    expect(found.html).not.toContain(shown)
    expect((await page('/?q=khong-co-gi-nhu-the')).html).toContain('Không tìm thấy')
  })

  it('goes to older ones by the moment, and takes any address without failing', async () => {
    const past = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()
    expect((await page(`/?truoc=${past}`)).html).toContain('Chưa có tin, bài nào')
    for (const path of [
      ...['/?truoc=x&q=%00', '/?q[a]=1&q=2&q=3', `/?q=${'x'.repeat(5000)}`, '/tin/A%20B'],
      ...['/tin/%2e%2e%2fadmin', '/tin/..', '/khong/co/gi', '/xem-truoc', '/tin'],
    ])
      expect((await page(path)).status, path).toBeLessThan(500)
  })
})

describe('the preview', () => {
  const idOf = async (title: string) => {
    const address = `/api/articles?where[title][like]=${encodeURIComponent(title)}`
    const { json } = await chain.editor.send<{ docs: { id: string }[] }>('GET', address)
    return json.docs[0]?.id ?? ''
  }

  it('sends nobody to the sign-in, and says nothing', async () => {
    const path = `/xem-truoc/articles/${await idOf('Tổ chuyển đổi số')}`
    const { status, headers, html } = await page(path)
    expect(status).toBe(307)
    expect(headers.get('location')).toBe(`/admin/login?redirect=${encodeURIComponent(path)}`)
    expect(html).not.toContain('chuyển đổi số')
  })

  it('is the public page with the newest draft, for people with an account only', async () => {
    const path = `/xem-truoc/articles/${await idOf('Các bước nộp hồ sơ')}`
    const { status, headers, html } = await page(path, leader.token)
    expect(status).toBe(200)
    expect(html).toContain('năm bước đơn giản')
    expect(html).toContain('Bản xem trước, chưa công khai.')
    expect(html).toContain('Chờ Ban Biên tập')
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>')
    expect(headers.get('cache-control')).toContain('no-store')
    expect((await page('/xem-truoc/articles/khong-co', leader.token)).status).toBe(404)
  })
})

it('an article is on the site only on the days it is to be shown', async () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
  const soon = await publishArticle(chain, {
    title: 'Ngày mai mới hiện',
    body,
    displayFrom: day(1),
  })
  const past = await publishArticle(chain, { title: 'Hôm qua đã hết', body, displayUntil: day(-1) })
  const today = await publishArticle(chain, {
    title: 'Chỉ hôm nay',
    body,
    ...{ displayFrom: day(0), displayUntil: day(0) },
  })
  const statuses = [soon, past, today].map(async ({ slug }) => (await page(`/tin/${slug}`)).status)
  expect(await Promise.all(statuses)).toEqual([404, 404, 200])
  const { html } = await page('/')
  expect(html).toContain(today.slug)
  expect(html).not.toContain(soon.slug)
  expect(html).not.toContain(past.slug)
})
