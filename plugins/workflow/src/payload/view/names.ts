import type { Text } from '../../core/text.ts'
import { defaultReturnReasons } from '../return-reasons.ts'
import type { Workflow } from '../options.ts'
import type { Reading } from '../situation.ts'

/** What a key is called. */
export type Named = { key: string; label: Text }

/** The office's own words for what the view names by key. */
export type Names = {
  bodies: Named[]
  positions: Named[]
  /** Position in whose place deputies sign "KT."; null where the definition has no signatures. */
  principal: string | null
  /** In whose name "TM." is signed. */
  collective: Text
  /** Ready-made reasons for a return. */
  returnReasons: readonly Text[]
}

const collective: Text = { vi: 'Tập thể', en: 'The collective' }

// GraphQL has no objects with keys of their own.
const listed = (texts: Record<string, Text>): Named[] =>
  Object.entries(texts).map(([key, label]) => ({ key, label }))

/** Reads them from the project's options. */
export const namesOf = (workflow: Workflow, collection: string, reading: Reading): Names => {
  const signing = reading.definition.stages.find((stage) => stage.signing)?.signing
  return {
    bodies: listed(workflow.bodies),
    positions: listed(workflow.positions ?? {}),
    principal: signing?.principals[0] ?? null,
    collective: workflow.collective ?? collective,
    returnReasons: workflow.collections[collection]?.returnReasons ?? defaultReturnReasons,
  }
}
