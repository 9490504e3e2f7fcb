import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Recipient } from '../../../contract/recipient.ts'
import type { Template } from '../../../contract/template.ts'
import { useApi } from '../../client/api-context.ts'
import type { Draft, Person } from '../../outlook/port.ts'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { notesQuery } from './draft-notes.ts'
import { HtmlPreview } from './HtmlPreview.tsx'
import { insertTemplate, type InsertedTemplate } from './insert-template.action.ts'
import { PlaceholderFields } from './PlaceholderFields.tsx'
import { TemplateSubject } from './TemplateSubject.tsx'
import { useDraftSubject } from './useDraftSubject.ts'
import { useFilledTemplate } from './useFilledTemplate.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '& > button': { alignSelf: 'flex-start' },
  },
  heading: { margin: 0 },
})

interface Props {
  template: Template
  draft: Draft
  people: readonly Recipient[]
  own: Person | undefined
  isPlainText: boolean
}

/** What a template asks for, how it will look, and the way into the mail. */
export function FillForm({ template, draft, people, own, isPlainText }: Props) {
  const styles = useStyles()
  const { insert: words } = useToolTexts().template
  const filled = useFilledTemplate({ content: template.content, people, own })
  const [isChecked, setIsChecked] = useState(false)
  const insert = useInsert(draft, template)
  const subject = useDraftSubject(draft)
  const isWhole = () => {
    setIsChecked(true)
    return filled.missing.length === 0
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole()) return
    insert.mutate(filled.html, {
      onSuccess: () => subject.takeUnlessDeclined(filled.subject ?? ''),
    })
  }
  const takeSubject = () => {
    if (isWhole()) subject.take(filled.subject ?? '')
  }
  if (isPlainText)
    return (
      <MessageBar layout="multiline" intent="warning">
        <MessageBarBody>{words.plainText}</MessageBarBody>
      </MessageBar>
    )
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Addressee people={people} filled={filled} />
      <PlaceholderFields
        names={template.content.placeholders}
        filled={filled}
        isChecked={isChecked}
      />
      {filled.subject !== null && (
        <TemplateSubject subject={filled.subject} state={subject} onTake={takeSubject} />
      )}
      <Text as="h3" weight="semibold" className={styles.heading}>
        {words.preview}
      </Text>
      <HtmlPreview html={filled.html} title={words.previewFrame} />
      <Button type="submit" appearance="primary" disabledFocusable={insert.isPending}>
        {insert.isPending ? words.inserting : words.insert}
      </Button>
      {insert.data && <Result result={insert.data} />}
      {insert.error && <Failed error={insert.error} title={words.failed} />}
    </form>
  )
}

interface AddresseeProps {
  people: readonly Recipient[]
  filled: { chosen: string; choose: (email: string) => void }
}

/** Whose name is filled in, where the mail is to several. */
function Addressee({ people, filled }: AddresseeProps) {
  const { insert: words } = useToolTexts().template
  if (people.length < 2) return null
  return (
    <Field label={words.for}>
      <Select value={filled.chosen} onChange={(_event, { value }) => filled.choose(value)}>
        {people.map(({ email, name }) => (
          <option key={email} value={email}>
            {name ?? email}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function Result({ result }: { result: InsertedTemplate }) {
  const { insert: words } = useToolTexts().template
  const isCounted = result === 'inserted'
  return (
    <MessageBar ref={intoView} layout="multiline" intent={isCounted ? 'success' : 'warning'}>
      <MessageBarBody>{isCounted ? words.inserted : words.notCounted}</MessageBarBody>
    </MessageBar>
  )
}

/** In a low pane it comes below the edge. */
const intoView = (bar: HTMLElement | null) => bar?.scrollIntoView?.({ block: 'nearest' })

function useInsert(draft: Draft, { id, versionId }: Template) {
  const callApi = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (html: string) =>
      insertTemplate({ draft, callApi }, { templateId: id, versionId, html }),
    onSettled: () => cache.invalidateQueries({ queryKey: notesQuery(draft).queryKey }),
  })
}
