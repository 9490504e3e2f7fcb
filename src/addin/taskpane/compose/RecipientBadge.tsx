import { Badge, makeStyles } from '@fluentui/react-components'
import { BuildingRegular } from '@fluentui/react-icons/svg/building'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { ReactElement } from 'react'
import type { Measures } from '../../../contract/consent.ts'
import type { CheckedRecipient } from '../../../contract/recipient.ts'
import type { ComposeTexts } from '../../locales/en-US/compose.ts'
import { useTexts } from '../TextsContext.ts'

// Fluent's badge is one fixed line; long words of other languages need two.
const useStyles = makeStyles({
  badge: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', flexShrink: 0 },
})

/** What may be measured of mail to somebody, in words and a shape; the colour only repeats them. */
export function RecipientBadge({ recipient }: { recipient: CheckedRecipient }) {
  const styles = useStyles()
  const { recipients } = useTexts().compose
  const { word, color, icon } = lookOf(recipient, recipients)
  return (
    <Badge className={styles.badge} appearance="tint" color={color} icon={icon}>
      {word}
    </Badge>
  )
}

interface Look {
  word: string
  color: 'danger' | 'informative' | 'warning' | 'success'
  icon: ReactElement
}

function lookOf(
  { reason, isInternal, measures }: CheckedRecipient,
  words: ComposeTexts['recipients'],
): Look {
  if (reason !== null) return { word: words.deny, color: 'danger', icon: <ProhibitedRegular /> }
  if (isInternal) {
    return { word: words.internal, color: 'informative', icon: <BuildingRegular /> }
  }
  const less = lessThanAll(measures)
  if (less === undefined) {
    return { word: words.allow, color: 'success', icon: <CheckmarkRegular /> }
  }
  return { word: words.measured[less], color: 'warning', icon: <CircleHalfFillRegular /> }
}

/** @returns undefined where everything is measured one by one */
function lessThanAll({
  opens,
  clicks,
}: Measures): keyof ComposeTexts['recipients']['measured'] | undefined {
  if (opens === 'nothing') return 'clicks'
  if (clicks === 'nothing') return 'opens'
  return opens === 'totals' || clicks === 'totals' ? 'totals' : undefined
}
