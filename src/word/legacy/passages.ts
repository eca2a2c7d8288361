import type { Block } from '../model.ts'
import { textOf } from '../model.ts'
import { passagesOf } from '../passages.ts'
import { convertBlocks, findLegacy, type LegacyFinding } from './finding.ts'

/**
 * Pieces of plain text that belong together, turned into Unicode where they are in TCVN3 or VNI;
 * `finding` is undefined when none is.
 */
export const convertPassages = (
  passages: readonly string[],
): { converted: string[]; finding: LegacyFinding | undefined } => {
  const blocks = passages.map((text): Block => ({
    kind: 'paragraph',
    content: [{ kind: 'text', text, format: 0 }],
  }))
  const converted = convertBlocks(blocks)
  return { converted: passagesOf(converted).map(textOf), finding: findLegacy(blocks, converted) }
}
