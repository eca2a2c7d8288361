import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Packs and checks all plugins once, before any project elsewhere installs them. */
export default async function setup(): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/pack.mjs'])
  process.env.BANGTIN_TEST_PACKED = stdout
}
