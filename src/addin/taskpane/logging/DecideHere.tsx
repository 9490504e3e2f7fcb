import { Text } from '@fluentui/react-components'
import type { MessageLogging } from '../../../contract/message-logging.ts'
import type { QuarantineFilter } from '../../client/log-keys.ts'
import { useDecideQuarantined } from '../../client/log-mutations.ts'
import { useQuarantine } from '../../client/log-queries.ts'
import { useKnownSession } from '../../client/queries.ts'
import type { Message } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Stack } from '../components/Panel.tsx'
import { People } from '../quarantine/People.tsx'
import { QuarantineActs } from '../quarantine/QuarantineActs.tsx'
import { useTexts } from '../TextsContext.ts'

interface Props {
  message: Message
  logging: MessageLogging
  /** Of the quarantined message. */
  id: string
}

/** Decides about the open message where it is read, for those who may. */
export function DecideHere({ message, logging, id }: Props) {
  const { quarantine: words } = useTexts().log
  const listed = useQuarantine(useFilter(message, logging))
  const decision = useDecideQuarantined()
  return (
    <AsyncContent query={listed} label={words.people}>
      {({ pages }) => {
        const found = pages.flatMap(({ items }) => items).find((one) => one.id === id)
        if (!found) return <Text size={200}>{words.notYours}</Text>
        return (
          <Stack isTight>
            <People participants={found.participants} />
            <QuarantineActs
              message={found}
              deciding={{
                isBusy: decision.isPending,
                error: decision.error,
                decide: (body) => decision.mutate({ params: { id }, body }),
              }}
            />
          </Stack>
        )
      }}
    </AsyncContent>
  )
}

/** Narrow enough that the message is on the first page. */
function useFilter({ from, sender }: Message, { reason }: MessageLogging): QuarantineFilter {
  const search = (from ?? sender)?.email.trim().slice(0, MAX_SEARCH)
  return {
    scope: useSeesAll() ? 'everything' : 'mine',
    ...(reason !== null && { reason }),
    ...(search && { search }),
  }
}

/** Managers and administrators decide for others as well. */
function useSeesAll(): boolean {
  const roles = useKnownSession()?.roles ?? []
  return roles.includes('manager') || roles.includes('administrator')
}

const MAX_SEARCH = 200
