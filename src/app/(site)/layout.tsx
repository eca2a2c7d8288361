import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readEnv } from '../../server/env.ts'
import { Masthead } from '../../site/Masthead.tsx'
import { italic, upright } from './fonts.ts'
import './site.css'

// Pages are made at each request: a build opens no database, and nothing taken down lives on.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { themeColor: '#14532d' }

export const generateMetadata = (): Metadata => {
  const { publicUrl, wardName } = readEnv()
  return {
    metadataBase: new URL(publicUrl),
    title: { default: `Bảng Tin – ${wardName}`, template: `%s – ${wardName}` },
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  }
}

const Layout = ({ children }: { children: ReactNode }) => {
  const { wardName } = readEnv()
  return (
    <html lang="vi" className={`${upright.variable} ${italic.variable}`}>
      <body>
        <a className="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        <Masthead />
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <p>
            <strong>{wardName}</strong>
          </p>
          <p>Mỗi tin, bài ở đây đã được duyệt trước khi đăng.</p>
        </footer>
      </body>
    </html>
  )
}

export default Layout
