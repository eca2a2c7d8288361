import webPush from 'web-push'
import { noticeText } from '../../translations/notices.ts'
import type { Engine } from '../engine.ts'
import type { Notice, PushOptions } from '../notices/options.ts'
import { loadPushKeys } from './keys.ts'
import { post, type Prepared } from './post.ts'
import { forgetSubscription, type Subscription, subscriptionsOf } from './subscriptions.ts'

const gone = [404, 410]
const dayInSeconds = 24 * 60 * 60

/** What a push says: a title and a link, and nothing of the content. */
const messageOf = (engine: Engine, push: PushOptions, notice: Notice): string => {
  const { head } = noticeText(notice, notice.to.language)
  const { admin } = engine.payload.config.routes
  const url = `${push.publicUrl}${admin}/collections/${notice.collection}/${notice.docId}`
  return JSON.stringify({ title: head, url })
}

/** Encrypts for one browser; null where its keys are none, and nothing can ever be sent to it. */
const prepare = (
  push: PushOptions,
  { endpoint, p256dh, auth }: Subscription,
  message: string,
  topic: string,
): Prepared | null => {
  const { publicKey, privateKey } = loadPushKeys(push.folder)
  const vapidDetails = { subject: push.subject, publicKey, privateKey }
  try {
    return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, message, {
      ...{ vapidDetails, TTL: dayInSeconds, contentEncoding: 'aes128gcm' },
      // A push service that still holds the same message replaces it.
      topic,
    })
  } catch {
    return null
  }
}

const sendTo = async (
  engine: Engine,
  push: PushOptions,
  subscription: Subscription,
  notice: Notice,
): Promise<boolean> => {
  const topic = notice.messageId.slice(0, 32)
  const prepared = prepare(push, subscription, messageOf(engine, push, notice), topic)
  const status = prepared ? await post(prepared, push.allowPrivateAddresses ?? false) : 410
  if (gone.includes(status)) await forgetSubscription(engine, subscription.endpoint)
  return status < 300 || (status >= 400 && status < 500 && status !== 429)
}

/**
 * Pushes a notice to every browser that its person asked to be told in; what a push service says is
 * gone is forgotten.
 *
 * @returns whether it is done; false to try again later
 */
export const pushNotice = async (engine: Engine, notice: Notice): Promise<boolean> => {
  const { push } = engine.workflow
  if (!push) return true
  let isDone = true
  for (const subscription of await subscriptionsOf(engine, notice.to.id))
    try {
      isDone = (await sendTo(engine, push, subscription, notice)) && isDone
    } catch (error) {
      engine.payload.logger.warn({ err: error, msg: 'A push could not be delivered yet.' })
      isDone = false
    }
  return isDone
}
