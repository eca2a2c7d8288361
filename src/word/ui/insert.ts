'use client'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  PASTE_COMMAND,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Block } from '../model.ts'
import { nodesOf } from '../to-lexical.ts'
import type { Stored } from './media-api.ts'

/** Where the person was when they pasted. */
export type Place = BaseSelection | null

/** Where the person is now; read it inside the editor. */
export const $currentPlace = (): Place => $getSelection()?.clone() ?? null

const $return = (place: Place): void => {
  if (place) $setSelection(place.clone())
  else $getRoot().selectEnd()
}

const $inTable = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return true
  return selection.anchor
    .getNode()
    .getParents()
    .some((node) => node.getType() === 'tablecell')
}

/** The editor has no tables inside tables. */
const withoutTables = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.blocks) : [block],
  )

/** Puts a document where the person was, as one step that can be undone. */
export const insertBlocks = (
  editor: LexicalEditor,
  place: Place,
  blocks: readonly Block[],
  stored: Stored,
): void =>
  editor.update(
    () => {
      $return(place)
      const fitting = $inTable() ? withoutTables(blocks) : blocks
      const nodes = nodesOf(fitting, (source) => stored.get(source)).map((node) =>
        $parseSerializedNode(node as unknown as SerializedLexicalNode),
      )
      $getSelection()?.insertNodes(nodes)
    },
    { tag: 'paste' },
  )

/** Lets the editor paste something in its own way. */
export const pasteByEditor = (editor: LexicalEditor, place: Place, event: ClipboardEvent): void =>
  editor.update(() => {
    $return(place)
    editor.dispatchCommand(PASTE_COMMAND, event)
  })
