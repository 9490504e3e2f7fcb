import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import type { Logging } from '../../../contract/logging.ts'
import { useStartProbe } from '../../client/admin-queries-logging.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { CopyBox } from '../components/CopyBox.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  mark: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  arrived: { color: tokens.colorStatusSuccessForeground1 },
  button: { alignSelf: 'flex-start' },
})

/** Whether the mail-flow rules bring mail in, by a test mail with a code in its subject. */
export function ProbeCheck({ probe }: Pick<Logging, 'probe'>) {
  const styles = useStyles()
  const { logging } = useAdminTexts()
  const words = logging.probe
  const start = useStartProbe()
  return (
    <Stack>
      <Text>{words.text}</Text>
      {probe && (
        <>
          <CopyBox label={words.code} text={probe.code} />
          <ul className={styles.list}>
            <Mark title={words.out} at={probe.outSeenAt} />
            <Mark title={words.in} at={probe.inSeenAt} />
          </ul>
        </>
      )}
      <Button
        className={styles.button}
        disabledFocusable={start.isPending}
        onClick={() => start.mutate({})}
      >
        {probe ? words.again : words.start}
      </Button>
      {start.isError && <ChangeFailed title={logging.acts.failed} error={start.error} />}
    </Stack>
  )
}

function Mark({ title, at: arrivedAt }: { title: string; at: string | null }) {
  const styles = useStyles()
  const { probe: words } = useAdminTexts().logging
  const { at } = useWords()
  const state = arrivedAt === null ? words.waiting : words.arrived(at(arrivedAt))
  return (
    <li className={styles.mark}>
      <span className={mergeClasses(styles.icon, arrivedAt !== null && styles.arrived)} aria-hidden>
        {arrivedAt === null ? <CircleRegular /> : <CheckmarkCircleFilled />}
      </span>
      <span>
        <strong>{title}</strong>: {state}
      </span>
      <Live>{arrivedAt === null ? '' : `${title}: ${state}`}</Live>
    </li>
  )
}
