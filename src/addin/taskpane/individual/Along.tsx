import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { IndividualPlanRequest } from '../../../contract/individual.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Stack } from '../components/Panel.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import type { OwnDraft } from './individual-queries.ts'

const useStyles = makeStyles({
  hint: {
    display: 'block',
    // Below the words of a checkbox, not below its box.
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground2,
  },
})

export interface AlongState {
  /** Goes with the plan. */
  carried: Pick<IndividualPlanRequest, 'templates' | 'reminderId' | 'asks'>
  /** The draft is to be held back, and nobody has said that the mails may go at once. */
  mayStart: boolean
  deliverAt: Date | undefined
  isAtOnce: boolean
  onAtOnce: (isAtOnce: boolean) => void
  hasTemplate: boolean
  asks: boolean
  hasReminder: boolean
  reminds: boolean
  onReminds: (reminds: boolean) => void
}

type Given = Pick<ToolProps, 'check' | 'follow'> & { draftFacts: OwnDraft }

/** What the draft carries besides, and what is chosen of it. */
export function useAlong({ draftFacts, follow, check }: Given): AlongState {
  const { deliverAt, notes } = draftFacts
  const { reminderId, templates = [] } = notes
  const [isAtOnce, onAtOnce] = useState(false)
  const [reminds, onReminds] = useState(true)
  const asks = follow.asks && (check?.recipients.some(({ mayAsk }) => mayAsk) ?? true)
  const carried = carriedOf({ templates, reminderId: reminds ? reminderId : undefined, asks })
  return {
    carried,
    mayStart: deliverAt === undefined || isAtOnce,
    ...{ deliverAt, isAtOnce, onAtOnce, asks, reminds, onReminds },
    hasTemplate: templates.length > 0,
    hasReminder: reminderId !== undefined,
  }
}

interface Carrying {
  templates: string[]
  reminderId: string | undefined
  asks: boolean
}

const carriedOf = ({ templates, reminderId, asks }: Carrying): AlongState['carried'] => ({
  ...(templates.length > 0 && { templates }),
  ...(reminderId !== undefined && { reminderId }),
  ...(asks && { asks }),
})

/** Says what goes along with each mail and what does not, before anything is sent. */
export function Along({ along }: { along: AlongState }) {
  const { along: words } = useToolTexts().individual
  const { at } = useWords()
  return (
    <Stack>
      {along.deliverAt && (
        <Stack isTight>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.delay(at(along.deliverAt.toISOString()))}</MessageBarBody>
          </MessageBar>
          <Tick label={words.atOnce} value={along.isAtOnce} onChange={along.onAtOnce} />
        </Stack>
      )}
      {along.hasReminder && (
        <Tick
          label={words.reminder}
          hint={along.reminds ? undefined : words.noReminder}
          value={along.reminds}
          onChange={along.onReminds}
        />
      )}
      {along.asks && <Text>{words.asks}</Text>}
      <Disclosure label={words.title}>
        <Stack isTight>
          <span>{words.always}</span>
          {along.hasTemplate && <span>{words.template}</span>}
          <span>{words.links}</span>
        </Stack>
      </Disclosure>
    </Stack>
  )
}

interface TickProps {
  label: string
  hint?: string | undefined
  value: boolean
  onChange: (value: boolean) => void
}

/** A choice with what it means below it. */
export function Tick({ label, hint, value, onChange }: TickProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div>
      <Checkbox
        label={label}
        checked={value}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(_event, { checked }) => onChange(checked === true)}
      />
      {hint !== undefined && (
        <Text id={id} size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  )
}
