import type {
  CreateArgs,
  CreateVersionArgs,
  DeleteOneArgs,
  DeleteVersionsArgs,
  UpdateOneArgs,
  UpdateVersionArgs,
} from 'payload'

/** A record as the adapter takes and gives it. */
export type Data = Record<string, unknown>

/** What stands before the writes of one collection. Each either writes or throws. */
export type GateRules = {
  create: (args: CreateArgs) => Promise<unknown>
  updateOne: (args: UpdateOneArgs) => Promise<unknown>
  deleteOne: (args: DeleteOneArgs) => Promise<unknown>
  /** Writes that name no single record; throws where they are refused. */
  many: (kind: 'update' | 'delete') => void
  createVersion?: (args: CreateVersionArgs) => Promise<unknown>
  updateVersion?: (args: UpdateVersionArgs) => Promise<unknown>
  deleteVersions?: (args: DeleteVersionsArgs) => Promise<void>
}
