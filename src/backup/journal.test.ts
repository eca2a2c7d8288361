import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { demandNoRestore, finishRestore, type Move, writeJournal } from './journal.ts'

const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

const names = ['bangtin.db', 'keys/heads.jsonl', 'secret']

/** A folder with old files, restored ones waiting, and a journal that says so. */
const decided = () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'bangtin-journal-'))
  made.push(dir)
  const at = (folder: string, name: string) => path.join(dir, folder, name)
  for (const name of names)
    for (const folder of ['', '.restoring-1']) {
      mkdirSync(path.dirname(at(folder, name)), { recursive: true })
      writeFileSync(at(folder, name), folder ? 'new' : 'old')
    }
  writeFileSync(at('', 'bangtin.db-wal'), 'old')
  const aside: Move[] = [...names, 'bangtin.db-wal'].map((name) => ({
    ...{ from: at('', name), to: at('.replaced-1', name) },
  }))
  const place: Move[] = names.map((name) => ({
    ...{ from: at('.restoring-1', name), to: at('', name) },
  }))
  const scratch = [at('.restoring-1', '')]
  writeJournal(dir, { version: 1, archive: 'a.tar.gz', aside, place, scratch })
  return {
    dir,
    moves: [...aside, ...place],
    read: (f: string, n: string) => readFileSync(at(f, n), 'utf8'),
  }
}

it.each([0, 1, 2, 3, 4, 5, 6, 7])('a restore broken off after %i moves is finished', (done) => {
  const { dir, moves, read } = decided()
  expect(() => demandNoRestore(dir)).toThrow(/restore-unfinished/)
  for (const { from, to } of moves.slice(0, done)) {
    mkdirSync(path.dirname(to), { recursive: true })
    renameSync(from, to)
  }
  expect(finishRestore(dir)).toBe('a.tar.gz')
  for (const name of names)
    expect([read('', name), read('.replaced-1', name)]).toEqual(['new', 'old'])
  expect(read('.replaced-1', 'bangtin.db-wal')).toBe('old')
  expect(existsSync(path.join(dir, 'bangtin.db-wal'))).toBe(false)
  expect(existsSync(path.join(dir, '.restoring-1'))).toBe(false)
  expect(finishRestore(dir)).toBeUndefined()
})

it('a secret that a start made meanwhile does not replace the one put aside', () => {
  const { dir, moves, read } = decided()
  for (const { from, to } of moves.slice(0, 4)) {
    mkdirSync(path.dirname(to), { recursive: true })
    renameSync(from, to)
  }
  writeFileSync(path.join(dir, 'secret'), 'made meanwhile')
  finishRestore(dir)
  expect([read('', 'secret'), read('.replaced-1', 'secret')]).toEqual(['new', 'old'])
})
