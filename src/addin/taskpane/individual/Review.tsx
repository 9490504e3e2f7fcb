import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { use, useId, useState } from 'react'
import type { IndividualSend, UnmeasuredChoice } from '../../../contract/individual.ts'
import type { CheckedRecipient } from '../../../contract/recipient.ts'
import { useApi } from '../../client/api-context.ts'
import { failureCode } from '../../client/failure.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Stack } from '../components/Panel.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { MailboxContext } from '../MailboxContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { Along, Tick, useAlong, type AlongState } from './Along.tsx'
import { useTidies, type OwnDraft } from './individual-queries.ts'
import { minutesFor, obstacleOf, peopleOf } from './obstacle.ts'
import { Permission } from './Permission.tsx'
import { StartFailed } from './StartFailed.tsx'
import { startIndividual } from './start.action.ts'
import { WhoGetsWhat } from './WhoGetsWhat.tsx'

interface Props extends Omit<ToolProps, 'onDone'> {
  draftFacts: OwnDraft
  onPlanned: (send: IndividualSend) => void
}

/** What will happen, before anything does. */
export function Review({ draftFacts, ...props }: Props) {
  const { individual: words } = useToolTexts()
  const obstacle = obstacleOf(draftFacts)
  return (
    <Stack>
      <Text>{words.intro}</Text>
      {obstacle ? (
        <MessageBar intent={obstacle === 'too-few' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{words.obstacles[obstacle]}</MessageBarBody>
        </MessageBar>
      ) : (
        <Plan {...props} draftFacts={draftFacts} people={peopleOf(draftFacts.addressees)} />
      )}
    </Stack>
  )
}

interface PlanProps extends Props {
  people: number
}

function Plan({ people, check, follow, draftFacts, ...props }: PlanProps) {
  const { individual: words } = useToolTexts()
  const { number } = useWords()
  const [showsNames, setShowsNames] = useState(true)
  const [unmeasured, setUnmeasured] = useState<UnmeasuredChoice>('send')
  const [tidies, setTidies] = useState(useTidies())
  const along = useAlong({ draftFacts, follow, check })
  const refused = check?.recipients.filter(isRefused(follow.asks)).length ?? 0
  const mails = unmeasured === 'leave-out' ? people - refused : people
  const minutes = minutesFor(mails)
  const choices = { showsNames, unmeasured, tidies }
  return (
    <Stack>
      <Text>{words.toLine}</Text>
      <Text>{words.takes(number(minutes), minutes === 1)}</Text>
      <Disclosure label={words.why}>{words.whyText}</Disclosure>
      <Tick label={words.names} value={showsNames} onChange={setShowsNames} />
      <Tick
        label={words.tidy.option(words.tidy.folder)}
        hint={words.tidy.why}
        value={tidies}
        onChange={setTidies}
      />
      {refused > 0 && <Choice value={unmeasured} onChange={setUnmeasured} />}
      <Along along={along} />
      {check && (
        <Disclosure label={words.who}>
          <WhoGetsWhat recipients={check.recipients} choice={unmeasured} asks={follow.asks} />
        </Disclosure>
      )}
      <Text>{words.draftStays}</Text>
      {follow.own && <Text>{words.unfollows}</Text>}
      <Start {...props} follow={follow} count={mails} choices={choices} along={along} />
    </Stack>
  )
}

/** They get nothing where that is chosen; who is asked by their mail gets it. */
const isRefused =
  (asks: boolean) =>
  ({ reason, mayAsk }: CheckedRecipient): boolean =>
    reason !== null && !(asks && mayAsk)

interface ChoiceProps {
  value: UnmeasuredChoice
  onChange: (value: UnmeasuredChoice) => void
}

function Choice({ value, onChange }: ChoiceProps) {
  const { individual: words } = useToolTexts()
  return (
    <Field label={words.choice}>
      <RadioGroup
        value={value}
        onChange={(_event, data) => onChange(data.value as UnmeasuredChoice)}
      >
        <Radio value="send" label={words.choices.send} />
        <Radio value="leave-out" label={words.choices['leave-out']} />
      </RadioGroup>
    </Field>
  )
}

interface StartProps extends Pick<Props, 'draft' | 'follow' | 'onPlanned'> {
  count: number
  choices: { showsNames: boolean; unmeasured: UnmeasuredChoice; tidies: boolean }
  along: AlongState
}

function Start({ draft, follow, count, choices, along, onPlanned }: StartProps) {
  const { individual: words } = useToolTexts()
  const { texts, number } = useWords()
  const api = useApi()
  const openMailbox = use(MailboxContext)
  const waitsId = useId()
  const start = useMutation({
    mutationFn: () => {
      if (!openMailbox) throw new Error('There is no mailbox')
      const of = { draft, api, openMailbox, own: follow.own, locale: texts.locale, choices }
      return startIndividual({ ...of, carried: along.carried })
    },
    onSuccess: (send) => {
      follow.readAgain()
      onPlanned(send)
    },
  })
  if (failureCode(start.error) === 'sign-in-needed')
    return <Permission onGiven={() => start.mutate()} />
  return (
    <Stack>
      {start.error && <StartFailed error={start.error} />}
      {!along.mayStart && <Text id={waitsId}>{words.along.atOnceFirst}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={start.isPending || !along.mayStart}
          aria-describedby={along.mayStart ? undefined : waitsId}
          onClick={() => start.mutate()}
        >
          {start.isPending ? words.starting : words.start(number(count))}
        </Button>
      </div>
    </Stack>
  )
}
