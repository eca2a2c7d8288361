import type { Block, Inline } from '../model.ts'
import type { Context } from './context.ts'
import type { FlatItem } from './lists.ts'
import type { HtmlNode } from './tree.ts'

/** A block, or what becomes part of one only with its neighbours. */
export type Found = Block | FlatItem | { kind: 'caption'; content: Inline[] }

/** Reads nodes that may hold blocks. */
export type ReadNodes = (nodes: readonly HtmlNode[], context: Context, inCell?: boolean) => Found[]
