'use client'
import { useConfig } from '@payloadcms/ui'
import type { Say } from './use-words.ts'

type Props = { collection: string | undefined; id: string | number; say: Say }

/** Leads to the delivery package of what is public of the record. */
export const PackageLink = ({ collection, id, say }: Props) => {
  const { config } = useConfig()
  const base = `${config.serverURL}${config.routes.api}/artwork/package`
  return (
    <p className="bt-studio__package">
      <a href={`${base}/${collection}/${id}`} download>
        {say('package')}
      </a>
      <span>{say('packageHint')}</span>
    </p>
  )
}
