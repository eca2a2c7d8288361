import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { closeGroupThread, groupThreadOf } from '../../src/database/group-threads.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const file = path.join(dir, 'groups.db')
const uri = pathToFileURL(file).href
const connection = new Database(file)
connection.exec('create table pages (key text unique)')
afterAll(async () => {
  await closeGroupThread(uri)
  connection.close()
  remove()
})

const insert = 'insert into pages values (?) on conflict do nothing'
const keys = (): unknown[] =>
  (connection.prepare('select key from pages order by key').all() as { key: unknown }[]).map(
    ({ key }) => key,
  )

it('commits a group as a whole or not at all, and goes on after a failure', async () => {
  const { run } = groupThreadOf(uri)
  expect(await run([[insert, '[["a"],["b"]]']])).toEqual([[true, true]])
  const failing = run([
    [insert, '[["c"]]'],
    ['insert into nowhere values (?)', '[["c"]]'],
  ])
  await expect(failing).rejects.toThrow(/nowhere/)
  expect(keys()).toEqual(['a', 'b'])
  expect(await run([[insert, '[["b"],["c"]]']])).toEqual([[false, true]])
  expect(keys()).toEqual(['a', 'b', 'c'])
})

it('waits for another writer, and is opened again after its end', async () => {
  connection.exec('begin immediate')
  const waiting = groupThreadOf(uri).run([[insert, '[["d"]]']])
  setTimeout(() => connection.exec('rollback'), 200)
  expect(await waiting).toEqual([[true]])
  await closeGroupThread(uri)
  expect(await groupThreadOf(uri).run([[insert, '[["e"]]']])).toEqual([[true]])
  expect(keys()).toEqual(['a', 'b', 'c', 'd', 'e'])
})
