import { expect, it } from 'vitest'
import { CaptionsError, readCaptions, writeVtt } from './captions.ts'

const vtt = (text: string) => writeVtt(readCaptions(text))
const faultLine = (text: string): number => {
  try {
    readCaptions(text)
  } catch (error) {
    if (error instanceof CaptionsError) return error.line
  }
  return 0
}

it('turns SRT into WebVTT', () => {
  expect(
    vtt(
      '1\r\n00:00:01,000 --> 00:00:03,500\r\nXin chào\r\nphường\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nHết',
    ),
  ).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nXin chào\nphường\n\n00:00:04.000 --> 00:00:05.000\nHết\n',
  )
})

it('keeps what WebVTT knows and makes text of the rest', () => {
  const given =
    'WEBVTT\n\nNOTE ghi chú\n\nmo-dau\n00:01.000 --> 00:02.000 align:start\n<b>A</b> <script>x</script> & B'
  expect(vtt(given)).toContain('00:00:01.000 --> 00:00:02.000 align:start\n<b>A</b> &lt;script>')
  expect(vtt(vtt(given))).toBe(vtt(given))
})

it('names the line that is wrong', () => {
  expect(faultLine('1\n00:00:01,000 -> 00:00:03,500\nA')).toBe(1)
  expect(faultLine('1\n00:00:05,000 --> 00:00:03,500\nA')).toBe(2)
  expect(faultLine('WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n00:99.000 --> 01:02.000\nB')).toBe(6)
  expect(faultLine('WEBVTT\n\n00:01.000 --> 00:02.000\nA\ufffd')).toBe(4)
  expect(faultLine('')).toBe(1)
})
