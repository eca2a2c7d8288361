'use client'
import { toast } from '@payloadcms/ui'
import { copyRich, copyText } from '../browser/copy.ts'
import { AddressForm } from './AddressForm.tsx'
import { AddressList } from './AddressList.tsx'
import { useHandover } from './use-handover.ts'
import './handover.css'

/** In an article's sidebar while a version of it is live: copy, package, addresses on portals. */
export const HandoverPanel = () => {
  const { handover, note, say, zip } = useHandover()
  if (!handover) return null
  const tell = (copied: boolean, success: string) =>
    copied ? toast.success(success) : toast.error(say.copyFailed)
  const { html, text, title, addresses } = handover
  return (
    <section className="bt-handover" aria-label={say.title}>
      <h3>{say.title}</h3>
      <p>{say.intro}</p>
      <div className="bt-handover__buttons">
        <button
          type="button"
          onClick={() => void copyRich({ html, text }).then((done) => tell(done, say.copied))}
        >
          {say.copy}
        </button>
        <button
          type="button"
          onClick={() => void copyText(title).then((done) => tell(done, say.titleCopied))}
        >
          {say.copyTitle}
        </button>
        <a href={zip} download>
          {say.zip}
        </a>
      </div>
      <AddressForm say={say} note={note} />
      <AddressList addresses={addresses} say={say} />
    </section>
  )
}
