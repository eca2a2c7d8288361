import type { Text } from '../core/text.ts'

/** What a picture says that stands beside a shared link. */
export type ShareFacts = {
  language: 'vi' | 'en'
  title: Text
  /** First opening and last end, ISO times. */
  opensAt: string
  closesAt: string
  questions: number
  minutes: number
  /** The contest's page; null where the site's own address is not known. */
  url: string | null
}

/** Draws it, 1200 × 630 pixels; given by the project, since the plugin draws nothing. */
export type DrawShare = (facts: ShareFacts) => Promise<{ mimeType: string; bytes: Uint8Array }>
