/** The server's time, carried on by a clock that nobody can set. */
export const serverClock = () => {
  let ahead = Date.now() - performance.now()
  return {
    /** Milliseconds since 1970. */
    now: (): number => ahead + performance.now(),
    /** Hears the time that an answer of the server tells. */
    hear: (json: Record<string, unknown> | null): void => {
      const told = Date.parse(String(json?.['serverTime']))
      if (!Number.isNaN(told)) ahead = told - performance.now()
    },
  }
}

/** {@link serverClock} of a page. */
export type ServerClock = ReturnType<typeof serverClock>
