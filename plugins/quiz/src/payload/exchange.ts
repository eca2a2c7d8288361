/** A request to the public interface, as far as it is looked at. */
export type QuizAsk = {
  method: string
  /** The address without its query. */
  path: string
  /** A header by its lower-case name. */
  header: (name: string) => string | undefined
  text: () => Promise<string>
}

/** What it is answered. */
export type QuizAnswer = {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer>
}

/** A web request as the interface takes it. */
export const askOf = (request: Request): QuizAsk => ({
  method: request.method,
  path: new URL(request.url).pathname,
  header: (name) => request.headers.get(name) ?? undefined,
  text: () => request.text(),
})

/** An answer as a web response. */
export const responseOf = ({ status, headers, body }: QuizAnswer): Response =>
  new Response(body, { status, headers })

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
}

/** An answer of JSON, which nobody keeps. */
export const json = (
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): QuizAnswer => ({
  ...written(JSON.stringify(body), status),
  headers: { ...jsonHeaders, ...headers },
})

/** The same of what is JSON already. */
export const written = (body: QuizAnswer['body'], status = 200): QuizAnswer => ({
  status,
  headers: jsonHeaders,
  body,
})
