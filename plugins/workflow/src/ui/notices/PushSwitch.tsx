'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PushOffer } from '../../payload/push/endpoints.ts'
import { useApi } from '../api.ts'
import { useWords } from '../words.ts'
import { presentSubscription, subscribe } from './browser-push.ts'

type Standing = 'unknown' | 'off' | 'on'

/** Switches pushes on and off in this browser; it asks for permission only when pressed. */
export const PushSwitch = () => {
  const { say } = useWords()
  const api = useApi()
  const [offer, setOffer] = useState<PushOffer>(null)
  const [standing, setStanding] = useState<Standing>('unknown')

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    void (async () => {
      const held = await presentSubscription()
      if (held === undefined) return
      const answer = await api<{ offer: PushOffer }>('/workflow/push', undefined, signal)
      if (signal.aborted || 'error' in answer) return
      setOffer(answer.data.offer)
      setStanding(held ? 'on' : 'off')
    })()
    return () => controller.abort()
  }, [api])

  if (!offer || standing === 'unknown') return null

  const turnOn = async () => {
    if ((await Notification.requestPermission()) !== 'granted') {
      toast.error(say('pushDenied'))
      return
    }
    const made = await subscribe(offer).catch(() => null)
    const answer = made && (await api('/workflow/push', made.toJSON()))
    if (!answer || 'error' in answer) {
      await made?.unsubscribe()
      toast.error((answer && 'error' in answer && answer.error) || say('failed'))
      return
    }
    setStanding('on')
    toast.success(say('pushIsOn'))
  }

  const turnOff = async () => {
    const held = await presentSubscription()
    if (held) {
      await api('/workflow/push/remove', { endpoint: held.endpoint })
      await held.unsubscribe()
    }
    setStanding('off')
    toast.success(say('pushIsOff'))
  }

  return (
    <div className="bt-notices__push">
      <button type="button" onClick={() => void (standing === 'on' ? turnOff() : turnOn())}>
        {say(standing === 'on' ? 'pushOff' : 'pushOn')}
      </button>
      <small>{say('pushHint')}</small>
    </div>
  )
}
