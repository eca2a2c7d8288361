import { fold } from '../fold.ts'

const known: Record<string, string> = {
  ...{ easy: 'easy', de: 'easy', 'very easy': 'easy', 'nhan biet': 'easy' },
  ...{ medium: 'medium', 'trung binh': 'medium', vua: 'medium', 'thong hieu': 'medium' },
  ...{ hard: 'hard', kho: 'hard', difficult: 'hard', 'very difficult': 'hard', 'van dung': 'hard' },
}

/** The difficulty that words name, in either language; null when they name none. */
export const readDifficulty = (text: string): string | null => known[fold(text)] ?? null
