import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { momentOf, typedMoment } from '../timing/typed-moment.ts'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { inAnHour, inTwoDays, tomorrowMorning } from './due-choices.ts'
import { DueFields, dueFault } from './DueFields.tsx'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexBasis: '100%',
    minWidth: 0,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  isBusy: boolean
  onSnooze: (until: Date) => void
}

/** Puts a reminder off: for an hour, until tomorrow, or until a time of one's own. */
export function SnoozeMenu({ isBusy, onSnooze }: Props) {
  const { list: words } = useToolTexts().reminder
  const [isPicking, setIsPicking] = useState(false)
  if (isPicking) {
    return <PickTime isBusy={isBusy} onPick={onSnooze} onCancel={() => setIsPicking(false)} />
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={isBusy}>
          {words.snooze}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onSnooze(inAnHour(new Date()))}>{words.snoozeHour}</MenuItem>
          <MenuItem onClick={() => onSnooze(tomorrowMorning(new Date()))}>
            {words.snoozeTomorrow}
          </MenuItem>
          <MenuItem onClick={() => setIsPicking(true)}>{words.snoozePick}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

interface PickProps {
  isBusy: boolean
  onPick: (until: Date) => void
  onCancel: () => void
}

function PickTime({ isBusy, onPick, onCancel }: PickProps) {
  const styles = useStyles()
  const { reminder: words } = useToolTexts()
  const { common } = useTexts()
  const [typed, setTyped] = useState(() => typedMoment(inTwoDays(new Date())))
  const [fault, setFault] = useState<string>()
  const choose = (chosen: typeof typed) => {
    setTyped(chosen)
    setFault(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = dueFault(typed, words, new Date())
    setFault(found)
    const until = momentOf(typed)
    if (!found && until) onPick(until)
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <DueFields typed={typed} onChange={choose} fault={fault} />
      <div className={styles.acts}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {words.list.snooze}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
