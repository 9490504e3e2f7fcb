import { useState } from 'react'
import type { ToolProps } from '../compose/tool.ts'
import { TemplateInsert } from './TemplateInsert.tsx'
import { TemplatePicker } from './TemplatePicker.tsx'

/** Picks a template, fills it in and puts it where somebody writes. */
export function TemplateTool({ draft, session }: ToolProps) {
  const [id, setId] = useState<string>()
  const [cameFrom, setCameFrom] = useState<string>()
  if (id === undefined) return <TemplatePicker cameFrom={cameFrom} onPick={setId} />
  const back = () => {
    setCameFrom(id)
    setId(undefined)
  }
  return <TemplateInsert key={id} id={id} draft={draft} session={session} onBack={back} />
}
