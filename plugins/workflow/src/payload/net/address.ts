import { lookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address that no webhook and no push may reach: inside a network, or of no single machine. */
export class PrivateAddress extends Error {
  readonly address: string

  constructor(address: string) {
    super(`${address} is not a public address.`)
    this.name = 'PrivateAddress'
    this.address = address
  }
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local (with the
 * metadata services of clouds), carrier-grade NAT, unique local, multicast, reserved, nor any of
 * these inside an IPv6 address.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast)
}

/** The address that a host name is itself, as in `127.0.0.1` and `[::1]`; null for a name. */
export const literalAddress = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}

type Resolve = (
  hostname: string,
  options: { all: true; family?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Resolves a name for a connection, which then goes to what was checked here and to nothing else: a
 * name that answers otherwise the second time is not asked twice.
 *
 * @param resolve how names are resolved, by default as the system does
 */
export const publicLookup =
  (resolve: Resolve = lookup): LookupFunction =>
  (hostname, { all, family }, callback) => {
    const wanted = typeof family === 'number' ? { family } : {}
    resolve(hostname, { all: true, ...wanted }, (error, addresses) => {
      const known: readonly LookupAddress[] = error ? [] : addresses
      const [first] = known
      const refused = known.find(({ address }) => !isPublicAddress(address))
      if (!first) callback(error ?? new Error(`${hostname} has no address.`), '')
      else if (refused) callback(new PrivateAddress(refused.address), '')
      else if (all) callback(null, [...known])
      else callback(null, first.address, first.family)
    })
  }
