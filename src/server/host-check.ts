/**
 * Whether a Host header names this very machine. Binding to loopback does not keep out a foreign
 * page whose name was pointed at 127.0.0.1; its Host header does.
 */
export const isLoopbackHost = (host: string | undefined, port: number): boolean =>
  host !== undefined &&
  ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  )
