import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useSetInternalDomains } from '../../client/admin-queries-addresses.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { areDomains, filledLines } from '../files/text-lines.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  field: { alignSelf: 'stretch', maxWidth: '32rem' },
})

/** Which mail domains are our own; saved by itself, and everything is checked again then. */
export function DomainsField({ domains }: { domains: readonly string[] }) {
  const styles = useStyles()
  const { addresses: words } = useAdminTexts().loggingSetup
  const change = useSetInternalDomains()
  const [typed, setTyped] = useState<string>()
  const [isFaulty, setIsFaulty] = useState(false)
  const text = typed ?? domains.join('\n')
  const save = () => {
    const lines = filledLines(text)
    setIsFaulty(!areDomains(lines))
    if (areDomains(lines)) change.mutate(lines, { onSuccess: () => setTyped(undefined) })
  }
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={words.domains}
        hint={words.domainsHint}
        {...(isFaulty && { validationMessage: words.domainsFault })}
      >
        <Textarea rows={4} value={text} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Button disabledFocusable={typed === undefined || change.isPending} onClick={save}>
        {words.saveDomains}
      </Button>
      {change.isError && <Failed error={change.error} title={words.failed} />}
      {change.isSuccess && typed === undefined && <Text role="status">{words.savedDomains}</Text>}
    </div>
  )
}
