'use client'
import { useForm } from '@payloadcms/ui'
import { stateOf, type LexicalNode, type LexicalState } from '../to-lexical.ts'
import { isEmptyState } from '../with-media.ts'

/** Which fields of the form take the text. */
export type FormPaths = { bodyPath: string; titlePath: string }

/** What the open article has, and how to give it more without saving. */
export const useArticleForm = ({ bodyPath, titlePath }: FormPaths) => {
  const { dispatchFields, getDataByPath, setModified } = useForm()
  const body = () => getDataByPath<LexicalState | undefined>(bodyPath)
  const title = () => getDataByPath<string | undefined>(titlePath)?.trim() ?? ''
  return {
    hasBody: () => !isEmptyState(body()),
    title,
    put: (nodes: LexicalNode[], { append, newTitle }: { append: boolean; newTitle: string }) => {
      const before = append ? (body()?.root.children ?? []) : []
      const value = stateOf([...before, ...nodes])
      // The editor draws itself again only when the initial value changes.
      dispatchFields({ type: 'UPDATE', path: bodyPath, value, initialValue: value, valid: true })
      if (newTitle && !title()) {
        dispatchFields({ type: 'UPDATE', path: titlePath, value: newTitle, valid: true })
      }
      setModified(true)
    },
  }
}
