import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ShieldRegular } from '@fluentui/react-icons/svg/shield'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark'
import { ShieldQuestionRegular } from '@fluentui/react-icons/svg/shield-question'
import type { ReactElement } from 'react'
import type { LogEntryDetail } from '../../../contract/log.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useTexts } from '../TextsContext.ts'
import { senderStanding, type SenderStanding } from './sender-standing.ts'

const ICONS: Readonly<Record<SenderStanding, ReactElement>> = {
  verified: <ShieldCheckmarkRegular />,
  notVerified: <ShieldQuestionRegular />,
  notChecked: <ShieldRegular />,
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: { margin: 0, maxWidth: '70ch' },
})

interface Props {
  proof: LogEntryDetail['senderProof']
}

/** Whether a logged mail comes from whom it names, and what says so. */
export function SenderCheck({ proof }: Props) {
  const styles = useStyles()
  const { log, logEntry } = useTexts()
  const { sender: words } = logEntry
  const standing = senderStanding(proof)
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.icon} aria-hidden>
          {ICONS[standing]}
        </span>
        <Text>{words[standing]}</Text>
      </div>
      <Disclosure label={log.status.why}>
        <p className={styles.text}>{words.reasons[proof ?? 'unknown']}</p>
      </Disclosure>
    </div>
  )
}
