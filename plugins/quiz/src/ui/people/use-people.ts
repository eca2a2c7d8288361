import { useAsking } from '../use-asking.ts'
import { useLanguage } from '../use-language.ts'
import { peopleWords, type PeopleWords } from './people-words.ts'

/** Words, and a way to ask the secretariat's endpoints. */
export const usePeople = () => {
  const words: PeopleWords = peopleWords[useLanguage()]
  return { ...useAsking('quiz-people', words.failed), words }
}
