import type { Config } from 'payload'
import { type Action, actions } from '../../core/decision.ts'
import { capacities } from '../../core/signing.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The `graphql` module, as Payload hands it over: two copies of it do not go together. */
export type GraphQL = Parameters<Extension>[0]

/** GraphQL names have no hyphens. */
const nameOf = (value: string): string => value.replace(/\W/g, '_')

const enumOf = (graphQL: GraphQL, name: string, values: readonly string[]) =>
  new graphQL.GraphQLEnumType({
    name,
    values: Object.fromEntries(values.map((value) => [nameOf(value), { value }])),
  })

/** Object types whose fields are all there, except those whose type ends in `?`. */
const objectsIn = ({ GraphQLNonNull, GraphQLList, GraphQLObjectType, ...graphQL }: GraphQL) => {
  type Known = InstanceType<typeof GraphQLObjectType> | InstanceType<typeof graphQL.GraphQLEnumType>
  type Scalar =
    typeof graphQL.GraphQLString | typeof graphQL.GraphQLInt | typeof graphQL.GraphQLBoolean
  const known: Record<string, Known | Scalar> = {
    String: graphQL.GraphQLString,
    Int: graphQL.GraphQLInt,
    ID: graphQL.GraphQLID,
    Boolean: graphQL.GraphQLBoolean,
    Float: graphQL.GraphQLFloat,
  }
  const typeOf = (text: string) => {
    const [, name = '', list, optional] = /^(\w+)(\[\])?(\?)?$/.exec(text) ?? []
    const one = known[name]
    if (!one) throw new Error(`workflow: there is no GraphQL type "${name}".`)
    const type = list ? new GraphQLList(new GraphQLNonNull(one)) : one
    return optional ? type : new GraphQLNonNull(type)
  }
  return {
    add: (type: Known) => (known[type.name] = type),
    typeOf,
    object: (name: string, fields: Record<string, string>) => {
      const typed = Object.entries(fields).map(
        ([field, text]) => [field, { type: typeOf(text) }] as const,
      )
      known[name] = new GraphQLObjectType({ name, fields: Object.fromEntries(typed) })
    },
  }
}

/** The types of the workflow in a schema; `typeOf('WorkflowView')` is one that is not null. */
export type Types = Pick<ReturnType<typeof objectsIn>, 'typeOf'>

const made = new WeakMap<object, Types>()

/**
 * Makes the types, once: queries and mutations of a schema share them. Actions and collections are
 * enums of what there is.
 *
 * @param collections slugs of the governed collections
 */
