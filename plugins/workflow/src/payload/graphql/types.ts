import type { Config } from 'payload'
import { type Action, actions } from '../../core/decision.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The `graphql` module, as Payload hands it over: two copies of it do not go together. */
export type GraphQL = Parameters<Extension>[0]

/** GraphQL names have no hyphens. */
const nameOf = (slug: string): string => slug.replace(/\W/g, '_')

const enumOf = (graphQL: GraphQL, name: string, values: readonly string[]) =>
  new graphQL.GraphQLEnumType({
    name,
    values: Object.fromEntries(values.map((value) => [nameOf(value), { value }])),
  })

/** Object types whose fields are all there, except those whose type ends in `?`. */
const objectsIn = ({ GraphQLNonNull, GraphQLList, GraphQLObjectType, ...graphQL }: GraphQL) => {
  type Known = InstanceType<typeof GraphQLObjectType> | InstanceType<typeof graphQL.GraphQLEnumType>
  type Scalar = typeof graphQL.GraphQLString | typeof graphQL.GraphQLInt
  const known: Record<string, Known | Scalar> = {
    String: graphQL.GraphQLString,
    Int: graphQL.GraphQLInt,
    ID: graphQL.GraphQLID,
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
  object('WorkflowText', { vi: 'String', en: 'String' })
  object('WorkflowActor', { id: 'ID', name: 'String' })
  object('WorkflowSeat', { body: 'String', position: 'String' })
  object('WorkflowAssignee', { id: 'ID', name: 'String', body: 'String', position: 'String' })
  object('WorkflowDecision', {
    ...{ seq: 'Int', action: 'String', from: 'String?', to: 'String', at: 'String' },
    ...{ actor: 'WorkflowActor', seat: 'WorkflowSeat?' },
    ...{ comment: 'String?', contentHash: 'String?' },
  })
  object('WorkflowLive', { contentHash: 'String', since: 'String' })
  object('WorkflowStage', {
    ...{ name: 'String', label: 'WorkflowText', approveLabel: 'WorkflowText' },
    ...{ body: 'String', approvedBy: 'String?' },
  })
  object('WorkflowLabels', { publish: 'WorkflowText?', unpublish: 'WorkflowText?' })
  object('WorkflowChange', { path: 'String', label: 'String?' })
  object('WorkflowComparison', { from: 'ID', to: 'ID' })
  object('WorkflowStageName', { name: 'String', label: 'WorkflowText' })
  object('WorkflowWarning', { code: 'String', stages: 'WorkflowStageName[]' })
  object('WorkflowView', {
    ...{ state: 'String', revision: 'Int', allowed: 'WorkflowAction[]', contentHash: 'String' },
    ...{ assignees: 'WorkflowAssignee[]', history: 'WorkflowDecision[]', live: 'WorkflowLive?' },
    ...{ stages: 'WorkflowStage[]', labels: 'WorkflowLabels' },
    ...{ changedSinceLive: 'WorkflowChange[]?', comparison: 'WorkflowComparison?' },
    warning: 'WorkflowWarning?',
  })
  object('WorkflowTask', {
    ...{ collection: 'WorkflowCollection', docId: 'ID', title: 'String' },
    ...{ state: 'String', since: 'String', kind: 'String' },
  })
  made.set(collections, { typeOf })
  return { typeOf }
}
