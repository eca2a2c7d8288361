import type { PushOffer } from '../../payload/push/endpoints.ts'

/**
 * How this browser is subscribed: null where it is not, undefined where it can't be (no support, or
 * no https).
 */
export const presentSubscription = async (): Promise<PushSubscription | null | undefined> => {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return undefined
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** Registers the service worker and subscribes this browser; rejects where the browser refuses. */
export const subscribe = async ({
  publicKey,
  serviceWorker,
}: NonNullable<PushOffer>): Promise<PushSubscription> => {
  await navigator.serviceWorker.register(serviceWorker)
  const registration = await navigator.serviceWorker.ready
  return registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  })
}
