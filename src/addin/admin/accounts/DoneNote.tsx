import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { PastNote } from '../components/PastNote.tsx'
import { partAddress } from '../page-address.ts'
import type { Picked } from './AccountPicker.tsx'

/** What was just done about an account. */
export type Done =
  | { kind: 'saved'; name: string; hasNewDomain: boolean }
  | { kind: 'merged'; other: string; name: string }
  | { kind: 'split'; created: Picked }

/** Says what was done, until something else is; nothing before. */
export function DoneNote({ done }: { done: Done | undefined }) {
  const { detail: words } = useAdminTexts().adminAccounts
  if (!done) return null
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {done.kind === 'saved' && words.saved(done.name)}
          {done.kind === 'merged' && `${words.merged(done.other, done.name)} ${words.recount}`}
          {done.kind === 'split' && (
            <>
              {words.wasSplit(done.created.name)} {words.recount}{' '}
              <Link href={partAddress('accounts', done.created.id)}>
                {words.openNew(done.created.name)}
              </Link>
            </>
          )}
        </MessageBarBody>
      </MessageBar>
      {done.kind === 'saved' && done.hasNewDomain && <PastNote />}
    </>
  )
}
