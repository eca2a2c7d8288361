import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { previewPath } from '../../../../../article/addresses.ts'
import { ArticleView } from '../../../../../site/ArticleView.tsx'
import { runningPayload } from '../../../../../site/payload.ts'
import { readPreview, whoAsks } from '../../../../../site/preview.ts'
import { isLiveVersion } from '../../../../../site/preview-words.ts'
import { PreviewNotice } from '../../../../../site/PreviewNotice.tsx'
import { RefreshOnSave } from '../../../../../site/RefreshOnSave.tsx'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = {
  title: 'Bản xem trước',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

const Page = async ({ params }: Props) => {
  const { id } = await params
  const payload = await runningPayload()
  const user = await whoAsks(payload, await headers())
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(previewPath(id))}`)
  const preview = await readPreview(payload, user, id)
  if (!preview) notFound()
  const language = (await cookies()).get('payload-lng')?.value === 'en' ? 'en' : 'vi'
  const { article, view } = preview
  return (
    <>
      <PreviewNotice view={view} dates={article} language={language} />
      <ArticleView
        article={article}
        since={isLiveVersion(view) ? (view.live?.since ?? null) : null}
      />
      <RefreshOnSave />
    </>
  )
}

export default Page
