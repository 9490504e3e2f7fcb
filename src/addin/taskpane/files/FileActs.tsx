import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TrackedFile } from '../../../contract/file.ts'
import { useApi } from '../../client/api-context.ts'
import { useSendFilePart } from '../../client/file-part-context.ts'
import { fileKeys, useChangeFile } from '../../client/file-queries.ts'
import { replaceFile } from '../../follow/share-file.action.ts'
import { Confirm } from '../components/Confirm.tsx'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { ChooseFile } from './ChooseFile.tsx'

const DAY_MS = 86_400_000

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
})

/** What a file's sender can do with it after it has its link. */
export function FileActs({ file }: { file: TrackedFile }) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const change = useChangeFile()
  const replacing = useReplaceFile(file.id)
  const isBusy = change.isPending || replacing.isPending
  const error = change.error ?? replacing.error
  if (file.state === 'removed') return null
  return (
    <>
      <div className={styles.acts}>
        {file.state === 'available' ? (
          <Revoke file={file} isBusy={isBusy} onRevoke={change.mutate} />
        ) : (
          <Button
            size="small"
            aria-label={words.renewOf(file.name)}
            disabledFocusable={isBusy}
            onClick={() => change.mutate({ id: file.id, ...renewal(file, new Date()) })}
          >
            {words.renew}
          </Button>
        )}
        <ChooseFile
          size="small"
          label={words.replace}
          fieldLabel={words.replaceField(file.name)}
          isDisabled={isBusy}
          onFile={(chosen) => replacing.mutate(chosen)}
        />
      </div>
      {error && <Failed error={error} title={words.changeFailed} />}
      {replacing.isSuccess && (
        <MessageBar intent="success">
          <MessageBarBody>{words.replaced}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

/** A file whose time is over gets another 30 days. */
function renewal({ state, expiresAt }: TrackedFile, now: Date) {
  const isOver = state === 'expired' || Date.parse(expiresAt) <= now.getTime()
  return {
    isRevoked: false,
    ...(isOver && { expiresAt: new Date(now.getTime() + 30 * DAY_MS).toISOString() }),
  }
}

interface RevokeProps {
  file: TrackedFile
  isBusy: boolean
  onRevoke: (change: { id: string; isRevoked: true }) => void
}

function Revoke({ file: { id, name }, isBusy, onRevoke }: RevokeProps) {
  const { file: words } = useToolTexts()
  const [isAsked, setIsAsked] = useState(false)
  const { title, text, button } = words.revokeConfirm
  return (
    <>
      <Button
        size="small"
        aria-label={words.revokeOf(name)}
        disabledFocusable={isBusy}
        onClick={() => setIsAsked(true)}
      >
        {words.revoke}
      </Button>
      <Confirm
        question={isAsked ? { title, text: text(name), confirm: button } : undefined}
        onClose={() => setIsAsked(false)}
        onConfirm={() => onRevoke({ id, isRevoked: true })}
      />
    </>
  )
}

function useReplaceFile(id: string) {
  const callApi = useApi()
  const sendPart = useSendFilePart()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (chosen: File) => {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const { signal } = new AbortController()
      const onProgress = () => undefined
      const sharing = { callApi, sendPart, onProgress, signal }
      return replaceFile(sharing, id, { name: chosen.name, bytes })
    },
    onSettled: () => cache.invalidateQueries({ queryKey: fileKeys.all }),
  })
}
