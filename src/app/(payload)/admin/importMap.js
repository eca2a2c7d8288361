import { WorkflowPanel as WorkflowPanel_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { TakedownTasks as TakedownTasks_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { HandoverPanel as HandoverPanel_b6a764d978a576bbc37d147de73abe0f } from '../../../../src/handover/HandoverPanel.tsx'
import { WordImport as WordImport_e45bfd4b572d96fe1ad118d16c7e958e } from '../../../../src/word/ui/WordImport.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WordPasteFeatureClient as WordPasteFeatureClient_71dbad7cdfaaa64e8e0c02577c92ad5d } from '../../../../src/word/ui/paste-feature.ts'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { StateCell as StateCell_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { ArtworkStudio as ArtworkStudio_80026302c336abb9d86dd274c74e9ee3 } from '@bangtin/artwork/client'
import { ArtworkRowLabel as ArtworkRowLabel_3d46b7c8e37145d7f0bb117288c93060 } from '../../../../src/ui/ArtworkRowLabel.tsx'
import { ClipPreview as ClipPreview_81725a646b54927770fb58e26b437059 } from '../../../../src/ui/VideoPreview.tsx'
import { PackageLink as PackageLink_80026302c336abb9d86dd274c74e9ee3 } from '@bangtin/artwork/client'
import { RoundsPanel as RoundsPanel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { FlagsPanel as FlagsPanel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { PickField as PickField_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { NamedRowLabel as NamedRowLabel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { GroupRowLabel as GroupRowLabel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { QuestionRowLabel as QuestionRowLabel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { StatisticsPanel as StatisticsPanel_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { BankTools as BankTools_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { VideoFilePreview as VideoFilePreview_81725a646b54927770fb58e26b437059 } from '../../../../src/ui/VideoPreview.tsx'
import { ScreenSummary as ScreenSummary_80026302c336abb9d86dd274c74e9ee3 } from '@bangtin/artwork/client'
import { AuthorityPanel as AuthorityPanel_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { MandatePanel as MandatePanel_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { WebhookSecret as WebhookSecret_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { DeliveryResend as DeliveryResend_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { PeopleTools as PeopleTools_c603fe66232affbe8c5eb06008d5a4ef } from '@bangtin/quiz/client'
import { DemoNotice as DemoNotice_6478e23b0917a5dfc06ad8c4a960d550 } from '../../../../src/ui/DemoNotice.tsx'
import { Icon as Icon_c3294598c1f7e872d53a2a9b56cbc820 } from '../../../../src/ui/Logo.tsx'
import { Logo as Logo_c3294598c1f7e872d53a2a9b56cbc820 } from '../../../../src/ui/Logo.tsx'
import { NoticeBell as NoticeBell_a07bc0d1c3b7817ac39741555bcc1084 } from '@bangtin/workflow/client'
import { TaskList as TaskList_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { TakedownList as TakedownList_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { DemoAccounts as DemoAccounts_f35d0b628cd7904ae59edd49f40ad8d5 } from '../../../../src/ui/DemoAccounts.tsx'
import { InboxLink as InboxLink_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { InboxView as InboxView_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { FiguresView as FiguresView_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { DiagramView as DiagramView_772b4021eca11f2c7eb1923f4e77c96d } from '@bangtin/workflow/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@bangtin/workflow/client#WorkflowPanel": WorkflowPanel_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/client#TakedownTasks": TakedownTasks_a07bc0d1c3b7817ac39741555bcc1084,
  "/src/handover/HandoverPanel.tsx#HandoverPanel": HandoverPanel_b6a764d978a576bbc37d147de73abe0f,
  "/src/word/ui/WordImport.tsx#WordImport": WordImport_e45bfd4b572d96fe1ad118d16c7e958e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/word/ui/paste-feature.ts#WordPasteFeatureClient": WordPasteFeatureClient_71dbad7cdfaaa64e8e0c02577c92ad5d,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@bangtin/workflow/client#Nothing": Nothing_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/rsc#StateCell": StateCell_772b4021eca11f2c7eb1923f4e77c96d,
  "@bangtin/artwork/client#ArtworkStudio": ArtworkStudio_80026302c336abb9d86dd274c74e9ee3,
  "/src/ui/ArtworkRowLabel.tsx#ArtworkRowLabel": ArtworkRowLabel_3d46b7c8e37145d7f0bb117288c93060,
  "/src/ui/VideoPreview.tsx#ClipPreview": ClipPreview_81725a646b54927770fb58e26b437059,
  "@bangtin/artwork/client#PackageLink": PackageLink_80026302c336abb9d86dd274c74e9ee3,
  "@bangtin/quiz/client#RoundsPanel": RoundsPanel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#FlagsPanel": FlagsPanel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#PickField": PickField_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#NamedRowLabel": NamedRowLabel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#GroupRowLabel": GroupRowLabel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#QuestionRowLabel": QuestionRowLabel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#StatisticsPanel": StatisticsPanel_c603fe66232affbe8c5eb06008d5a4ef,
  "@bangtin/quiz/client#BankTools": BankTools_c603fe66232affbe8c5eb06008d5a4ef,
  "/src/ui/VideoPreview.tsx#VideoFilePreview": VideoFilePreview_81725a646b54927770fb58e26b437059,
  "@bangtin/artwork/client#ScreenSummary": ScreenSummary_80026302c336abb9d86dd274c74e9ee3,
  "@bangtin/workflow/client#AuthorityPanel": AuthorityPanel_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/client#MandatePanel": MandatePanel_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/client#WebhookSecret": WebhookSecret_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/client#DeliveryResend": DeliveryResend_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/quiz/client#PeopleTools": PeopleTools_c603fe66232affbe8c5eb06008d5a4ef,
  "/src/ui/DemoNotice.tsx#DemoNotice": DemoNotice_6478e23b0917a5dfc06ad8c4a960d550,
  "/src/ui/Logo.tsx#Icon": Icon_c3294598c1f7e872d53a2a9b56cbc820,
  "/src/ui/Logo.tsx#Logo": Logo_c3294598c1f7e872d53a2a9b56cbc820,
  "@bangtin/workflow/client#NoticeBell": NoticeBell_a07bc0d1c3b7817ac39741555bcc1084,
  "@bangtin/workflow/rsc#TaskList": TaskList_772b4021eca11f2c7eb1923f4e77c96d,
  "@bangtin/workflow/rsc#TakedownList": TakedownList_772b4021eca11f2c7eb1923f4e77c96d,
  "/src/ui/DemoAccounts.tsx#DemoAccounts": DemoAccounts_f35d0b628cd7904ae59edd49f40ad8d5,
  "@bangtin/workflow/rsc#InboxLink": InboxLink_772b4021eca11f2c7eb1923f4e77c96d,
  "@bangtin/workflow/rsc#InboxView": InboxView_772b4021eca11f2c7eb1923f4e77c96d,
  "@bangtin/workflow/rsc#FiguresView": FiguresView_772b4021eca11f2c7eb1923f4e77c96d,
  "@bangtin/workflow/rsc#DiagramView": DiagramView_772b4021eca11f2c7eb1923f4e77c96d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
