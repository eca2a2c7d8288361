import type { Text } from '../text.ts'
import { checkPdf } from './check-pdf.ts'
import { checkRaster } from './check-raster.ts'
import type { ClipFacts, FileFacts, FileTarget } from './facts.ts'

/** Something about a finished file; an error keeps it from being shown, a warning is for a person. */
export type Finding = { level: 'error' | 'warning'; code: string; text: Text }

const wrongKind = (code: string, vi: string, en: string): Finding[] => [
  { level: 'error', code, text: { vi, en } },
]

const checkClip = (facts: ClipFacts, target: FileTarget): Finding[] => {
  if (target.kind === 'print')
    return wrongKind(
      'video-for-print',
      'Video không in được. Hãy chọn ảnh hoặc PDF.',
      'A video can’t be printed. Choose a picture or a PDF.',
    )
  const found: Finding[] = []
  if (facts.width !== target.width || facts.height !== target.height)
    found.push(
      ...wrongKind(
        'pixels-differ',
        `Video ${facts.width}×${facts.height}, màn hình cần ${target.width}×${target.height}. Hãy xuất lại đúng cỡ, nếu không bộ điều khiển sẽ co giãn chữ.`,
        `The video has ${facts.width}×${facts.height} pixels, the screen ${target.width}×${target.height}. Export it at that size, or the controller will scale its letters.`,
      ),
    )
  if (facts.codec !== 'h264')
    found.push(
      ...wrongKind(
        'codec-unusual',
        `Video nén kiểu ${facts.codec}. Hãy xuất lại dạng MP4 (H.264).`,
        `The video is coded as ${facts.codec}. Export it as MP4 (H.264).`,
      ),
    )
  return found
}

/** Checks a finished file against where it is to be shown, each finding with its mend. */
export const checkFinished = (facts: FileFacts, target: FileTarget): Finding[] => {
  if (facts.kind === 'video') return checkClip(facts, target)
  if (facts.kind === 'raster') return checkRaster(facts, target)
  if (target.kind === 'print') return checkPdf(facts, target)
  return wrongKind(
    'pdf-for-screen',
    'Màn hình không chiếu được PDF. Hãy xuất PNG đúng số điểm ảnh.',
    'A screen can’t show a PDF. Export a PNG of its exact pixels.',
  )
}

/** Whether nothing keeps the file from being shown. */
export const passes = (findings: readonly Finding[]): boolean =>
  findings.every(({ level }) => level !== 'error')
