'use client'
import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { limits } from '../docx/limits.ts'
import { isWordHtml } from '../html/is-word.ts'
import type { LegacyFinding } from '../legacy/finding.ts'
import type { Block } from '../model.ts'
import { picturesOf } from '../pictures.ts'
import { type Clipboard, prepareWordPaste, type WordPaste } from '../paste/prepare.ts'
import { nodesOf } from '../to-lexical.ts'
import { $currentPlace, insertBlocks, pasteByEditor, type Place } from './insert.ts'
import { LegacyDialog } from './LegacyDialog.tsx'
import type { Stored } from './media-api.ts'
import { StoreDialog } from './StoreDialog.tsx'
import { clipboardInNfc, convertClipboard, transferOf } from './transfer.ts'
import { useStore } from './use-store.ts'
import { useWords } from './words.ts'

type Question = { finding: LegacyFinding; answer: (convert: boolean | null) => void }

const own = 'application/x-lexical-editor'

const read = (data: DataTransfer): Clipboard => ({
  html: data.getData('text/html'),
  rtf: data.getData('text/rtf'),
  text: data.getData('text/plain'),
})

/** Takes pastes from Word, and offers to convert old text in any paste. */
export const PastePlugin: PluginComponent = () => {
  const [editor] = useLexicalComposerContext()
  const words = useWords()
  const { state, store, cancel } = useStore('anh-word')
  const [question, setQuestion] = useState<Question | null>(null)
  const [waiting, setWaiting] = useState<{
    place: Place
    blocks: Block[]
    paste: WordPaste
  } | null>(null)

  const ask = (finding: LegacyFinding): Promise<boolean | null> =>
    new Promise((resolve) => {
      const answer = (convert: boolean | null) => {
        setQuestion(null)
        resolve(convert)
      }
      setQuestion({ finding, answer })
    })

  const insert = (place: Place, blocks: Block[], stored: Stored, missing: number) => {
    setWaiting(null)
    insertBlocks(editor, place, blocks, stored)
    editor.focus()
    if (missing > 0) toast.warning(words.missing(missing))
  }

  const storeAndInsert = async (place: Place, blocks: Block[], paste: WordPaste) => {
    const pictures = picturesOf(blocks).flatMap(({ source, caption }) => {
      const found = paste.pictures.get(source)
      return found ? [{ ...found, source, caption }] : []
    })
    setWaiting({ place, blocks, paste })
    const stored = await store(pictures)
    if (stored) insert(place, blocks, stored, paste.missing)
  }

  const pasteWord = async (place: Place, clipboard: Clipboard, file: File | undefined) => {
    const image = file && { type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
    const paste = prepareWordPaste({ ...clipboard, ...(image ? { image } : {}) })
    if (!paste) return
    const convert = paste.legacy ? await ask(paste.legacy.finding) : false
    if (convert === null) return
    const blocks = convert && paste.legacy ? paste.legacy.converted : paste.blocks
    if (JSON.stringify(nodesOf(blocks, (source) => source)).length > limits.state) {
      toast.error(words.tooLong)
      return
    }
    await storeAndInsert(place, blocks, paste)
  }

  const passed = useRef(new WeakSet<Event>())
  const pasteOther = async (place: Place, clipboard: Clipboard, files: File[]) => {
    const legacy = convertClipboard(clipboard)
    const convert = legacy ? await ask(legacy.finding) : false
    if (convert === null) return
    const chosen = clipboardInNfc(convert && legacy ? legacy.clipboard : clipboard)
    const clipboardData = transferOf(chosen, files)
    const event = new ClipboardEvent('paste', { clipboardData, cancelable: true })
    passed.current.add(event)
    pasteByEditor(editor, place, event)
    editor.focus()
  }

  const onPaste = (event: unknown): boolean => {
    if (!(event instanceof ClipboardEvent) || passed.current.has(event)) return false
    const data = event.clipboardData
    if (!data || data.types.includes(own)) return false
    const clipboard = read(data)
    const place = $currentPlace()
    if (isWordHtml(clipboard.html)) {
      const image = [...data.files].find(({ type }) => /^image\/(png|jpeg)$/.test(type))
      event.preventDefault()
      void pasteWord(place, clipboard, image)
      return true
    }
    const { html, text } = clipboard
    const settled = text === text.normalize('NFC') && html === html.normalize('NFC')
    if (!text || (settled && !convertClipboard(clipboard))) return false
    event.preventDefault()
    void pasteOther(place, clipboard, [...data.files])
    return true
  }

  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => latest.current(event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  if (question) return <LegacyDialog {...question} words={words} />
  if (!state || !waiting) return null
  const { place, blocks, paste } = waiting
  return (
    <StoreDialog
      state={state}
      words={words}
      onCancel={() => {
        cancel()
        setWaiting(null)
      }}
      onAgain={() => void storeAndInsert(place, blocks, paste)}
      onWithout={() => {
        cancel()
        insert(place, blocks, new Map(), 0)
      }}
    />
  )
}
