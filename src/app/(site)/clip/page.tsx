import type { Metadata } from 'next'
import { absolute } from '../../../article/addresses.ts'
import { readBoardQuery } from '../../../site/board.ts'
import { ClipItem } from '../../../site/ClipItem.tsx'
import { listPublicClips } from '../../../site/live-clips.ts'
import { runningPayload } from '../../../site/payload.ts'
import { readEnv } from '../../../server/env.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const pageSize = 12

export const generateMetadata = (): Metadata => ({
  title: 'Video clip',
  description: `Video clip của ${readEnv().wardName}`,
  alternates: { canonical: absolute('/clip') },
})

const Page = async ({ searchParams }: Props) => {
  const { before } = readBoardQuery(await searchParams)
  const { clips, older } = await listPublicClips(await runningPayload(), before, pageSize)
  return (
    <div className="board">
      <div className="board__head">
        <h1>Video clip</h1>
      </div>
      {clips.length > 0 ? (
        <ul className="notices">
          {clips.map((item) => (
            <ClipItem key={item.clip.id} {...item} />
          ))}
        </ul>
      ) : (
        <p className="board__empty">Chưa có video clip nào.</p>
      )}
      <nav className="pages" aria-label="Các trang">
        <a href="/">Về tin, bài</a>
        {older && <a href={`/clip?${new URLSearchParams({ truoc: older })}`}>Clip cũ hơn</a>}
      </nav>
    </div>
  )
}

export default Page
