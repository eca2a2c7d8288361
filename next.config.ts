import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Next's optimizer keeps what it once fetched for hours, and would show it after a takedown. Media
  // has sizes of its own, and Next's own sharp does not load on the oldest Node that we support.
  images: { unoptimized: true },
  reactStrictMode: true,
  serverExternalPackages: [
    '@takumi-rs/core',
    'harfbuzzjs',
    'sharp',
    'satori',
    'libsql',
    '@libsql/client',
    'mammoth',
    'jsdom',
    'date-holidays',
    'docx',
    'pdfkit',
  ],
  transpilePackages: ['@bangtin/workflow', '@bangtin/artwork', '@bangtin/quiz'],
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
