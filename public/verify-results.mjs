import { createHash, createHmac } from 'node:crypto' // How to run it: verify-results.md
import { readFileSync } from 'node:fs'
const file = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const [head, ...ranked] = file.list.match(/.+/g).map((line) => JSON.parse(line))
const sha = (text) => createHash('sha256').update(text).digest('hex')
const [hash, acts, faults] = [sha(file.list), file.acts.match(/.+/g) ?? [], []]
const [first, said] = [head.regrade?.first ?? hash, acts.map((line) => JSON.parse(line))]
const isDrawn = said.some((x) => x.round === head.round && x.facts.entropy === file.entropy)
const check = (isRight, what) => isRight || (process.exitCode = faults.push(what))
check(hash === file.hash && hash === (process.argv[3] ?? hash), 'sai mã băm (wrong hash)')
const isNext = ({ prev }, at) => prev === (at ? sha(acts[at - 1]) : null)
check(said.every(isNext) && file.acts.includes(first), 'sổ ghi việc sai (wrong acts)')
check(isDrawn === (head.draw !== null), 'bốc thăm không như thể lệ (draw not by the rules)')
const away = ({ prediction }) => (prediction === null ? 1e99 : Math.abs(prediction - head.target))
const fields = { prediction: away, fastest: (x) => x.duration, earliest: (x) => x.submittedAt }
const keyOf = (one) => [-one.right, ...head.tieBreaks.map((name) => fields[name](one))]
const byRule = (a, b) => keyOf(a).reduce((order, value, at) => order || value - keyOf(b)[at], 0)
const by = (name) => (a, b) => (a[name] < b[name] ? -1 : 1)
ranked.sort((a, b) => byRule(a, b) || by('id')(a, b))
for (const [at, one] of ranked.entries())
  one.seat = one.place = at && byRule(ranked[at - 1], one) === 0 ? ranked[at - 1].place : at + 1
const ranking = ranked.map(({ place, id }) => ({ place, id }))
const framed = (text) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)])
const hmac = (key, message) => createHmac('sha256', key).update(message).digest()
const seed = hmac(file.entropy ?? '', Buffer.concat(['draw', first].map(framed)))
const [won, taken, counts] = [[], { w: 0 }, new Map(Object.entries(head.headCounts))]
const below = (n, block = [0, taken.w >>> 19, taken.w >>> 11, taken.w >>> 3]) => {
  const word = hmac(seed, Buffer.from(block)).readUInt32BE((taken.w++ & 7) * 4)
  return word < 2 ** 32 - (2 ** 32 % n) ? word % n : below(n)
}
const lots = isDrawn ? [...ranked].sort(by('id')) : []
for (let last = lots.length - 1; last > 0; last -= 1)
  lots.splice(last, 1, lots.splice(below(last + 1), 1, lots[last])[0])
for (const [lot, one] of lots.entries()) one.seat += lot / 1e9
const seated = (kind, list, { count, least }, worth = (one) => one.seat) => {
  const [from, isLess] = [taken[kind] ?? 0, (at) => worth(list[at]) !== worth(list[at - 1])]
  const isOver = ({ right }, at) => right < least || (at >= from + count && isLess(at))
  const end = list.findIndex((one, at) => at >= from && isOver(one, at))
  return list.slice(from, (taken[kind] = end < 0 ? list.length : end))
}
const give = (prize, list) => list.map((one) => won.push({ prize, id: (one.won = one.id) }))
ranked.sort((a, b) => a.seat - b.seat)
head.prizes.forEach((it, at) => it.by === 'rank' && give(at, seated('rank', ranked, it)))
for (const [at, { by, count, least }] of head.prizes.entries())
  if (by === 'draw') give(at, lots.filter((one) => !one.won && one.right >= least).slice(0, count))
const names = [...counts.keys(), ...ranked.flatMap(({ unit }) => unit ?? [])]
const units = [...new Set(names)].sort().map((unit) => {
  const own = ranked.filter((one) => one.unit === unit)
  const winners = own.filter((one) => one.won).length
  return { unit, entrants: own.length, winners, headCount: counts.get(unit) ?? null }
})
const unitsWon = head.unitPrizes.flatMap((rule, prize) => {
  const worth = (x) => (rule.by === 'rate' ? x.entrants / (x.headCount ?? Infinity) : x[rule.by])
  const order = units.filter(worth).sort((a, b) => worth(b) - worth(a) || by('unit')(a, b))
  return seated(rule.by, order, rule, worth).map(({ unit }) => ({ prize, unit }))
})
const redone = { ranking, won: won.sort((a, b) => a.prize - b.prize), units, unitsWon }
for (const [name, value] of Object.entries(redone))
  check(JSON.stringify(value) === JSON.stringify(file[name]), `${name} sai (wrong)`)
console.log([...faults, `${ranked.length} entries, ${faults.length} faults`].join('\n'))
