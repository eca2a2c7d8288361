import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { redirect } from 'next/navigation.js'
import { adminPaths } from '../payload/paths.ts'
import type { Actor } from '../core/actor.ts'
import type { Text } from '../core/text.ts'
import { type Engine, engineOf } from '../payload/engine.ts'
import { languageOf } from '../payload/errors.ts'
import { inboxTexts } from '../translations/inbox.ts'
import './pages.css'

/** What a page of the plugin knows of who looks at it. */
export type Viewer = {
  engine: Engine
  req: PayloadRequest
  user: TypedUser
  actor: Actor
  language: 'vi' | 'en'
  admin: string
  /** Names of the governed collections. */
  labels: Record<string, Text>
}

const sameIn = (text: string): Text => ({ vi: text, en: text })

const labelsOf = (engine: Engine): Record<string, Text> =>
  Object.fromEntries(
    Object.keys(engine.workflow.collections).map((slug) => {
      const { config } = engine.payload.collections[slug as never] as unknown as {
        config: { labels: { plural: unknown } }
      }
      const label = config.labels.plural
      const text =
        typeof label === 'object' && label !== null && 'vi' in label && 'en' in label
          ? (label as Text)
          : sameIn(typeof label === 'string' ? label : slug)
      return [slug, text]
    }),
  )

/** Who looks at a page; sends those who are not signed in to do so first. */
export const viewerOf = (
  { initPageResult, payload }: AdminViewServerProps,
  path: string,
): Viewer => {
  const { req } = initPageResult
  const { admin } = payload.config.routes
  if (!req.user)
    redirect(
      `${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(admin + path)}`,
    )
  const engine = engineOf(payload)
  return {
    ...{ engine, req, admin, user: req.user, actor: engine.workflow.actor(req.user) },
    language: languageOf(req),
    labels: labelsOf(engine),
  }
}

/** The parameters of a page's address. */
export const parametersOf = ({ searchParams = {} }: AdminViewServerProps): URLSearchParams => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(searchParams))
    if (typeof value === 'string') parameters.set(name, value)
  return parameters
}

/** Puts a page into the admin's frame. */
export const Frame = ({
  props,
  children,
}: {
  props: AdminViewServerProps
  children: ReactNode
}) => {
  const { initPageResult, params, searchParams, payload, i18n } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      {...{ i18n, payload, permissions, req, visibleEntities }}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      viewActions={payload.config.admin.components.actions}
    >
      <div className="bt-page gutter--left gutter--right">{children}</div>
    </DefaultTemplate>
  )
}

/** The ways between the plugin's pages. */
export const Ways = ({
  viewer: { admin, language },
  figures,
}: {
  viewer: Viewer
  figures: boolean
}) => {
  const texts = inboxTexts[language]
  return (
    <p className="bt-page__ways">
      <a href={admin + adminPaths.inbox}>{texts.title}</a>
      <a href={admin + adminPaths.diagram}>{texts.diagram}</a>
      {figures && <a href={admin + adminPaths.figures}>{texts.figures}</a>}
    </p>
  )
}
