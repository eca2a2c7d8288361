/** A setting that stops the start; its message is one line for the person who starts the server. */
export class EnvError extends Error {
  constructor(variable: string, vi: string, en: string) {
    super(`${variable}: ${vi} (${en})`)
    this.name = 'EnvError'
  }
}
