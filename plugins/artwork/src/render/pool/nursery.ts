import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, type ChildLimits, startChild } from './child.ts'

/** How the children are kept. */
export type NurseryOptions = ChildLimits & {
  file: string
  /** Megabytes after which a child that is done makes way for a fresh one. */
  retireAt: number
  /** Milliseconds after which an idle child ends, save one that is kept warm. */
  idleTime: number
}

const longestPause = 10_000

/** Lends children out, one borrower each; starts them when wanted, later and later as they fail. */
export const nursery = ({ file, retireAt, idleTime, ...limits }: NurseryOptions) => {
  const all = new Set<Child>()
  const idle: { child: Child; timer: NodeJS.Timeout }[] = []
  let failures = 0

  const sweep = (): void => {
    for (const child of all) if (!child.alive()) all.delete(child)
  }
  const end = (child: Child): void => {
    all.delete(child)
    child.kill()
  }
  const retire = (child: Child): void => {
    if (all.size <= 1) return
    idle.splice(
      idle.findIndex((one) => one.child === child),
      1,
    )
    end(child)
  }
  const take = async (): Promise<Child> => {
    for (let one = idle.pop(); one; one = idle.pop()) {
      clearTimeout(one.timer)
      if (one.child.alive()) return one.child
    }
    if (failures > 0) await sleep(Math.min(longestPause, 50 * 2 ** failures))
    sweep()
    const child = startChild(file, limits)
    all.add(child)
    return child
  }
  const give = (child: Child): void => {
    if (!child.alive()) {
      failures += 1
      all.delete(child)
      return
    }
    failures = 0
    if (child.memory() > retireAt) end(child)
    else idle.push({ child, timer: setTimeout(() => retire(child), idleTime).unref() })
  }
  return {
    ...{ take, give },
    children: () => {
      sweep()
      return [...all].map((child) => ({ pid: child.pid, megabytes: child.memory() }))
    },
    close: () => {
      for (const { timer } of idle.splice(0)) clearTimeout(timer)
      for (const child of all) end(child)
    },
  }
}
