import { createHash } from 'node:crypto'
import { answerInputs } from './answer-inputs.ts'
import { countdown } from './countdown.ts'
import { elements } from './elements.ts'
import { entryExtras } from './entry-extras.ts'
import { entryFields } from './entry-fields.ts'
import { entryForm } from './entry-form.ts'
import { handedIn } from './handed-in.ts'
import { idling } from './idling.ts'
import { keeping } from './keeping.ts'
import { paper } from './paper.ts'
import { participant } from './participant.ts'
import { proof } from './proof.ts'
import { receipt } from './receipt.ts'
import { saving } from './saving.ts'
import { serverClock } from './server-clock.ts'
import { transport } from './transport.ts'

const parts = {
  ...{ elements, keeping, serverClock, transport, saving, countdown },
  ...{ entryFields, entryExtras, entryForm, answerInputs, paper, receipt, proof, idling },
  ...{ handedIn },
}

/** The parts of the page's script. */
export type Parts = typeof parts

const sources = Object.entries(parts).map(([name, part]) => `${name}:${part.toString()}`)

/**
 * The script of a contest's page. Each part goes to the browser as its own source, so it may use
 * nothing from outside but what it is given.
 */
export const script = `;(${participant.toString()})(JSON.parse(document.getElementById('quiz-settings').textContent),{${sources.join()}});`

/** The name it is served under: another one whenever it changes. */
export const scriptName = `quiz-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`
