'use client'
import { fileWords } from './round-files-words.ts'
import { useLanguage } from './use-language.ts'

/** What organisers take of a closed round: tables, papers, certificates once released. */
export const RoundFiles = ({ path, isReleased }: { path: string; isReleased: boolean }) => {
  const { title, note, files } = fileWords[useLanguage()]
  const offered = Object.entries(files).filter(([name]) => isReleased || !name.endsWith('.zip'))
  return (
    <details className="bt-rounds__more">
      <summary>{title}</summary>
      <p className="bt-rounds__hint">{note}</p>
      <ul>
        {offered.map(([name, label]) => (
          <li key={name}>
            <a href={`${path}/files/${name}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
