/** What could not be taken from a file, by stable codes. */
export type ProblemCode =
  | 'answer-missing'
  | 'answer-unknown'
  | 'answers-differ'
  | 'code-invalid'
  | 'code-repeated'
  | 'difficulty-unknown'
  | 'encoding-converted'
  | 'feedback-lost'
  | 'fields-unknown'
  | 'image-lost'
  | 'interaction-unsupported'
  | 'item-missing'
  | 'item-broken'
  | 'line-unread'
  | 'options-lost'
  | 'question-faulty'
  | 'syntax'
  | 'text-too-long'
  | 'too-many-questions'
  | 'topic-unknown'
  | 'type-unsupported'
  | 'weights-lost'

/** One thing that a file says and the bank doesn't take, or takes otherwise. */
export type Problem = {
  /** Counted from 1; null when it is about the file as a whole. */
  line: number | null
  /** The file within a package. */
  file?: string
  code: ProblemCode
  message: { vi: string; en: string }
  /** Whether a whole question is left out, or a part of one that comes in. */
  loses: 'question' | 'part'
}

/** Collects what is lost, each with its place. */
export type Losing = (code: ProblemCode, line: number | null, vi: string, en: string) => void

/** A list of problems with the two ways to add to it. */
export const problemList = (): { problems: Problem[]; left: Losing; part: Losing } => {
  const problems: Problem[] = []
  const add =
    (loses: Problem['loses']): Losing =>
    (code, line, vi, en) =>
      void problems.push({ line, code, message: { vi, en }, loses })
  return { problems, left: add('question'), part: add('part') }
}
