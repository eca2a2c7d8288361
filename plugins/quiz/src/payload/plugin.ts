import type { Config, Endpoint, Payload, PayloadRequest, Plugin } from 'payload'
import { QuizError } from '../core/quiz-error.ts'
import { bankEndpoints } from './bank/endpoints.ts'
import { takesAnswers } from './bank/while-open.ts'
import { withBankTools } from './bank/install.ts'
import { closeRound } from './close-round.ts'
import { quizCollections } from './collections.ts'
import { askOf, type QuizAnswer, type QuizAsk, responseOf } from './exchange.ts'
import { contestFlags } from './flags.ts'
import { counting } from './limits.ts'
import { quizHandler, refused } from './handle.ts'
import { statisticsOf } from './item-statistics.ts'
import type { QuizOptions } from './options.ts'
import { overviewOf } from './overview.ts'
import { barredHash } from './people/barred.ts'
import { barredCollection } from './people/barred-collection.ts'
import { peopleEndpoints } from './people/endpoints.ts'
import { logReads } from './people/log-reads.ts'
import { noteLook } from './results/look.ts'
import { keepErasing } from './people/retention.ts'
import { payloadStore } from './payload-store.ts'
import { releaseRound } from './release-round.ts'
import { runningKey } from './running.ts'
import { type Service, serviceOf } from './service.ts'
import { drawRound } from './results/draw-round.ts'
import { roundFile } from './results/files.ts'
import { regradeRound } from './results/regrade.ts'
import { weekdays } from './results/weekdays.ts'
import { siteHandler } from '../site/site.ts'

/** Answers a request to the public interface; null when the address is none of its own. */
export type QuizHandle = (request: Request) => Promise<Response | null>

/** The public interface alone, without the making of web requests and responses. */
export type QuizApi = (ask: QuizAsk) => Promise<QuizAnswer | null>

type Running = { service: Service; handle: QuizHandle; api: QuizApi }

type Registry = typeof globalThis & { [runningKey]?: WeakMap<object, Running>; [front]?: Running }
const front = Symbol.for('bangtin.quiz.front')

const runningOf = (payload: Payload, options: QuizOptions): Running => {
  const registry = ((globalThis as Registry)[runningKey] ??= new WeakMap<object, Running>())
  const known = registry.get(payload)
  if (known) return known
  const {
    collection = 'quiz-contests',
    keys,
    store = payloadStore,
    workingDays = weekdays,
    queue,
    pictures,
    signer,
  } = options
  const service = serviceOf(payload, {
    ...{ collection, keys, store: store(payload), workingDays, queue, pictures, signer },
    staff: options.staff,
  })
  const header = options.visitorHeader ?? 'x-forwarded-for'
  const api = quizHandler(service, (ask) => ask.header(header) ?? 'unknown', options.limits)
  const site =
    options.site &&
    siteHandler(
      service,
      { ...options.site, certificate: options.certificate, share: options.share },
      counting(10),
    )
  const handle: QuizHandle = async (request) => {
    const answer = await api(askOf(request))
    return answer ? responseOf(answer) : ((await site?.(request)) ?? null)
  }
  const made = { service, handle, api }
  registry.set(payload, made)
  return made
}

/**
 * The handler of the Payload that runs in this process, for a server in front of it; undefined until
 * Payload is up. Kept on globalThis, since bundlers load modules more than once.
 */
export const quizFront = (): QuizHandle | undefined => (globalThis as Registry)[front]?.handle

/** The public interface alone of that Payload, for a server that a crowd comes to. */
export const quizApi = (): QuizApi | undefined => (globalThis as Registry)[front]?.api

/** What organisers alone may see stays in no cache. */
const unkept = { 'cache-control': 'private, no-store' }

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
    const watches = (user: unknown) => options.organises(user) || options.audits?.(user) === true
    const serviceFor = ({ payload }: { payload: Payload }) => runningOf(payload, options).service
    const publicly = (path: string, method: Endpoint['method']): Endpoint => ({
      path: `/quiz${path}`,
      method,
      handler: async (req) =>
        (await runningOf(req.payload, options).handle(asRequest(req))) ??
        refused(req, unknownAddress),
    })
    const organised = (
      path: string,
      method: Endpoint['method'],
      work: (
        service: Service,
        slug: string,
        round: string,
        by: string,
        body: unknown,
        file: string,
      ) => Promise<object>,
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
          const { slug = '', round = '', file = '' } = req.routeParams as Record<string, string>
          const { service } = runningOf(req.payload, options)
          const body: unknown = method === 'post' ? await req.json?.().catch(() => null) : null
          const by = String(req.user.id)
          const answer = await work(service, slug, round, by, body, file)
          return answer instanceof Response ? answer : Response.json(answer, { headers: unkept })
        } catch (error) {
          if (error instanceof QuizError) return refused(req, error)
          throw error
        }
      },
    })
    return {
      ...config,
      collections: [
        ...withBankTools(config.collections ?? [], options.bank),
        barredCollection({
          organises: ({ req }) => Boolean(req.user) && options.organises(req.user),
          hash: (kind, number) => barredHash(options.keys, kind, number),
          changed: async (req, what) => {
            serviceFor(req).barred.forget()
            const who = String(req.user?.id ?? '')
            await noteLook(serviceFor(req), { who, what, contest: '', roundKey: '' })
          },
        }),
        ...quizCollections({
          organises: ({ req }) => Boolean(req.user) && options.organises(req.user),
          watches: ({ req }) => Boolean(req.user) && watches(req.user),
          logged: (what) => logReads(serviceFor, what),
        }),
      ],
      endpoints: [
        ...(config.endpoints ?? []),
        publicly('/attempts/answers', 'put'),
        publicly('/attempts/submit', 'post'),
        publicly('/:slug', 'get'),
        publicly('/:slug/attempts', 'post'),
        publicly('/:slug/challenge', 'get'),
        publicly('/:slug/resume', 'post'),
        publicly('/:slug/pictures/:name', 'get'),
        publicly('/:slug/complaints', 'post'),
        publicly('/:slug/results', 'get'),
        publicly('/:slug/results/:round', 'get'),
        publicly('/:slug/counters', 'get'),
        organised('', 'get', overviewOf),
        organised('/flags', 'get', contestFlags),
        organised('/:round/close', 'post', closeRound),
        organised('/:round/draw', 'post', drawRound),
        organised('/:round/release', 'post', releaseRound),
        organised('/:round/regrade', 'post', regradeRound),
        organised('/:round/files/:file', 'get', (service, slug, round, by, _, file) =>
          roundFile(service, options, { slug, round, file, by }),
        ),
        organised('/:round/statistics', 'get', statisticsOf),
        ...(options.bank
          ? bankEndpoints(options.bank, (payload) =>
              takesAnswers(runningOf(payload, options).service),
            )
          : []),
        ...peopleEndpoints(options, serviceFor),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        ;(globalThis as Registry)[front] = runningOf(payload, options)
        keepErasing(payload, () => serviceFor({ payload }))
      },
    }
  }
