import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { step } from './step.mjs'

/** Installs the libraries unless they are there already. */
export const ensureInstalled = (title) =>
  step(title, async () => {
    if (!(await isInstalled())) await install()
  })

/** Builds the application unless the present sources are built already. */
export const ensureBuilt = (title) =>
  step(title, async () => {
    if (!(await isBuilt())) await build()
  })
