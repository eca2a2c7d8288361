/** What a finished picture is. */
export type RasterFacts = {
  kind: 'raster'
  format: string
  /** Pixels. */
  width: number
  height: number
}

/** A font that a document uses. */
export type PdfFont = { name: string; embedded: boolean }

/** What a finished PDF is. Lengths in millimetres. */
export type PdfFacts = {
  kind: 'pdf'
  pages: number
  encrypted: boolean
  /** What is left after trimming: the TrimBox, else the whole page. */
  trim: { width: number; height: number }
  /** Whether the document says where it is trimmed. */
  hasTrim: boolean
  /** The least bleed of the four sides. */
  bleed: number
  fonts: PdfFont[]
}

/** What a finished video is. */
export type ClipFacts = {
  kind: 'video'
  codec: string
  width: number
  height: number
  /** Seconds. */
  duration: number
}

/** What was found in a finished file. */
export type FileFacts = RasterFacts | PdfFacts | ClipFacts

/** Where a finished file is to be shown: pixels of a screen, or a sheet of so many millimetres. */
export type FileTarget =
  | { kind: 'screen'; width: number; height: number }
  | { kind: 'print'; width: number; height: number; bleed: number }
