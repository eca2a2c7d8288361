import path from 'node:path'
import { act, workflowView } from '@bangtin/workflow'
import type { Payload } from 'payload'
import { actAs, draftArticle, openWardAt } from './ward.ts'

/**
 * A process that decides without end and says on standard output what was acknowledged, for a
 * parent that kills it: `<document> <action>` a line.
 */
const [dir] = process.argv.slice(2)
if (!dir) throw new Error('usage: decide-forever <folder>')
const ward = await openWardAt(path.resolve(dir))
const say = (line: string) => process.stdout.write(`${line}\n`)

const oneArticle = async (name: string, payload: Payload): Promise<void> => {
  const id = await draftArticle(ward, name)
  say(`${id} create`)
  for (const [as, action] of [
    ['editor', 'submit'],
    ['board', 'approve'],
    ['secretary', 'publish'],
    ['leader', 'unpublish'],
  ] as const) {
    await actAs(ward, as, 'articles', id, action, 'lý do')
    say(`${id} ${action}`)
  }
  const req = await ward.as('editor')
  await payload.update({ collection: 'articles', id, draft: true, data: { summary: 'Sửa' }, req })
  const { revision } = await workflowView(req, 'articles', id)
  await act({
    req: await ward.as('editor'),
    collection: 'articles',
    id,
    action: 'submit',
    revision,
  })
  say(`${id} submit`)
}

for (let number = 0; ; number += 1)
  await Promise.all(
    [0, 1, 2].map((lane) => oneArticle(`Tin ${process.pid} ${number} ${lane}`, ward.payload)),
  )
