import type { ActFault } from '../core/results/act-chain.ts'
import { actWords } from './act-words.ts'

/** Tells organisers that the record of what was done with results no longer holds; nothing where it does. */
export const ActFaults = ({
  faults,
  language,
}: {
  faults: readonly ActFault[]
  language: 'vi' | 'en'
}) => {
  if (faults.length === 0) return null
  const words = actWords[language]
  return (
    <div className="bt-rounds__broken" role="alert">
      <p>
        <strong>{words.broken}</strong> {words.mend}
      </p>
      <ul>
        {faults.slice(0, 10).map((fault) => {
          const where =
            'seq' in fault ? `${words.act} ${fault.seq}` : `${words.round} ${fault.round}`
          return (
            <li key={`${where} ${fault.fault}`}>
              {where}: {words.faults[fault.fault]}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
