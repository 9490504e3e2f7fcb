import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { expiryState } from './credential-entries.ts'

/** Warns in good time that a certificate runs out; nothing before that. */
export function ExpiryNote({ credential }: Pick<Logging, 'credential'>) {
  const { state: words } = useAdminTexts().logging
  const { day } = useWords()
  const expiresAt = credential?.expiresAt ?? null
  const state = expiryState(expiresAt, useNow())
  if (!state || expiresAt === null) return null
  return (
    <MessageBar intent={state === 'over' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        {state === 'over' ? words.expired(day(expiresAt)) : words.expires(day(expiresAt))}
      </MessageBarBody>
    </MessageBar>
  )
}
