import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components'
import { LinkAddRegular } from '@fluentui/react-icons/svg/link-add'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../client/api-context.ts'
import {
  insertLink,
  linkFault,
  type Inserted,
  type LinkFault,
  type TypedLink,
} from '../../follow/insert-link.action.ts'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { FollowFirst } from '../compose/FollowFirst.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '& > button': { alignSelf: 'flex-start' },
  },
})

/** A tracked link at the caret, also where the body must not be rewritten. */
export function LinkTool({ draft, follow, check }: ToolProps) {
  const { link: words } = useToolTexts()
  const callApi = useApi()
  const key = follow.own?.key
  // The strictest recipient decides; the same is looked at again when the mail is sent.
  const isMeasured = check?.measures.clicks !== 'nothing'
  const insert = useMutation({
    mutationFn: (link: TypedLink) =>
      insertLink({ draft, callApi }, link, isMeasured ? key : undefined),
  })
  return (
    <Panel title={words.title} icon={<LinkAddRegular />}>
      <Text>{words.intro}</Text>
      {key === undefined ? (
        <FollowFirst follow={follow} />
      ) : (
        <>
          {!isMeasured && (
            <MessageBar layout="multiline">
              <MessageBarBody>{words.plain}</MessageBarBody>
            </MessageBar>
          )}
          <LinkForm isBusy={insert.isPending} onInsert={insert.mutateAsync} />
          {insert.data && <Result result={insert.data} />}
          {insert.error && <Failed error={insert.error} title={words.failed} />}
        </>
      )}
    </Panel>
  )
}

const EMPTY: TypedLink = { target: '', text: '' }

interface FormProps {
  isBusy: boolean
  onInsert: (link: TypedLink) => Promise<Inserted>
}

function LinkForm({ isBusy, onInsert }: FormProps) {
  const styles = useStyles()
  const { link: words } = useToolTexts()
  const [typed, setTyped] = useState(EMPTY)
  const [fault, setFault] = useState<LinkFault>()
  const change = (part: Partial<TypedLink>) => {
    setTyped({ ...typed, ...part })
    setFault(undefined)
  }
  const submit = async () => {
    const found = linkFault(typed)
    setFault(found)
    // A failure is shown by whoever inserts; what was typed stays.
    const inserted = found ? 'lost' : await onInsert(typed).catch(() => 'lost' as const)
    if (inserted !== 'lost') setTyped(EMPTY)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      className={styles.form}
    >
      <Field
        label={words.address}
        required
        {...(fault === 'no-address' && { validationMessage: words.bad })}
      >
        <Input
          type="url"
          placeholder={words.addressHint}
          value={typed.target}
          onChange={(_event, { value }) => change({ target: value })}
        />
      </Field>
      <Field
        label={words.text}
        required
        {...(fault === 'no-text' && { validationMessage: words.textMissing })}
        {...(fault === 'text-is-address' && { validationMessage: words.looksLikeAddress })}
      >
        <Input
          placeholder={words.textHint}
          maxLength={500}
          value={typed.text}
          onChange={(_event, { value }) => change({ text: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
        {isBusy ? words.inserting : words.insert}
      </Button>
    </form>
  )
}

function Result({ result }: { result: Inserted }) {
  const { link: words } = useToolTexts()
  const texts: Record<Inserted, string> = {
    tracked: words.inserted,
    plain: words.insertedPlain,
    lost: words.lost,
  }
  return (
    <MessageBar layout="multiline" intent={result === 'lost' ? 'warning' : 'success'}>
      <MessageBarBody>{texts[result]}</MessageBarBody>
    </MessageBar>
  )
}
