import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const alias = {
  '@payload-config': fileURLToPath(new URL('payload.config.ts', import.meta.url)),
}

/** One file after another: two cores carry one server or one browser at a time. */
const heavy = (
  name: string,
  groupOrder: number,
  globalSetup: string[] = [],
): TestProjectConfiguration => ({
  resolve: { alias },
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    sequence: { groupOrder },
    pool: 'forks',
  },
})

const realServer = ['test/helpers/global-setup.ts']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{src,collections,plugins,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**'],
        },
      },
      heavy('int', 1),
      heavy('server', 2, realServer),
      heavy('e2e', 3, realServer),
      heavy('consume', 4, ['test/helpers/packed.ts']),
    ],
  },
})
