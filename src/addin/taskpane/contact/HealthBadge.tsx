import { Badge, makeStyles } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import type { ReactElement } from 'react'
import type { HealthBand } from '../../../contract/engagement-score.ts'
import { useWords } from '../useWords.ts'

type Look = { icon: ReactElement; color: 'success' | 'warning' | 'danger' }

const LOOKS: Readonly<Record<HealthBand, Look>> = {
  good: { icon: <CheckmarkCircleRegular />, color: 'success' },
  fair: { icon: <CircleHalfFillRegular />, color: 'warning' },
  poor: { icon: <SubtractCircleRegular />, color: 'danger' },
}

// Fluent's badge is one fixed line; large text and long words need two.
const useStyles = makeStyles({
  badge: { height: 'auto', minHeight: '20px', maxWidth: '100%', whiteSpace: 'normal' },
})

/** How well a score stands, in word, sign and colour. */
export function HealthBadge({ band }: { band: HealthBand }) {
  const styles = useStyles()
  const { bands } = useWords().texts.contact.score
  const { icon, color } = LOOKS[band]
  return (
    <Badge className={styles.badge} appearance="tint" color={color} icon={icon}>
      {bands[band]}
    </Badge>
  )
}
