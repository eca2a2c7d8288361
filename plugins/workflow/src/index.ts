export type { Actor, Authority, Person, Seat } from './core/actor.ts'
export { type Case } from './core/case.ts'
export type { Action, Command } from './core/decision.ts'
export type { Condition } from './core/condition.ts'
export { defineWorkflow } from './core/define.ts'
export type {
  Definition,
  FastTrack,
  Party,
  Quorum,
  Stage,
  StageName,
  StateName,
} from './core/definition.ts'
export type { Facts } from './core/facts.ts'
export type { Mandate, MandateKind } from './core/mandate.ts'
export type { Capacity, Signing } from './core/signing.ts'
export type { NoticeReason } from './core/told.ts'
export { noticeText } from './translations/notices.ts'
export type { Text } from './core/text.ts'
export type { DailyHead } from './core/daily-head.ts'
export type { DailyHeadFault, SignedDailyHead } from './core/daily-head-faults.ts'
export type { PinFault } from './core/heads.ts'
export type { KeyFault, SignedKeyRecord } from './core/key-record.ts'
export type { ChainFault } from './core/ledger-faults.ts'
export type { Entry, SignedEntry } from './core/ledger.ts'
export { Refusal, type RefusalCode } from './core/refusal.ts'
export {
  addWorkingTime,
  isWorkingDay,
  type WorkCalendar,
  type WorkHours,
  workingTimeBetween,
  type WorkSpan,
} from './core/working-time.ts'
export { act, type ActArgs, actOnAlarm } from './payload/act.ts'
export { type Adoption, adopt } from './payload/adoption/adopt.ts'
export { type AdoptionReport, adoptionReport } from './payload/adoption/unadopted.ts'
export { ringAlarms } from './payload/alarms.ts'
export { readCase, type StoredCase } from './payload/case-store.ts'
export { closeDay, keepDailyHeads } from './payload/daily-heads.ts'
export { calendarOf } from './payload/calendar.ts'
export type { CalendarDay, CalendarOptions, CalendarPreset } from './payload/calendar/options.ts'
export { vietnam } from './payload/calendar/vietnam.ts'
export { attachEvidence, type EvidenceItem, listEvidence } from './payload/evidence/attach.ts'
export { type EvidenceFault, verifyEvidence } from './payload/evidence/verify.ts'
export { type Sheet, sheetOf } from './core/sheet.ts'
export { liveSheet } from './payload/sheet/live-sheet.ts'
export type { EvidenceOptions, SheetIssuer, SheetOptions } from './payload/sheet/options.ts'
export { engineOf } from './payload/engine.ts'
export { WorkflowError } from './payload/errors.ts'
export { type Grant, grantFor, grantKey, powerOf } from './payload/gate/authority.ts'
export { inboxCount, inboxPage, type InboxCount, type InboxPage } from './payload/inbox/list.ts'
export type { InboxRow } from './payload/inbox/rows.ts'
export { exportLedger } from './payload/export.ts'
export { readKeyRecords, rotateKey } from './payload/key-folder.ts'
export { folderOf, orphanFiles, sweepOrphanFiles } from './payload/media-files.ts'
export {
  type LiveContent,
  type LiveDocument,
  listLive,
  readLive,
  readLiveContent,
} from './payload/live.ts'
export { deliverNotices, runNotices } from './payload/notices/deliver.ts'
export type {
  ReconcileOptions,
  DecisionEvent,
  GovernedCollection,
  LedgerSigner,
  MandateOptions,
  Member,
  Placement,
  WebhookOptions,
  WorkflowOptions,
} from './payload/options.ts'
export type { Notice, NoticeItem, PushOptions } from './payload/notices/options.ts'
export type { AuthorityOptions, Power } from './payload/authority/options.ts'
export { workflowPlugin } from './payload/plugin.ts'
export { takeDownDiscrepancies } from './payload/reconcile/enforce.ts'
export { type Rebuilt, rebuildCases } from './payload/reconcile/rebuild.ts'
export { type Discrepancy, reconcile } from './payload/reconcile/reconcile.ts'
export { watch } from './payload/reconcile/watch.ts'
export { closeTakedown } from './payload/takedowns/close.ts'
export { type ShownTakedown, takedownsFor } from './payload/takedowns/endpoints.ts'
export { workflowView, type WorkflowView } from './payload/view/view.ts'
export { fileSigner, type Head, readDailyHeads, readHeads } from './payload/signer.ts'
export { isSoundLedger, type LedgerReport, verifyLedger } from './payload/verify.ts'
export { deliverWebhooks } from './payload/webhooks/deliver.ts'
export type { WebhookBody } from './payload/webhooks/queue.ts'
export { type Migration, migrateInFlight } from './payload/migrate.ts'
export { refreshTasks } from './payload/refresh-tasks.ts'
