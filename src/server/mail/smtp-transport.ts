import { createTransport, type Transporter } from 'nodemailer'
import type { Smtp } from '../smtp-env.ts'

/** A connection to the mail server that gives up within seconds rather than minutes. */
export const smtpTransport = ({ host, port, secure, user, password }: Smtp): Transporter =>
  createTransport({
    host,
    port,
    secure,
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
