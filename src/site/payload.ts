import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The running Payload, for pages. */
export const runningPayload = (): Promise<Payload> => getPayload({ config })
