import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import type { AuditVerification } from '../../../contract/audit.ts'
import { useVerifyAudit } from '../../client/admin-queries-audit.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChainHead } from './ChainHead.tsx'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

/** Checks the chain on demand. */
export function VerifyPanel() {
  const styles = useStyles()
  const { verify: words } = useAdminTexts().audit
  const check = useVerifyAudit()
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <Button
        className={styles.button}
        disabledFocusable={check.isPending}
        onClick={() => check.mutate()}
      >
        {check.isPending ? words.checking : words.button}
      </Button>
      {check.isError && <Failed error={check.error} title={words.failed} />}
      <div role="status">{check.data && <Result verification={check.data} />}</div>
    </Panel>
  )
}

function Result({ verification }: { verification: AuditVerification }) {
  const { verify: words } = useAdminTexts().audit
  const { number } = useWords()
  const { entries, isWhole, brokenAt, reason, head } = verification
  if (!isWhole) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.brokenTitle}</MessageBarTitle>
          <Text block>
            {words.broken[reason ?? 'altered'](number(brokenAt ?? entries))} {words.after}
          </Text>
        </MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.whole}</MessageBarTitle>
          <Text block>{entries === 0 ? words.empty : words.entries(entries, number(entries))}</Text>
        </MessageBarBody>
      </MessageBar>
      {head !== null && <ChainHead line={`${entries}:${head}`} />}
    </>
  )
}
