import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [address, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
] as const)
  inside.addSubnet(address, prefix, 'ipv4')

// Of IPv6 only what is given out as global unicast is public, less what carries other addresses.
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
for (const [address, prefix] of [
  ...([
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ] as const),
] as const)
  inside.addSubnet(address, prefix, 'ipv6')

/** Whether an IP address is one of the internet, and not of this machine or a network of ours. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !inside.check(address, 'ipv4')
  if (family === 6) return global.check(address, 'ipv6') && !inside.check(address, 'ipv6')
  return false
}

/**
 * Whether an address may be one of a push service: https, no user and no address inside. A name is
 * looked up, and looked at, when it is called.
 */
export const isPushAddress = (text: string, allowPrivate: boolean): boolean => {
  if (text.length > 2000 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  if (allowPrivate) return protocol === 'https:' || protocol === 'http:'
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (protocol !== 'https:') return false
  return isIP(bare) ? isPublicAddress(bare) : bare.includes('.') && !bare.endsWith('.local')
}
