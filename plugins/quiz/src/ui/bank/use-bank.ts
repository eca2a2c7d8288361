'use client'
import { useAsking } from '../use-asking.ts'
import { useLanguage } from '../use-language.ts'
import { bankWords, type BankWords } from './bank-words.ts'

/** Words, and a way to ask the bank's endpoints. */
export const useBank = () => {
  const words: BankWords = bankWords[useLanguage()]
  return { ...useAsking('quiz-bank', words.failed), words }
}
