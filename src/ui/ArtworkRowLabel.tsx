'use client'
import { useRowLabel } from '@payloadcms/ui'

type Row = { screen?: string | null; width?: number | null; height?: number | null }

/** Names a rendered picture by its screen and size, so that rows can be told apart while closed. */
export const ArtworkRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const size = data.width && data.height ? `${data.width}×${data.height}` : ''
  return <>{[data.screen, size].filter(Boolean).join(' · ') || `#${rowNumber + 1}`}</>
}