export const typesOf = (graphQL: GraphQL, collections: readonly string[]): Types => {
  const before = made.get(collections)
  if (before) return before
  const { add, object, typeOf } = objectsIn(graphQL)
  add(enumOf(graphQL, 'WorkflowAction', actions satisfies readonly Action[]))
  add(enumOf(graphQL, 'WorkflowCollection', collections))
  add(enumOf(graphQL, 'WorkflowCapacity', capacities))
  object('WorkflowText', { vi: 'String', en: 'String' })
  object('WorkflowActor', { id: 'ID', name: 'String' })
  object('WorkflowSeat', { body: 'String', position: 'String' })
  object('WorkflowAssignee', { id: 'ID', name: 'String', body: 'String', position: 'String' })
  object('WorkflowDecision', {
    ...{ seq: 'Int', action: 'String', from: 'String?', to: 'String', at: 'String' },
    ...{ actor: 'WorkflowActor', seat: 'WorkflowSeat?' },
    ...{ comment: 'String?', contentHash: 'String?', capacity: 'WorkflowCapacity?' },
    ...{ onBehalfOf: 'WorkflowActor?', assignedTo: 'WorkflowActor?', discharges: 'String[]' },
    ...{ scheduledAt: 'String?', lateSeconds: 'Int?' },
    ...{ publishAt: 'String?', takeDownAt: 'String?' },
  })
  object('WorkflowLive', { contentHash: 'String', since: 'String' })
  object('WorkflowApproval', {
    ...{ name: 'String', at: 'String?', capacity: 'WorkflowCapacity?' },
    ...{ onBehalfOf: 'String?', discharged: 'Boolean' },
  })
  object('WorkflowParty', { name: 'String', needed: 'Int', given: 'WorkflowApproval[]' })
  object('WorkflowStage', {
    ...{ name: 'String', label: 'WorkflowText', approveLabel: 'WorkflowText' },
    ...{ body: 'String', parties: 'WorkflowParty[]', passed: 'Boolean' },
    ...{ approvedBy: 'String?', signs: 'Boolean' },
  })
  object('WorkflowLabels', {
    ...{ publish: 'WorkflowText?', unpublish: 'WorkflowText?', takeDown: 'WorkflowText?' },
    ...{ fastTrack: 'WorkflowText?', signOff: 'WorkflowText?' },
  })
  object('WorkflowAppointment', { at: 'String', by: 'WorkflowActor' })
  object('WorkflowFast', { by: 'WorkflowActor', at: 'String', due: 'String', stages: 'String[]' })
  object('WorkflowVersion', { current: 'Int', newest: 'Int' })
  object('WorkflowCandidates', { reassign: 'WorkflowActor[]', delegate: 'WorkflowActor[]' })
  object('WorkflowAnswer', { seq: 'Int', text: 'String', by: 'WorkflowActor', at: 'String' })
  object('WorkflowResolution', { by: 'String', at: 'String', accepted: 'Boolean' })
  object('WorkflowRemark', {
    ...{ seq: 'Int', kind: 'String', path: 'String?', quote: 'String?', replacement: 'String?' },
    ...{ text: 'String?', by: 'WorkflowActor', at: 'String' },
    ...{ answers: 'WorkflowAnswer[]', resolved: 'WorkflowResolution?' },
  })
  object('WorkflowChange', { path: 'String', label: 'String?' })
  object('WorkflowComparison', { from: 'ID', to: 'ID' })
  object('WorkflowStageName', { name: 'String', label: 'WorkflowText' })
  object('WorkflowWarning', { code: 'String', stages: 'WorkflowStageName[]' })
  object('WorkflowWay', {
    ...{ capacity: 'WorkflowCapacity?', onBehalfOf: 'WorkflowActor?', by: 'String?' },
    seat: 'WorkflowSeat',
  })
  object('WorkflowWays', { approve: 'WorkflowWay[]', signOff: 'WorkflowWay[]' })
  object('WorkflowYou', { id: 'ID', contributes: 'Boolean' })
  object('WorkflowPicture', { url: 'String', thumbnail: 'String', alt: 'String' })
  object('WorkflowName', { key: 'String', label: 'WorkflowText' })
  object('WorkflowNames', {
    ...{ bodies: 'WorkflowName[]', positions: 'WorkflowName[]', principal: 'String?' },
    ...{ collective: 'WorkflowText', returnReasons: 'WorkflowText[]' },
  })
  object('WorkflowView', {
    ...{ state: 'String', revision: 'Int', allowed: 'WorkflowAction[]', contentHash: 'String' },
    ...{ assignees: 'WorkflowAssignee[]', history: 'WorkflowDecision[]', live: 'WorkflowLive?' },
    ...{ stages: 'WorkflowStage[]', labels: 'WorkflowLabels' },
    ...{ changedSinceLive: 'WorkflowChange[]?', comparison: 'WorkflowComparison?' },
    ...{ warning: 'WorkflowWarning?', beside: 'WorkflowAction[]', remarks: 'WorkflowRemark[]' },
    ...{ capacities: 'WorkflowCapacity[]?', candidates: 'WorkflowCandidates' },
    ...{ dueAt: 'String?', publishAt: 'WorkflowAppointment?', takeDownAt: 'WorkflowAppointment?' },
    ...{ fast: 'WorkflowFast?', version: 'WorkflowVersion' },
    ...{ ways: 'WorkflowWays', you: 'WorkflowYou', names: 'WorkflowNames' },
    ...{ pictures: 'WorkflowPicture[]', newestVersion: 'ID?', locale: 'String?' },
  })
  object('WorkflowOpenTask', {
    ...{ collection: 'WorkflowCollection', docId: 'ID', locale: 'String?', title: 'String' },
    ...{ state: 'String', since: 'String', kind: 'String' },
    ...{ stage: 'String?', body: 'String?', dueAt: 'String?' },
  })
  object('WorkflowInboxRow', {
    ...{ key: 'String', collection: 'WorkflowCollection', docId: 'ID', locale: 'String?' },
    ...{ title: 'String', kind: 'String?', state: 'String', stage: 'WorkflowText?' },
    ...{ body: 'String?', submittedBy: 'String?', since: 'String', dueAt: 'String?' },
    ...{ overdue: 'Boolean', action: 'WorkflowAction?', actionLabel: 'WorkflowText?' },
    ...{ mayReturn: 'Boolean', capacities: 'WorkflowCapacity[]?' },
    ...{ revision: 'Int?', contentHash: 'String?', picture: 'WorkflowPicture?' },
  })
  object('WorkflowInbox', {
    ...{ docs: 'WorkflowInboxRow[]', totalDocs: 'Int' },
    ...{ page: 'Int', totalPages: 'Int', limit: 'Int' },
  })
  object('WorkflowInboxCount', { mine: 'Int', overdue: 'Int' })
  object('WorkflowStageFigures', {
    ...{ collection: 'String', stage: 'String', count: 'Int', late: 'Int' },
    ...{ median: 'Float', p90: 'Float' },
  })
  object('WorkflowReturns', { reason: 'String', count: 'Int' })
  object('WorkflowFigures', {
    ...{ from: 'String', to: 'String', body: 'String?', lateNow: 'Int', late: 'Int' },
    ...{ submitted: 'Int', approved: 'Int', returned: 'Int', published: 'Int', takenDown: 'Int' },
    ...{ stages: 'WorkflowStageFigures[]', returns: 'WorkflowReturns[]' },
  })
  made.set(collections, { typeOf })
  return { typeOf }
}
