'use client'
import type { LegacyFinding } from '../legacy/finding.ts'
import { Dialog } from './Dialog.tsx'
import { Samples } from './Samples.tsx'
import type { Words } from './words.ts'

/** Asks whether old text shall become Unicode; Esc gives up the paste. */
export const LegacyDialog = ({
  finding,
  words,
  answer,
}: {
  finding: LegacyFinding
  words: Words
  answer: (convert: boolean | null) => void
}) => (
  <Dialog
    title={words.legacyTitle}
    onCancel={() => answer(null)}
    actions={
      <>
        <button type="button" className="bt-word-main" autoFocus onClick={() => answer(true)}>
          {words.convert}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {words.keep}
        </button>
      </>
    }
  >
    <Samples finding={finding} words={words} />
  </Dialog>
)
