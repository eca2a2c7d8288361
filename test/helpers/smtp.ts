import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it receives. */
export type TestSmtp = {
  port: number
  mails: ParsedMail[]
  /** Settings that point a server at it. */
  env: Record<string, string>
  close: () => Promise<void>
}

/** Starts a mail server on loopback that takes every mail and demands no sign-in. */
export const startSmtp = async (): Promise<TestSmtp> => {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail)
          done()
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    mails,
    env: {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(port),
      SMTP_FROM: 'Bảng Tin <bangtin@phuong.test>',
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
