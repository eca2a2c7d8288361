import type { Template } from '../core/template.ts'
import { bannerHorizontal } from './banner-horizontal.ts'
import { bannerVertical } from './banner-vertical.ts'
import { contestInvitation } from './contest-invitation.ts'
import { infographic } from './infographic.ts'
import { ledAnnouncement } from './led-announcement.ts'
import { ledPoints } from './led-points.ts'
import { ledSlogan } from './led-slogan.ts'
import { photoPoster } from './photo-poster.ts'
import { resultsThanks } from './results-thanks.ts'
import { serviceSteps } from './service-steps.ts'
import { standee } from './standee.ts'
import { streetFlag } from './street-flag.ts'

/** The templates that come with the package. */
export const builtInTemplates: readonly Template[] = [
  ledSlogan,
  ledAnnouncement,
  ledPoints,
  serviceSteps,
  photoPoster,
  infographic,
  bannerHorizontal,
  bannerVertical,
  streetFlag,
  standee,
  contestInvitation,
  resultsThanks,
]
