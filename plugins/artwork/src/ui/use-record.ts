'use client'
import { useFormFields } from '@payloadcms/ui'

/** The record's texts by the template's fields that take them; those that say nothing are left out. */
export const useRecordTexts = (paths: Record<string, string>): Record<string, string> => {
  const joined = useFormFields(([fields]) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(paths).flatMap(([name, path]) => {
          const value = fields[path]?.value
          return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : []
        }),
      ),
    ),
  )
  return JSON.parse(joined) as Record<string, string>
}

/** What the record's last picture was drawn from. */
export type Kept = {
  template: string
  data: Record<string, unknown>
  size: { width: number; height: number; screen: string } | null
}

/** Reads it from the form, so that work goes on where it was left; null when there is no picture. */
export const useKept = (path: string): Kept | null => {
  const joined = useFormFields(([fields]) => {
    const drawn = (index: number): boolean =>
      typeof fields[`${path}.${index}.template`]?.value === 'string'
    const rows = (fields[path]?.rows ?? []).findLastIndex((_, index) => drawn(index)) + 1
    const at = (name: string): unknown => fields[`${path}.${rows - 1}.${name}`]?.value
    const [template, data] = [at('template'), at('data')]
    const [width, height] = [at('width'), at('height')]
    const screen = at('screen')
    const name = typeof screen === 'string' ? screen : ''
    const sized = typeof width === 'number' && typeof height === 'number'
    const size = sized ? { width, height, screen: name } : null
    const whole = typeof template === 'string' && typeof data === 'object' && data !== null
    return rows > 0 && whole ? JSON.stringify({ template, data, size }) : ''
  })
  return joined === '' ? null : (JSON.parse(joined) as Kept)
}
