import type { Config, Endpoint, Payload, PayloadRequest, Plugin } from 'payload'
import { QuizError } from '../core/quiz-error.ts'
import { bankEndpoints } from './bank/endpoints.ts'
import { withBankTools } from './bank/install.ts'
import { closeRound } from './close-round.ts'
import { quizCollections } from './collections.ts'
import { quizHandler, refusal } from './handle.ts'
import { statisticsOf } from './item-statistics.ts'
import type { QuizOptions } from './options.ts'
import { overviewOf } from './overview.ts'
import { payloadStore } from './payload-store.ts'
import { releaseRound } from './release-round.ts'
import { type Service, serviceOf } from './service.ts'
import { siteHandler } from '../site/site.ts'

/** Answers a request to the public interface; null when the address is none of its own. */
export type QuizHandle = (request: Request) => Promise<Response | null>

type Running = { service: Service; handle: QuizHandle }

const key = Symbol.for('bangtin.quiz.running')
type Registry = typeof globalThis & { [key]?: WeakMap<object, Running>; [front]?: QuizHandle }
const front = Symbol.for('bangtin.quiz.handle')

const runningOf = (payload: Payload, options: QuizOptions): Running => {
  const registry = ((globalThis as Registry)[key] ??= new WeakMap<object, Running>())
  const known = registry.get(payload)
  if (known) return known
  const { collection = 'quiz-contests', keys, store = payloadStore } = options
  const service = serviceOf(payload, { collection, keys, store: store(payload) })
  const header = options.visitorHeader ?? 'x-forwarded-for'
  const api = quizHandler(service, (request) => request.headers.get(header) ?? 'unknown')
  const site = options.site && siteHandler(service, options.site)
  const handle: QuizHandle = async (request) =>
    (await api(request)) ?? (await site?.(request)) ?? null
  const made = { service, handle }
  registry.set(payload, made)
  return made
}

/**
 * The handler of the Payload that runs in this process, for a server in front of it; undefined until
 * Payload is up. Kept on globalThis, since bundlers load modules more than once.
 */
export const quizFront = (): QuizHandle | undefined => (globalThis as Registry)[front]

const asRequest = (req: PayloadRequest): Request => req as unknown as Request

const unknownAddress = new QuizError('method-wrong', 404, {
  vi: 'Không có địa chỉ này.',
  en: 'There is no such address.',
})

/**
 * Contests for Payload: adds the engine's collections, the public interface below `/api/quiz` and
 * the organisers' two steps.
 */
export const quizPlugin =
  (options: QuizOptions): Plugin =>
  (config: Config): Config => {
    const publicly = (path: string, method: Endpoint['method']): Endpoint => ({
      path: `/quiz${path}`,
      method,
      handler: async (req) =>
        (await runningOf(req.payload, options).handle(asRequest(req))) ??
        refusal(asRequest(req), unknownAddress),
    })
    const organised = (
      path: string,
      method: Endpoint['method'],
      work: (service: Service, slug: string, round: string, by: string) => Promise<object>,
    ): Endpoint => ({
      path: `/quiz/:slug/rounds${path}`,
      method,
      handler: async (req) => {
        try {
          if (!req.user || !options.organises(req.user))
            throw new QuizError('sign-in-first', req.user ? 403 : 401, {
              vi: 'Việc này của Ban Tổ chức cuộc thi.',
              en: 'This is for the organisers of the contest.',
            })
          const { slug = '', round = '' } = req.routeParams as { slug?: string; round?: string }
          const { service } = runningOf(req.payload, options)
          return Response.json(await work(service, slug, round, String(req.user.id)))
        } catch (error) {
          if (error instanceof QuizError) return refusal(asRequest(req), error)
          throw error
        }
      },
    })
    return {
      ...config,
      collections: [
        ...withBankTools(config.collections ?? [], options.bank),
        ...quizCollections(({ req }) => Boolean(req.user) && options.organises(req.user)),
      ],
      endpoints: [
        ...(config.endpoints ?? []),
        publicly('/attempts/answers', 'put'),
        publicly('/attempts/submit', 'post'),
        publicly('/:slug', 'get'),
        publicly('/:slug/attempts', 'post'),
        publicly('/:slug/resume', 'post'),
        publicly('/:slug/results', 'get'),
        organised('', 'get', overviewOf),
        organised('/:round/close', 'post', closeRound),
        organised('/:round/statistics', 'get', statisticsOf),
        organised('/:round/release', 'post', releaseRound),
        ...(options.bank ? bankEndpoints(options.bank) : []),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        ;(globalThis as Registry)[front] = runningOf(payload, options).handle
      },
    }
  }
