'use client'
import { BatchFaults } from './BatchFaults.tsx'
import type { BatchPreview as Preview } from './use-batch.ts'
import type { Say } from './use-words.ts'

/** What each column is used for, what is wrong, and the first pictures. */
export const BatchPreview = ({ preview, say }: { preview: Preview; say: Say }) => {
  const { rows, sound, errorCount, columns, errors, pictures } = preview
  const counts = { rows: String(rows), sound: String(sound) }
  return (
    <div className="bt-batch__preview">
      <p role="status">{say('batchCounts', counts)}</p>
      <BatchFaults
        {...{ faults: errors, count: errorCount, say }}
        title={say('batchErrors', { count: String(errorCount) })}
      />
      <table>
        <caption>{say('batchColumns')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('batchColumn')}</th>
            <th scope="col">{say('batchHeader')}</th>
            <th scope="col">{say('batchUse')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, header, label }) => (
            <tr key={column} data-used={label !== null}>
              <th scope="row">{column}</th>
              <td>{header}</td>
              <td>{label ?? say('batchUnused')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pictures.length > 0 && <p>{say('batchFirst')}</p>}
      <div className="bt-studio__variants">
        {pictures.map(({ row, label, file, src }) => (
          <figure key={row}>
            {src ? <img src={src} alt={label} /> : <p>{say('batchNoPicture')}</p>}
            <figcaption>
              {say('batchRow', { row: String(row) })}: {file}
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  )
}
