import type { Metadata } from 'next'
import { absolute } from '../../article/addresses.ts'
import { readEnv } from '../../server/env.ts'
import { readBoard, readBoardQuery } from '../../site/board.ts'
import { BoardItem } from '../../site/BoardItem.tsx'
import { runningPayload } from '../../site/payload.ts'
import { SearchForm } from '../../site/SearchForm.tsx'
import { sharePicture } from '../../site/share.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const pageSize = 12

export const generateMetadata = (): Metadata => ({
  description: `Tin, bài, thông báo của ${readEnv().wardName}`,
  alternates: { canonical: absolute('/') },
  openGraph: {
    type: 'website',
    locale: 'vi_VN',
    siteName: 'Bảng Tin',
    url: absolute('/'),
    title: `Bảng Tin – ${readEnv().wardName}`,
    images: [sharePicture({})],
  },
})

const Page = async ({ searchParams }: Props) => {
  const query = readBoardQuery(await searchParams)
  const { words, before } = query
  const { articles, older } = await readBoard(await runningPayload(), query, pageSize)
  const first = !words && !before
  const olderQuery = older && new URLSearchParams({ ...(words ? { q: words } : {}), truoc: older })
  return (
    <div className="board">
      <div className="board__head">
        <h1>{words ? `Kết quả tìm “${words}”` : 'Tin, bài và thông báo'}</h1>
        <SearchForm words={words} />
      </div>
      {articles.length > 0 ? (
        <ul className="notices">
          {articles.map((item, index) => (
            <BoardItem key={item.article.id} {...item} lead={first && index === 0} />
          ))}
        </ul>
      ) : (
        <p className="board__empty">
          {words ? 'Không tìm thấy tin, bài nào. Hãy thử ít từ hơn.' : 'Chưa có tin, bài nào.'}
        </p>
      )}
      <nav className="pages" aria-label="Các trang">
        {!first && <a href="/">Về tin mới nhất</a>}
        <a href="/thi">Cuộc thi trực tuyến</a>
        <a href="/clip">Video clip</a>
        {olderQuery && <a href={`/?${olderQuery.toString()}`}>Tin cũ hơn</a>}
      </nav>
    </div>
  )
}

export default Page
