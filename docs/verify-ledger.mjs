// node verify-ledger.mjs EXPORT.jsonl [HASH FROM A DAILY MAIL …]   See verify-ledger.md.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`
  if (!value || typeof value !== 'object') return JSON.stringify(value)
  const member = (name) => `${JSON.stringify(name)}:${canonical(value[name])}`
  return `{${Object.keys(value).sort().map(member)}}`
}
const sha256 = (data) => createHash('sha256').update(data).digest('hex')
const say = (isWrong, where, what) => isWrong && faults.push(`${where}: ${what}`)
const [file, ...mailed] = process.argv.slice(2)
const lines = readFileSync(file, 'utf8').trim().split('\n')
const [groups, keys, chains, heads, faults] = [{ 'daily-head': [] }, {}, {}, new Map(), []]
for (const item of lines.map((line) => JSON.parse(line)))
  (groups[item.body.docKey ?? item.type] ??= []).push(item)
for (const { body, keyId } of groups.key) {
  const key = Buffer.from(body.publicKey, 'base64')
  const [id, last = id] = [sha256(key).slice(0, 16), Object.keys(keys).at(-1)]
  say(keyId !== last, `key #${body.seq}`, 'không được khóa trước giao (no hand-over)')
  keys[id] = createPublicKey({ key, format: 'der', type: 'spki' })
}
for (const [name, items] of Object.entries(groups)) {
  chains[name] = new Map(items.map(({ body, hash }) => [body.seq, hash]).reverse()).set(0, null)
  for (const [at, { body, hash, keyId, signature }] of items.entries()) {
    const [where, key, prev] = [`${name} #${body.seq}`, keys[keyId], chains[name].get(body.seq - 1)]
    const signed = [Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'base64')]
    say(sha256(canonical(body)) !== hash, where, 'bị sửa (altered)')
    say(!key, where, 'ký bằng khóa lạ (unknown key)')
    say(key && !verify(null, ...signed), where, 'chữ ký sai (bad signature)')
    say(chains[name].get(body.seq) !== hash, where, 'bị chèn thêm (inserted)')
    say(body.seq < items[at - 1]?.body.seq, where, 'bị đổi chỗ (reordered)')
    say(prev === undefined, `${name} #${body.seq - 1}`, 'bị xóa (deleted)')
    say(prev !== undefined && prev !== body.prev, where, 'không nối số trước (broken link)')
  }
}
for (const { body } of groups['daily-head']) {
  for (const { docKey, seq, hash } of body.changed) {
    const found = chains[docKey]?.get(seq) ?? null
    say(found !== hash, `${docKey} #${seq}`, found ? 'bị thay (rewritten)' : 'bị mất (rolled back)')
    heads.set(docKey, [docKey, seq, hash])
  }
  const list = [...heads.values()].filter((head) => head[2]).sort(([a], [b]) => (a < b ? -1 : 1))
  say(sha256(canonical(list)) !== body.root, `daily-head #${body.seq}`, 'mã chung sai (wrong root)')
}
const days = [...chains['daily-head'].values()]
for (const hash of mailed) say(!days.includes(hash), hash, 'không có trong sổ (not in the ledger)')
say(groups.end?.[0].body.lines !== lines.length - 1, file, 'thiếu, thừa dòng (lines lost or added)')
console.log([...faults, `${lines.length} lines, ${faults.length} faults`].join('\n'))
process.exitCode = Math.min(faults.length, 1)
