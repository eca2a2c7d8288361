import { expect, it } from 'vitest'
import { workflowTranslations } from './interface.ts'
import { panelTexts } from './panel.ts'

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

it.each(['vi', 'en'] as const)('no text of the panel is shadowed by another, in %s', (language) => {
  expect(workflowTranslations[language]).toMatchObject(panelTexts[language])
})

it('both languages have the same texts, with the same places to fill in', () => {
  const { vi, en } = workflowTranslations
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  for (const [key, text] of Object.entries(vi))
    expect([key, placeholders(en[key as keyof typeof en])]).toEqual([key, placeholders(text)])
})
