'use client'
import { useFormFields } from '@payloadcms/ui'
import { useWords } from './use-words.ts'
import './studio.css'

const names = ['modulesAcross', 'modulesDown', 'moduleWidth', 'moduleHeight', 'pitch'] as const

const metres = (mm: number, language: 'vi' | 'en'): string =>
  (mm / 1000).toLocaleString(language, { maximumFractionDigits: 2 })

/** What a screen's modules come to: its pixels, its sides in metres, and its least capitals. */
export const ScreenSummary = () => {
  const { say, language } = useWords()
  const joined = useFormFields(([fields]) =>
    [...names, 'viewingDistance'].map((name) => Number(fields[name]?.value ?? 0)).join(' '),
  )
  const [across = 0, down = 0, moduleWidth = 0, moduleHeight = 0, pitch = 0, distance = 0] = joined
    .split(' ')
    .map(Number)
  const [width, height] = [across * moduleWidth, down * moduleHeight]
  if (!(width * height * pitch > 0)) return null
  const sides = `${metres(width * pitch, language)} × ${metres(height * pitch, language)}`
  const need = Math.max(Math.ceil((2.8 * distance) / pitch), pitch >= 4 ? 16 : 0)
  return (
    <p className="bt-screen-summary">
      {say('screenSummary', { pixels: `${width} × ${height}`, metres: sides })}{' '}
      {distance > 0 && say('screenNeed', { need: String(need), distance: String(distance) })}
    </p>
  )
}
