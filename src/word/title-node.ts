import { nodesOf, type LexicalNode } from './to-lexical.ts'

/**
 * The title of a file as the first heading of the body, where the article has another title already
 * and the reading left it out; otherwise nothing.
 */
export const titleNodes = (
  { title, titleTaken }: { title: string; titleTaken: boolean },
  current: string,
): LexicalNode[] =>
  titleTaken && current && current !== title
    ? nodesOf(
        [{ kind: 'heading', level: 2, content: [{ kind: 'text', text: title, format: 0 }] }],
        () => undefined,
      )
    : []
