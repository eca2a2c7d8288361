import { engineOf, type Grant, grantFor, grantKey } from '@bangtin/workflow'
import { createLocalReq, type Payload } from 'payload'
import type { User } from 'payload-types'
import { authority } from '../wiring/people.ts'
import { demoPassword } from './accounts.ts'
import { demoPeople } from './people.ts'
import type { Cast } from './seed-documents.ts'
import { demoUnits } from './units.ts'

/** Creates the ward's units and the demo accounts; their seats are ledger entries of the set-up. */
export const seedPeople = async (payload: Payload): Promise<Cast> => {
  const units = new Map<string, string>()
  for (const unit of demoUnits) {
    const { id } = await payload.create({ collection: 'units', data: unit })
    units.set(unit.name, String(id))
  }
  const people = new Map<string, User>()
  for (const { key, unit, person } of demoPeople) {
    const data = { ...person, password: demoPassword, unit: units.get(unit) ?? null }
    const grant: Grant = grantFor(engineOf(payload), authority, data, 'setup')
    const req = await createLocalReq({ context: { [grantKey]: grant, ownPassword: true } }, payload)
    people.set(key, await payload.create({ collection: 'users', data, req }))
  }
  return { people, units }
}
