import type { Text } from '../../core/text.ts'
import { defaultReturnReasons } from '../return-reasons.ts'
import type { Workflow } from '../options.ts'
import type { Reading } from '../situation.ts'

/** The office's own words for what the view names by key. */
export type Names = {
  bodies: Record<string, Text>
  positions: Record<string, Text>
  /** Position in whose place deputies sign "KT."; null where the definition has no signatures. */
  principal: string | null
  /** In whose name "TM." is signed. */
  collective: Text
  /** Ready-made reasons for a return. */
  returnReasons: readonly Text[]
}

const collective: Text = { vi: 'Tập thể', en: 'The collective' }

/** Reads them from the project's options. */
export const namesOf = (workflow: Workflow, collection: string, reading: Reading): Names => {
  const signing = reading.definition.stages.find((stage) => stage.signing)?.signing
  return {
    bodies: workflow.bodies,
    positions: workflow.positions ?? {},
    principal: signing?.principals[0] ?? null,
    collective: workflow.collective ?? collective,
    returnReasons: workflow.collections[collection]?.returnReasons ?? defaultReturnReasons,
  }
}
