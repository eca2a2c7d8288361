import type { Parts, Told } from './parts.ts'
import { words } from './words.ts'

const item = ({ head, title, lines, url }: Told): string =>
  [`${head}: ${title}`, ...lines, url].join('\n')

/** The plain text of a mail. */
export const asText = ({ language, greeting, intro, groups }: Parts): string => {
  const say = words[language]
  return [
    greeting,
    ...(intro ? [intro] : []),
    ...groups.flatMap(({ heading, items }) => [
      ...(heading ? [heading.toUpperCase()] : []),
      ...items.map(item),
    ]),
    say.signIn,
    say.automatic,
  ].join('\n\n')
}
