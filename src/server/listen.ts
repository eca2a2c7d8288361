import type { Server } from 'node:http'
import type { Env } from './env.ts'
import { EnvError } from './env-error.ts'

/** Starts listening. @throws EnvError when the port cannot be had */
export const listen = (server: Server, { host, port }: Env): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portError(error, port))
    })
    server.listen(port, host, resolve)
  })

const portError = (error: NodeJS.ErrnoException, port: number) => {
  if (error.code === 'EADDRINUSE') {
    return new EnvError(
      'PORT',
      `cổng ${port} đang có chương trình khác dùng; đổi cổng: PORT=3001 npm start`,
      `port ${port} is in use; choose another: PORT=3001 npm start`,
    )
  }
  return new EnvError(
    'PORT',
    `không mở được cổng ${port}`,
    `cannot open port ${port}: ${error.code}`,
  )
}
