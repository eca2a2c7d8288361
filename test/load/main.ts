import path from 'node:path'
import { startServer } from '../helpers/server.ts'
import { capacityLines, measureCapacity } from './capacity.ts'
import { loadClient } from './client.ts'
import { runContest } from './contest.ts'
import { killAt } from './killer.ts'
import { readOptions } from './options.ts'
import type { Acknowledged } from './participant.ts'
import { openPeers } from './peers.ts'
import { reconcile } from './reconcile.ts'
import { newTally } from './tally.ts'

/** The load that a contest is built for, on this machine alone; see `npm run load`. */
const say = (...lines: string[]): void => lines.forEach((line) => console.log(line))

const options = readOptions(process.argv.slice(2))
const { participants, minutes, kill, seconds, rounds, connections } = options
const server = await startServer()
const client = loadClient(server.url, connections)
// What ends this program ends the server that it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(130)))

const shareOf = ({ user, system }: NodeJS.CpuUsage, time: number) =>
  `${((user + system) / 10 / time).toFixed(0)} % of a core`

const contest = async (): Promise<{ people: Acknowledged[]; faults: number }> => {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const tally = newTally()
  const length = minutes * 60_000
  say(`A contest: ${participants} participants, ${minutes} min, ${connections} connections`)
  const killing = kill ? killAt(server, [length * 0.35, length * 0.7]) : undefined
  const people = await runContest(client, tally, { participants, minutes })
  say(...tally.lines())
  say(`  generator: ${shareOf(process.cpuUsage(cpu), performance.now() - began)}`)
  if (killing) {
    const gone = (await killing).map((time) => `${(time / 1000).toFixed(1)} s`)
    say(`  killed -9 ${gone.length} times, gone for ${gone.join(' and ')}`)
  }
  return { people, faults: tally.faults() }
}

const capacity = async (): Promise<{ people: Acknowledged[]; faults: number }> => {
  const program = process.env['BANGTIN_TEST_PEER'] ?? ''
  const { peers, close } = await openPeers(server.url, client, { program, connections })
  try {
    say('', `Capacity: ${rounds} × ${seconds} s each, in turns, ${connections} requests at once`)
    const measured = await measureCapacity(client, peers, { connections, seconds, rounds })
    say(...capacityLines(measured.rates, peers), ...measured.tally.lines().slice(-2))
    return { people: measured.people, faults: measured.tally.faults() }
  } finally {
    await close()
  }
}

const compare = async (people: readonly Acknowledged[]): Promise<number> => {
  await client.close()
  await server.stop()
  const found = reconcile(path.join(server.dataDir, 'bangtin.db'), people)
  const { attempts, answers, submissions, wrong } = found
  say('', 'Reconciled with the database, row by row:')
  say(
    `  ${attempts} attempts, ${answers} saves, ${submissions} submissions; wrong: ${wrong.length}`,
  )
  say(...wrong.slice(0, 20).map((line) => `  ✗ ${line}`))
  return wrong.length
}

try {
  const first = await contest()
  const second = seconds > 0 ? await capacity() : { people: [], faults: 0 }
  const wrong = await compare([...first.people, ...second.people])
  process.exitCode = wrong + first.faults + second.faults > 0 ? 1 : 0
} finally {
  await server.close()
}
process.exit()
