import nextEnv from '@next/env'
import { readEnv, type Env } from './env.ts'
import { EnvError } from './env-error.ts'

/**
 * Loads `.env` files as Next does and reads the environment; a bad value ends the process with one
 * line on stderr and exit code 1.
 */
export const loadEnv = (): Env => {
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
    info: () => undefined,
    error: console.error,
  })
  try {
    return readEnv()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(`✗ ${error.message}`)
    process.exit(1)
  }
}
