import { brokenVideo, VideoError } from './video-error.ts'

/** What a video is, as measured in the file itself. */
export type VideoFacts = {
  /** Seconds, to the millisecond. */
  duration: number
  /** Pixels as shown, after rotation. */
  width: number
  height: number
  /** Frames a second, to three places. */
  frameRate: number
  /** Number of frames. */
  frames: number
  codec: string
  pixelFormat: string
  hasAudio: boolean
  audioCodec: string | null
}

/** What is taken at most. */
export type VideoLimits = {
  /** Seconds. */
  duration: number
  /** Frames a second. */
  frameRate: number
  /** Pixels of a side, and of a frame. */
  side: number
  pixels: number
}

/** Enough for a ward's clips; what claims more is a mistake or an attack. */
export const videoLimits: VideoLimits = {
  duration: 30 * 60,
  frameRate: 60.5,
  side: 4096,
  pixels: 4096 * 2304,
}

type Stream = Record<string, unknown>

const number = (value: unknown): number => {
  const [over, under = '1'] = typeof value === 'string' ? value.split('/') : [String(value)]
  return Number(over) / Number(under)
}

const asStreams = (report: unknown): Stream[] => {
  const streams = (report as { streams?: unknown } | null)?.streams
  return Array.isArray(streams) ? (streams as Stream[]) : []
}

const rotationOf = (stream: Stream): number => {
  const list = Array.isArray(stream['side_data_list']) ? (stream['side_data_list'] as Stream[]) : []
  const turned = list.map((one) => Number(one['rotation'])).find((angle) => Number.isFinite(angle))
  return Math.abs(turned ?? 0)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const exportAsMp4 = {
  vi: 'Hãy xuất lại thành MP4 (H.264, âm thanh AAC).',
  en: 'Export it as MP4 (H.264 with AAC sound).',
}

const codecError = (vi: string, en: string): VideoError =>
  new VideoError('video-codec', {
    vi: `${vi} ${exportAsMp4.vi}`,
    en: `${en} ${exportAsMp4.en}`,
  })

/**
 * Reads ffprobe's report (`-show_streams -show_format`, JSON) and checks that every phone and
 * browser plays the video: H.264 in 4:2:0 with 8 bits, sound AAC or none, within limits.
 *
 * @throws VideoError
 */
export const readFacts = (report: unknown, limits: VideoLimits = videoLimits): VideoFacts => {
  const streams = asStreams(report)
  // A cover picture inside a sound file is a "video" of one frame.
  const video = streams.find(
    (one) =>
      one['codec_type'] === 'video' &&
      !(one['disposition'] as { attached_pic?: number } | undefined)?.attached_pic,
  )
  if (!video)
    throw new VideoError('video-kind', {
      vi: `Tệp không có hình, chỉ có âm thanh hoặc dữ liệu khác. ${exportAsMp4.vi}`,
      en: `The file has no picture, only sound or other data. ${exportAsMp4.en}`,
    })
  const audio = streams.find((one) => one['codec_type'] === 'audio')
  const codec = String(video['codec_name'])
  const pixelFormat = String(video['pix_fmt'])
  if (codec !== 'h264')
    throw codecError(
      `Hình mã hóa kiểu ${codec}, nhiều máy không phát được.`,
      `The picture is coded as ${codec}, which many devices do not play.`,
    )
  if (video['pix_fmt'] === undefined) throw brokenVideo()
  if (!['yuv420p', 'yuvj420p'].includes(pixelFormat))
    throw codecError(
      `Hình ở dạng màu ${pixelFormat}, cần 8 bit 4:2:0 (yuv420p).`,
      `The colours are ${pixelFormat}; 8-bit 4:2:0 (yuv420p) is needed.`,
    )
  const audioCodec = audio ? String(audio['codec_name']) : null
  if (audioCodec !== null && audioCodec !== 'aac')
    throw codecError(
      `Âm thanh mã hóa kiểu ${audioCodec}, nhiều máy không phát được.`,
      `The sound is coded as ${audioCodec}, which many devices do not play.`,
    )
  const [codedWidth, codedHeight] = [number(video['width']), number(video['height'])]
  const frames = number(video['nb_read_packets'] ?? video['nb_frames'])
  const duration = number(video['duration'])
  checkDuration(duration, frames, limits)
  checkSize(codedWidth, codedHeight, limits)
  const frameRate = frames / duration
  if (!(frameRate > 0.5 && frameRate <= limits.frameRate))
    throw new VideoError('video-rate', {
      vi: `Tốc độ khung hình không dùng được; hãy xuất lại ở 25 hoặc 30 khung hình/giây (tối đa 60).`,
      en: `The frame rate is of no use; export at 25 or 30 frames a second (60 at most).`,
    })
  const turned = rotationOf(video) % 180 === 90
  return {
    ...{ duration: round(duration), frames, frameRate: round(frameRate) },
    width: turned ? codedHeight : codedWidth,
    height: turned ? codedWidth : codedHeight,
    ...{ codec, pixelFormat, hasAudio: audioCodec !== null, audioCodec },
  }
}

const checkDuration = (duration: number, frames: number, limits: VideoLimits): void => {
  if (!(duration > 0 && frames > 0))
    throw new VideoError('video-endless', {
      vi: 'Không biết clip dài bao lâu (luồng phát trực tiếp hoặc tệp ghi dở). Hãy xuất lại thành tệp MP4 hoàn chỉnh.',
      en: 'The length is unknown (a live stream or an unfinished recording). Export a complete MP4.',
    })
  const minutes = Math.round(limits.duration / 60)
  if (duration > limits.duration)
    throw new VideoError('video-too-long', {
      vi: `Clip dài hơn ${minutes} phút. Hãy cắt ngắn hoặc chia thành nhiều clip.`,
      en: `The clip is longer than ${minutes} minutes. Shorten it or split it.`,
    })
}

const checkSize = (width: number, height: number, { side, pixels }: VideoLimits): void => {
  const fits = (value: number) => Number.isInteger(value) && value >= 16 && value <= side
  if (fits(width) && fits(height) && width * height <= pixels) return
  throw new VideoError('video-size', {
    vi: `Khung hình ${width}×${height} không dùng được; hãy xuất lại ở 1920×1080 (cạnh từ 16 đến ${side} điểm ảnh).`,
    en: `Frames of ${width}×${height} are of no use; export at 1920×1080 (sides of 16 to ${side} pixels).`,
  })
}
