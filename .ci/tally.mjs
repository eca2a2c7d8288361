import { readFileSync } from 'node:fs'
import { countChecks, countTests } from './count.mjs'

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const [tests = '', testsCode, checks = '', checksCode] = process.argv.slice(2)
const counts = [
  countTests(read(tests), Number(testsCode)),
  countChecks(read(checks), Number(checksCode)),
]
for (const problem of counts.flatMap(({ problems }) => problems)) console.log(`✗ ${problem}`)
const sum = (name) => counts.reduce((total, count) => total + count[name], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
