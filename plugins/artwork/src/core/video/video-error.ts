import type { Text } from '../text.ts'

/** Stable codes of what can be wrong with a video. */
export type VideoErrorCode =
  | 'video-kind'
  | 'video-broken'
  | 'video-codec'
  | 'video-endless'
  | 'video-too-long'
  | 'video-size'
  | 'video-rate'
  | 'video-tool-missing'
  | 'video-timeout'
  | 'video-busy'
  | 'loop-invalid'
  | 'size-odd'
  | 'slide-size'
  | 'ticker-invalid'
  | 'ticker-too-fast'

/** A video that can't be taken or made, with the mend in both languages. */
export class VideoError extends Error {
  readonly code: VideoErrorCode
  readonly text: Text

  constructor(code: VideoErrorCode, text: Text) {
    super(text.en)
    this.name = 'VideoError'
    this.code = code
    this.text = text
  }
}

/** The file is cut off or broken. */
export const brokenVideo = (): VideoError =>
  new VideoError('video-broken', {
    vi: 'Video bị hỏng hoặc bị cắt giữa chừng. Hãy xuất lại từ bản gốc thành MP4 (H.264).',
    en: 'The video is broken or cut off. Export it again from the original as MP4 (H.264).',
  })
