'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Text } from '../core/text.ts'
import type { WorkflowView } from '../payload/view/view.ts'
import type { workflowTranslations } from '../translations/interface.ts'

/** A text of the plugin, by its key. */
export type Key = keyof (typeof workflowTranslations)['vi']

/** The plugin's texts in the person's language, and dates as the ward writes them. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const say = (key: Key, values?: Record<string, string>): string =>
    (t as unknown as (key: string, values?: Record<string, string>) => string)(
      `workflow:${key}`,
      values,
    )
  const pick = (text: Text): string => text[language]
  // The locale vi-VN would put the hour before the day, which offices do not.
  const moment = (iso: string): string =>
    new Intl.DateTimeFormat('en-GB', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Ho_Chi_Minh',
    })
      .format(new Date(iso))
      .replace(',', '')
  return { say, pick, moment, language } as const
}

/** What {@link useWords} gives. */
export type Words = ReturnType<typeof useWords>

const stateKeys: Record<string, Key> = {
  draft: 'stateDraft',
  returned: 'stateReturned',
  approved: 'stateApproved',
  published: 'statePublished',
}

/** The words for where a document stands. */
export const stateWords = (
  view: Pick<WorkflowView, 'state' | 'stages'>,
  { say, pick }: Words,
): string => {
  const key = stateKeys[view.state]
  if (key) return say(key)
  const stage = view.stages.find((candidate) => candidate.name === view.state)
  return say('waitingAt', { stage: stage ? pick(stage.label) : view.state })
}

const doneKeys: Record<string, Key> = {
  create: 'doneCreate',
  edit: 'doneEdit',
  flag: 'doneFlag',
  submit: 'doneSubmit',
  approve: 'doneApprove',
  return: 'doneReturn',
  recall: 'doneRecall',
  publish: 'donePublish',
  unpublish: 'doneUnpublish',
  delete: 'doneDelete',
  takeDown: 'doneTakeDown',
  fastTrack: 'doneFastTrack',
  signOff: 'doneSignOff',
  schedule: 'doneSchedule',
  reassign: 'doneReassign',
  delegate: 'doneDelegate',
  comment: 'doneComment',
  suggest: 'doneSuggest',
  resolve: 'doneResolve',
  migrate: 'doneMigrate',
  expire: 'doneExpire',
  adopt: 'doneAdopt',
  attach: 'doneAttach',
  closeTakedown: 'doneCloseTakedown',
}

/** The words for a decision in the history; an approval is named as its stage names it. */
export const decisionWords = (
  item: { action: string; from: string | null },
  view: Pick<WorkflowView, 'stages'>,
  { say, pick }: Words,
): string => {
  const stage = view.stages.find((candidate) => candidate.name === item.from)
  if (item.action === 'approve' && stage) return pick(stage.approveLabel)
  const key = doneKeys[item.action]
  return key ? say(key) : item.action
}
