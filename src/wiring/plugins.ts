import path from 'node:path'
import { artworkPlugin } from '@bangtin/artwork'
import { fileKeys, quizPlugin } from '@bangtin/quiz'
import { fileSigner, vietnam, workflowPlugin } from '@bangtin/workflow'
import type { Plugin } from 'payload'
import { demoNotice } from '../demo/notice.ts'
import { isAdmin } from '../access/is-admin.ts'
import { isOrganiser } from '../access/organises-contests.ts'
import { hasRole, sitsIn } from '../access/roles.ts'
import { groupStore } from '../database/group-store.ts'
import { bodyLabels, positionLabels } from '../fields/bodies.ts'
import { hiddenOn } from '../fields/shown-dates.ts'
import { drawCertificate } from '../certificates/draw.ts'
import { drawShare } from '../share/draw.ts'
import { readEnv } from '../server/env.ts'
import { visitorHeader } from '../server/visitor.ts'
import { articleChain, bannerChain, clipChain, contestChain, posterChain } from './chains.ts'
import { certificateOffice, contestPapers } from './contest-papers.ts'
import { contestStaff } from './contest-staff.ts'
import { mailDailyHead } from './daily-head.ts'
import { readDelivery } from './delivery.ts'
import { readLegacy } from './legacy.ts'
import { notify } from './notify.ts'
import { actorFrom, authority, everyone, mandates } from './people.ts'
import { placements } from './placements.ts'
import { mailDiscrepancies } from './reconcile.ts'
import { evidence, sheet } from './sheet.ts'
import { workingDays } from './working-days.ts'

const env = readEnv()
const keys = path.join(env.dataDir, 'keys')

// Added after publication: not part of what is approved, and not shown to the public.
const ungoverned = ['evidence']

/** Every plugin call of the app, in order. */
export const plugins: Plugin[] = [
  workflowPlugin({
    collections: {
      articles: { definition: articleChain, ungoverned, hidden: hiddenOn },
      posters: { definition: posterChain, ungoverned },
      banners: { definition: bannerChain, ungoverned },
      'video-clips': { definition: clipChain, ungoverned },
      'quiz-contests': {
        definition: contestChain,
        ungoverned: ['takeFromBank'],
        // Questions are seen in papers alone: an approved contest's pictures wait for its rounds.
        hidden: () => ({ id: { exists: true } }),
      },
    },
    media: ['media', 'videos', 'captions', 'quiz-pictures'],
    bodies: bodyLabels,
    positions: positionLabels,
    collective: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
    actor: actorFrom,
    members: everyone,
    authority,
    mandates,
    notify,
    heads: ['chief', 'chairman'],
    placements,
    push: {
      folder: keys,
      subject: `mailto:${env.smtp?.fromAddress ?? 'bangtin@bangtin.test'}`,
      serviceWorker: '/bang-tin-push.js',
      publicUrl: env.publicUrl,
    },
    dailyHead: mailDailyHead,
    webhooks: { access: (user) => hasRole(user, 'admin') },
    calendar: { preset: vietnam(), access: isAdmin },
    sheet,
    evidence,
    reconcile: { takeDown: true, report: mailDiscrepancies },
    signer: fileSigner(keys),
  }),
  artworkPlugin({
    targets: ['banners', 'posters'].map((collection) => ({ collection, field: 'artworks' })),
    videos: 'videos',
    screens: 'led-screens',
    delivery: { read: readDelivery, collections: ['video-clips'] },
    kit: {
      access: ({ user }) => hasRole(user, 'admin'),
      fonts: { folder: path.join(env.dataDir, 'fonts') },
    },
    batch: { folder: path.join(env.dataDir, 'batches') },
    access: ({ user }) =>
      hasRole(user, 'designer') || sitsIn(user, 'generalServicesCenter', 'editorialBoard'),
  }),
  quizPlugin({
    keys: fileKeys(keys),
    organises: isOrganiser,
    staff: contestStaff,
    audits: (user) => hasRole(user, 'admin'),
    bank: { collection: 'quiz-questions', legacy: readLegacy },
    pictures: 'quiz-pictures',
    store: (payload) => groupStore(payload, env.databaseUri),
    visitorHeader,
    workingDays,
    papers: contestPapers,
    certificate: drawCertificate(certificateOffice),
    signer: fileSigner(keys),
    share: drawShare(env.wardName),
    site: {
      office: env.wardName,
      publicUrl: env.publicUrl,
      notice: env.mode === 'demo' ? demoNotice : undefined,
      program: '/verify-results.mjs',
    },
  }),
]
