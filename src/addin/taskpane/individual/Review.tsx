import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { use, useState } from 'react'
import type { IndividualSend, UnmeasuredChoice } from '../../../contract/individual.ts'
import { useApi } from '../../client/api-context.ts'
import { failureCode } from '../../client/failure.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Stack } from '../components/Panel.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { MailboxContext } from '../MailboxContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import type { OwnDraft } from './individual-queries.ts'
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
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.obstacles[obstacle]}</MessageBarBody>
        </MessageBar>
      ) : (
        <Plan {...props} people={peopleOf(draftFacts.addressees)} />
      )}
    </Stack>
  )
}

interface PlanProps extends Omit<Props, 'draftFacts'> {
  people: number
}

function Plan({ people, check, follow, ...props }: PlanProps) {
  const { individual: words } = useToolTexts()
  const { number } = useWords()
  const [showsNames, setShowsNames] = useState(true)
  const [unmeasured, setUnmeasured] = useState<UnmeasuredChoice>('send')
  const refused = check?.recipients.filter(({ reason }) => reason !== null).length ?? 0
  const mails = unmeasured === 'leave-out' ? people - refused : people
  const minutes = minutesFor(mails)
  return (
    <Stack>
      <Text>{words.toLine}</Text>
      <Text>{words.takes(number(minutes), minutes === 1)}</Text>
      <Disclosure label={words.why}>{words.whyText}</Disclosure>
      <Checkbox
        label={words.names}
        checked={showsNames}
        onChange={(_event, { checked }) => setShowsNames(checked === true)}
      />
      {refused > 0 && <Choice value={unmeasured} onChange={setUnmeasured} />}
      {check && (
        <Disclosure label={words.who}>
          <WhoGetsWhat recipients={check.recipients} choice={unmeasured} />
        </Disclosure>
      )}
      <Text>{words.draftStays}</Text>
      {follow.own && <Text>{words.unfollows}</Text>}
      <Start {...props} follow={follow} count={mails} choices={{ showsNames, unmeasured }} />
    </Stack>
  )
}

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
  choices: { showsNames: boolean; unmeasured: UnmeasuredChoice }
}

function Start({ draft, follow, count, choices, onPlanned }: StartProps) {
  const { individual: words } = useToolTexts()
  const { texts, number } = useWords()
  const api = useApi()
  const openMailbox = use(MailboxContext)
  const start = useMutation({
    mutationFn: () => {
      if (!openMailbox) throw new Error('There is no mailbox')
      const of = { draft, api, openMailbox, own: follow.own, locale: texts.locale, choices }
      return startIndividual(of)
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
      <div>
        <Button
          appearance="primary"
          disabledFocusable={start.isPending}
          onClick={() => start.mutate()}
        >
          {start.isPending ? words.starting : words.start(number(count))}
        </Button>
      </div>
    </Stack>
  )
}
