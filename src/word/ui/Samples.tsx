'use client'
import type { LegacyFinding } from '../legacy/finding.ts'
import type { Words } from './words.ts'

const names = { tcvn3: 'TCVN3 (ABC, .VnTime)', vni: 'VNI (VNI-Times)' }

/** Says that old text was found, and shows how it reads before and after. */
export const Samples = ({ finding, words }: { finding: LegacyFinding; words: Words }) => (
  <>
    <p>{words.legacyFound(names[finding.encoding], finding.lines)}</p>
    <ul className="bt-word-samples">
      {finding.samples.map(({ before, after }, index) => (
        <li key={index}>
          <span>
            <b>{words.before}:</b> {before}
          </span>
          <span>
            <b>{words.after}:</b> {after}
          </span>
        </li>
      ))}
    </ul>
  </>
)
