import type { Client } from './client.ts'

type View = { revision: number; contentHash: string }

/** Takes an action on what stands there now, through the API; throws unless it is accepted. */
export const decide = async (
  client: Client,
  id: string,
  action: 'submit' | 'approve' | 'publish' | 'unpublish',
  comment?: string,
): Promise<void> => {
  const path = `/api/articles/${id}/workflow`
  const { json } = await client.send<View>('GET', path)
  const { revision, contentHash } = json
  const hash = action === 'unpublish' ? {} : { contentHash }
  const body = { action, revision, ...hash, ...(comment ? { comment } : {}) }
  const { status, json: answer } = await client.send('POST', path, body)
  if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(answer)}`)
}

/** Who writes, approves and publishes. */
export type Chain = { editor: Client; board: Client; secretary: Client }

/** Creates an article and takes it all the way to the public. */
export const publishArticle = async (
  { editor, board, secretary }: Chain,
  data: Record<string, unknown>,
): Promise<{ id: string; slug: string }> => {
  const { status, json } = await editor.send<{ doc?: { id: string; slug: string } }>(
    'POST',
    '/api/articles?draft=true',
    { kind: 'news', ...data },
  )
  if (!json.doc) throw new Error(`create: ${status} ${JSON.stringify(json)}`)
  const { id, slug } = json.doc
  await decide(editor, id, 'submit')
  await decide(board, id, 'approve')
  await decide(secretary, id, 'publish')
  return { id, slug }
}
