'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ExportPanel } from './ExportPanel.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import { NearPanel } from './NearPanel.tsx'
import { useBank } from './use-bank.ts'
import './bank.css'

type Tool = 'import' | 'export' | 'near'

const panels = { import: ImportPanel, export: ExportPanel, near: NearPanel }

/** What stands above the bank's list: importing, exporting, finding near questions. */
export const BankTools = () => {
  const { words } = useBank()
  const [tool, setTool] = useState<Tool | null>(null)
  const Panel = tool && panels[tool]
  return (
    <div className="bt-bank">
      <div className="bt-bank__bar">
        {(['import', 'export', 'near'] as const).map((name) => (
          <Button
            key={name}
            buttonStyle={name === tool ? 'primary' : 'secondary'}
            size="medium"
            aria-expanded={name === tool}
            onClick={() => setTool(name === tool ? null : name)}
          >
            {words[name]}
          </Button>
        ))}
      </div>
      {Panel && (
        <section className="bt-bank__panel" aria-label={words[tool]}>
          <Panel />
        </section>
      )}
    </div>
  )
}
