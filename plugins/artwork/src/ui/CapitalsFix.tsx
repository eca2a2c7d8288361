'use client'
import { upperCase } from '../core/typeset.ts'
import type { Values } from './studio-values.ts'
import type { Preview } from './use-preview.ts'
import type { Say } from './use-words.ts'

type Props = { preview: Preview; values: Values; onFix: (slogan: string) => void; say: Say }

/** Sets a slogan in capitals for those who typed it without, names such as VNeID kept. */
export const CapitalsFix = ({ preview, values, onFix, say }: Props) => {
  const slogan = values['slogan']
  if (typeof slogan !== 'string' || !preview.warnings.includes('not-upper-case')) return null
  return (
    <button type="button" onClick={() => onFix(upperCase(slogan))}>
      {say('makeUpperCase')}
    </button>
  )
}
