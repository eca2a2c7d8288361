import type { Placement, WorkflowOptions } from '@bangtin/workflow'
import type { Banner, Poster } from 'payload-types'

type Args = Parameters<NonNullable<WorkflowOptions['placements']>>[0]
type Shown = Pick<Poster, 'evidence'> & Partial<Pick<Banner, 'artworks' | 'kind' | 'sites'>>

/** Where an article was handed over to, each address once, with who noted it last. */
const portals = async ({ payload, req, id }: Args): Promise<Placement[]> => {
  const { docs } = await payload.find({
    ...{ collection: 'handovers', where: { article: { equals: id } }, sort: 'at' },
    ...{ limit: 0, pagination: false, depth: 0, req },
  })
  return docs.map(({ url, portal, by }) => ({
    key: url,
    label: portal ? `${portal}: ${url}` : url,
    holder: typeof by === 'string' ? by : 'editorialBoard',
  }))
}

const placesIn = ({ kind, sites, artworks, evidence }: Shown): Placement[] => {
  const holder = kind === 'portal' ? 'editorialBoard' : 'generalServicesCenter'
  const names = [
    ...(sites ?? []),
    ...(artworks ?? []).map(({ screen }) => screen),
    ...(evidence ?? []).map(({ place }) => place),
  ]
  return names.flatMap((name) => {
    const label = name?.trim()
    return label ? [{ key: label, label, holder }] : []
  })
}

/**
 * Where something hangs: its sites and screens, and where evidence was taken. Evidence is added
 * after publication, so that the newest saved version is asked beside the public one.
 */
const places = async ({ payload, req, collection, id }: Args): Promise<Placement[]> => {
  const found: Placement[] = []
  for (const draft of [false, true]) {
    const slug = collection as 'banners' | 'posters' | 'video-clips'
    found.push(...placesIn(await payload.findByID({ collection: slug, id, draft, depth: 0, req })))
  }
  return found
}

/** Who took what was public where: portals for articles, sites and screens for the others. */
export const placements: NonNullable<WorkflowOptions['placements']> = (args) =>
  args.collection === 'articles' ? portals(args) : places(args)
