/**
 * One value a process, whichever copy of the module asks: bundlers load modules more than once.
 *
 * @param name unique within the package
 */
export const oncePerProcess = <T>(name: string, make: () => T): T => {
  const holder = globalThis as unknown as Record<symbol, T | undefined>
  return (holder[Symbol.for(`@bangtin/artwork/${name}`)] ??= make())
}
