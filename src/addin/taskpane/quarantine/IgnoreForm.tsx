import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { QuarantinedMessage } from '../../../contract/quarantine.ts'
import { Confirm } from '../components/Confirm.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { author, domainOf, ignoreScopes, type IgnoreScope } from './decidable.ts'
import type { Deciding } from './deciding.ts'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  message: QuarantinedMessage
  deciding: Deciding
}

/** Ignores this message, its writer or everybody of their domain; the last only after asking. */
export function IgnoreForm({ message, deciding }: Props) {
  const styles = useStyles()
  const restoreFocus = useRestoreFocusTarget()
  const { quarantine: words } = useTexts().log
  const [scope, setScope] = useState<IgnoreScope>('message')
  const [isAsking, setIsAsking] = useState(false)
  const address = author(message)?.email ?? ''
  const domain = domainOf(address)
  const ignore = () => deciding.decide({ act: 'ignore', scope })
  const named: Record<IgnoreScope, string> = {
    message: words.scopes.message,
    address: words.scopes.address(address),
    domain: words.scopes.domain(domain),
  }
  const question = {
    title: words.domainTitle(domain),
    text: words.domainText(domain),
    confirm: words.domainConfirm,
  }
  return (
    <Stack isTight>
      <Field label={words.scope}>
        <RadioGroup value={scope} onChange={(_event, { value }) => setScope(value as IgnoreScope)}>
          {ignoreScopes(message).map((one) => (
            <Radio key={one} value={one} label={named[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Text size={200}>{words.ignoreLearned[scope]}</Text>
      <Button
        {...restoreFocus}
        className={styles.button}
        appearance="primary"
        disabledFocusable={deciding.isBusy}
        onClick={() => (scope === 'domain' ? setIsAsking(true) : ignore())}
      >
        {deciding.isBusy ? words.busy : words.ignore}
      </Button>
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={ignore}
        onClose={() => setIsAsking(false)}
      />
    </Stack>
  )
}
