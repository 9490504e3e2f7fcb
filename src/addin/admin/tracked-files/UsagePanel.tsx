import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
} from '@fluentui/react-components'
import type { FileSettings } from '../../../contract/file-settings.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { inMegabytes } from './file-entries.ts'

const useStyles = makeStyles({ bar: { maxWidth: '32rem' }, text: { maxWidth: '76ch' } })

/** How much room files take, where, and what is done with them. */
export function UsagePanel({ settings }: { settings: FileSettings }) {
  const styles = useStyles()
  const { usage: words } = useAdminTexts().files
  const { number } = useWords()
  const { usedBytes, quotaMegabytes, available, place, isScanned } = settings
  const used = inMegabytes(usedBytes)
  const shown = number(Math.round(used * 10) / 10)
  const isFull = quotaMegabytes !== null && used >= quotaMegabytes
  return (
    <Panel title={words.title}>
      {isFull && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.full}</MessageBarBody>
        </MessageBar>
      )}
      {quotaMegabytes === null ? (
        <Text>{words.used(shown)}</Text>
      ) : (
        <Field className={styles.bar} label={words.usedOf(shown, number(quotaMegabytes))}>
          <ProgressBar
            value={Math.min(used, quotaMegabytes)}
            max={quotaMegabytes}
            color={isFull ? 'warning' : 'brand'}
          />
        </Field>
      )}
      <Text>{words.available(available, number(available))}</Text>
      <Disclosure label={words.why}>
        <Text className={styles.text}>{words.whyText}</Text>
      </Disclosure>
      <Text className={styles.text}>{words.places[place]}</Text>
      <Text className={styles.text}>{isScanned ? words.scanned : words.notScanned}</Text>
    </Panel>
  )
}
