import type { Template } from '../core/template.ts'
import { ledSlogan } from './led-slogan.ts'

/** The templates that come with the package. */
export const builtInTemplates: readonly Template[] = [ledSlogan]
