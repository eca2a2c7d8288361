import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { absolute } from '../../../../article/addresses.ts'
import { momentText, weekdayText } from '../../../../article/moments.ts'
import { clipPath, isoLength, lengthText, videoOf } from '../../../../clip/words.ts'
import { readEnv } from '../../../../server/env.ts'
import { ClipPlayer } from '../../../../site/ClipPlayer.tsx'
import { type PublicClip, readPublicClip } from '../../../../site/live-clips.ts'
import { runningPayload } from '../../../../site/payload.ts'

type Props = { params: Promise<{ slug: string }> }

const read = cache(async (slug: string) => readPublicClip(await runningPayload(), slug))

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await read((await params).slug)
  if (!found) return {}
  const { clip } = found
  const address = absolute(clipPath(clip.slug ?? ''))
  const video = videoOf(clip)
  const poster = video?.sizes?.poster?.url
  const description = clip.description?.trim() || undefined
  return {
    title: clip.title,
    ...(description ? { description } : {}),
    alternates: { canonical: address },
    openGraph: {
      type: 'video.other',
      locale: 'vi_VN',
      siteName: `Bảng Tin – ${readEnv().wardName}`,
      title: clip.title,
      ...(description ? { description } : {}),
      url: address,
      ...(poster ? { images: [absolute(poster)] } : {}),
      ...(video?.url ? { videos: [{ url: absolute(video.url), type: 'video/mp4' }] } : {}),
    },
  }
}

const videoJson = ({ clip, since }: PublicClip): string => {
  const video = videoOf(clip)
  const poster = video?.sizes?.poster?.url
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: clip.title,
    description: clip.description ?? clip.title,
    uploadDate: since,
    inLanguage: 'vi',
    duration: video?.duration ? isoLength(video.duration) : undefined,
    thumbnailUrl: poster ? [absolute(poster)] : undefined,
    contentUrl: video?.url ? absolute(video.url) : undefined,
    publisher: { '@type': 'GovernmentOrganization', name: readEnv().wardName },
  }).replaceAll('<', '\\u003c')
}

const Page = async ({ params }: Props) => {
  const found = await read((await params).slug)
  if (!found) notFound()
  const { clip, since } = found
  const duration = videoOf(clip)?.duration
  return (
    <article className="article">
      <header className="article__head">
        <p className="article__kind">Video clip{duration ? `, ${lengthText(duration)}` : ''}</p>
        <h1>{clip.title}</h1>
        <p className="article__meta">
          <time dateTime={since}>
            {weekdayText(since)}, {momentText(since).split(', ')[0]}
          </time>
        </p>
      </header>
      <ClipPlayer clip={clip} />
      {clip.description && <p className="clip__description">{clip.description}</p>}
      {clip.script && (
        <details className="clip__script">
          <summary>Lời thoại của clip</summary>
          <p>{clip.script}</p>
        </details>
      )}
      <footer className="article__foot">
        {clip.issuer && <p>{clip.issuer}</p>}
        <p>
          <a href="/clip">Các video clip khác</a>
        </p>
      </footer>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: videoJson(found) }} />
    </article>
  )
}

export default Page
