import { parseArgs } from 'node:util'

/** What is driven, and for how long. */
export type LoadOptions = {
  participants: number
  /** From the first start to the last submission. */
  minutes: number
  /** Whether the server is killed (-9) twice on the way. */
  kill: boolean
  /** Seconds of each measure of capacity; 0 leaves it out. */
  seconds: number
  /** How often each measure of capacity is taken, in turns with the peers. */
  rounds: number
  /** Connections of the generator, which are as many requests at once. */
  connections: number
}

const numberOf = (name: string, text: string, least: number): number => {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value
  throw new Error(`--${name}: cần một số từ ${least} trở lên. (A number of at least ${least}.)`)
}

/** Reads the command's arguments. @throws Error that names the one to mend */
export const readOptions = (args: readonly string[]): LoadOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      participants: { type: 'string', default: '10000' },
      minutes: { type: 'string', default: '5' },
      kill: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '128' },
    },
  })
  return {
    participants: numberOf('participants', values.participants, 1),
    minutes: numberOf('minutes', values.minutes, 0.05),
    kill: values.kill,
    seconds: numberOf('seconds', values.seconds, 0),
    rounds: numberOf('rounds', values.rounds, 1),
    connections: numberOf('connections', values.connections, 1),
  }
}
