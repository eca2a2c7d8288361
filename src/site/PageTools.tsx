'use client'
import { useState } from 'react'
import { copyText } from '../browser/copy.ts'

type Props = { address: string; title: string; savePath: string }

/** Print, save, copy the link, share. Saving works without scripts; the others are not shown then. */
export const PageTools = ({ address, title, savePath }: Props) => {
  const [told, setTold] = useState('')
  const copy = async () => {
    const copied = await copyText(address)
    setTold(copied ? 'Đã sao chép liên kết.' : `Hãy sao chép địa chỉ: ${address}`)
  }
  const share = async () => {
    if (!('share' in navigator)) return copy()
    await navigator.share({ title, url: address }).catch(() => undefined)
  }
  return (
    <section className="tools" aria-label="Công cụ">
      <button type="button" className="needs-script" onClick={() => window.print()}>
        In bài
      </button>
      <a href={savePath} download>
        Lưu bài
      </a>
      <button type="button" className="needs-script" onClick={() => void copy()}>
        Sao chép liên kết
      </button>
      <button type="button" className="needs-script" onClick={() => void share()}>
        Chia sẻ
      </button>
      <p role="status">{told}</p>
    </section>
  )
}
