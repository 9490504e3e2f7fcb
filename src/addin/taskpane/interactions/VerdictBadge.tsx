import { Badge, makeStyles } from '@fluentui/react-components'
import { BotRegular } from '@fluentui/react-icons/svg/bot'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import type { ReactElement } from 'react'
import type { VerdictClass } from '../../../contract/interaction.ts'
import { useWords } from '../useWords.ts'

type Look = { icon: ReactElement; color: 'brand' | 'informative' | 'subtle' }

const LOOKS: Readonly<Record<VerdictClass, Look>> = {
  person: { icon: <PersonRegular />, color: 'brand' },
  machine: { icon: <BotRegular />, color: 'informative' },
  self: { icon: <EyeRegular />, color: 'informative' },
  unknown: { icon: <QuestionCircleRegular />, color: 'informative' },
}

// Fluent's badge is one fixed line; large text and long words need two.
const useStyles = makeStyles({
  badge: { height: 'auto', minHeight: '20px', maxWidth: '100%', whiteSpace: 'normal' },
})

/** What an interaction was judged to be, in word, sign and colour. */
export function VerdictBadge({ verdict }: { verdict: VerdictClass }) {
  const styles = useStyles()
  const { verdicts } = useWords().texts.read.timeline
  const { icon, color } = LOOKS[verdict]
  return (
    <Badge className={styles.badge} appearance="tint" color={color} icon={icon}>
      {verdicts[verdict]}
    </Badge>
  )
}
