'use client'
import type { BatchFault } from './use-batch.ts'
import type { Say } from './use-words.ts'

type Props = { faults: readonly BatchFault[]; count: number; title: string; say: Say }

/** What is wrong with which cell, in a box of its own when there is much. */
export const BatchFaults = ({ faults, count, title, say }: Props) =>
  faults.length === 0 ? null : (
    <div className="bt-batch__faults" tabIndex={0} role="group" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {faults.map(({ cell, row, code, message }, index) => (
          <li key={`${cell ?? row}-${code}-${index}`} data-cell={cell}>
            {message}
          </li>
        ))}
      </ul>
      {count > faults.length && <p>{say('batchMore', { count: String(count - faults.length) })}</p>}
    </div>
  )
