'use client'
import { useConfig, useLivePreviewContext } from '@payloadcms/ui'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'

type Props = { view: WorkflowView; words: Words }

/** The pictures of the content, the first one large, and the way to the whole preview. */
export const Pictures = ({ view: { pictures }, words: { say } }: Props) => {
  const { previewURL } = useLivePreviewContext()
  const { config } = useConfig()
  if (pictures.length === 0 && !previewURL) return null
  return (
    <div className="bt-pictures">
      {pictures.length > 0 && (
        <ul aria-label={say('pictures')}>
          {pictures.map(({ url, thumbnail, alt }, index) => (
            <li key={url}>
              <a
                href={`${config.serverURL}${url}`}
                target="_blank"
                rel="noreferrer"
                aria-label={say('openPicture', { alt: alt || say('picture') })}
              >
                <img src={index === 0 ? url : thumbnail} alt="" loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {previewURL && (
        <a className="bt-link" href={previewURL} target="_blank" rel="noreferrer">
          {say('exactPreview')}
        </a>
      )}
    </div>
  )
}
