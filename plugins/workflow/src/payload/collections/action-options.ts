import type { Option } from 'payload'
import { actions } from '../../core/decision.ts'
import { workflowTranslations } from '../../translations/interface.ts'

const recorded = [
  ...actions,
  ...['create', 'edit', 'flag', 'delete', 'expire', 'adopt', 'attach', 'closeTakedown'],
]

const actionOption = (value: string): Option => {
  const key = `done${value[0]?.toUpperCase()}${value.slice(1)}`
  const word = (language: 'vi' | 'en') =>
    (workflowTranslations[language] as Record<string, string>)[key] ?? value
  return { value, label: { vi: word('vi'), en: word('en') } }
}

/** Everything that the ledger records of a document, in the words of its history. */
export const actionOptions: Option[] = recorded.map(actionOption)
