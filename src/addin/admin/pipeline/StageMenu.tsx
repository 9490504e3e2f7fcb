import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import type { Opportunity, OpportunityStage } from '../../../contract/opportunity.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

interface Props {
  opportunity: Opportunity
  isBusy: boolean
  onMove: (stage: OpportunityStage) => void
}

/** The stage of an opportunity, and the way to another one. */
export function StageMenu({ opportunity, isBusy, onMove }: Props) {
  const { pipeline: words } = useAdminTexts().adminLog
  const { stages } = useTexts().logEntry
  const { name, stage, mayChange } = opportunity
  if (!mayChange) return stages[stage]
  const others = Object.entries(stages).filter(([other]) => other !== stage)
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.move(name, stages[stage])}
        >
          {stages[stage]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map(([other, word]) => (
            <MenuItem key={other} onClick={() => onMove(other as OpportunityStage)}>
              {word}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
