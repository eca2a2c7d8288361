import { describe, expect, it } from 'vitest'
import { defineWorkflow } from './define.ts'
import type { Stage } from './definition.ts'

const stage = (name: string): Stage => ({
  name,
  by: { body: 'board' },
  label: { vi: name, en: name },
  approveLabel: { vi: name, en: name },
})
const by = [{ body: 'board' }]

describe('a workflow definition', () => {
  it.each([
    ['no stage', { stages: [], publish: by, unpublish: by }, 'at least one stage'],
    ['a stage named as a state', { stages: [stage('draft')], publish: by, unpublish: by }, 'draft'],
    [
      'a stage that stands twice',
      { stages: [stage('a'), stage('a')], publish: by, unpublish: by },
      'stands twice',
    ],
    ['nobody to publish', { stages: [stage('a')], publish: [], unpublish: by }, 'publish'],
    ['nobody to take down', { stages: [stage('a')], publish: by, unpublish: [] }, 'unpublish'],
  ])('is refused with %s, and says how to mend it', (_, definition, words) => {
    expect(() => defineWorkflow({ version: 1, ...definition })).toThrow(words)
  })
})
