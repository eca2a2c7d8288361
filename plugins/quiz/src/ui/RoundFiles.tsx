'use client'
import { useTranslation } from '@payloadcms/ui'
import { fileWords } from './round-files-words.ts'

/** What organisers take of a closed round: tables, papers, certificates once released. */
export const RoundFiles = ({ path, isReleased }: { path: string; isReleased: boolean }) => {
  const { i18n } = useTranslation()
  const { title, note, files } = fileWords[i18n.language === 'en' ? 'en' : 'vi']
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
