import { useState } from 'react'
import type { FileTerms } from '../../../contract/file.ts'
import { readableName } from '../../follow/file-rules.ts'
import type { DraftAttachment, Draft } from '../../outlook/port.ts'
import { Confirm } from '../components/Confirm.tsx'
import { Stack } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { AttachmentList } from './AttachmentList.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { FileOptionsForm } from './FileOptionsForm.tsx'
import { chosenOptions, initialOptions, isPasswordShort } from './file-options.ts'
import { ShareProgress, ShareResult } from './ShareProgress.tsx'
import { useShareFile } from './useShareFile.ts'

interface Props {
  draft: Draft
  followKey: string
  terms: FileTerms
}

/** Lets an attachment or a file of the device become a tracked link, one at a time. */
export function ShareFile({ draft, followKey, terms }: Props) {
  const { file: words } = useToolTexts()
  const [options, setOptions] = useState(initialOptions(terms.defaultDays))
  const [asked, setAsked] = useState<DraftAttachment>()
  const sharing = useShareFile({ draft, followKey, maxBytes: terms.maxBytes })
  const isBusy = sharing.running !== undefined
  const mayStart = !isBusy && !isPasswordShort(options)
  const share: typeof sharing.share = (source) =>
    sharing.share(source, chosenOptions(options, new Date()))
  return (
    <Stack>
      <FileOptionsForm options={options} onChange={setOptions} mostDays={terms.mostDays} />
      <AttachmentList
        draft={draft}
        maxBytes={terms.maxBytes}
        isDisabled={!mayStart}
        onTurn={setAsked}
      />
      <ChooseFile
        label={words.upload}
        fieldLabel={words.uploadField}
        isDisabled={!mayStart}
        onFile={(file) => share(fromDevice(file))}
      />
      <ShareProgress running={sharing.running} onCancel={sharing.cancel} />
      <ShareResult sharing={sharing} />
      <Confirm
        question={
          asked && {
            title: words.confirm.title,
            text: words.confirm.text(readableName(asked.name)),
            confirm: words.confirm.button,
          }
        }
        onClose={() => setAsked(undefined)}
        onConfirm={() => asked && share({ kind: 'attachment', attachment: asked })}
      />
    </Stack>
  )
}

const fromDevice = (file: File) => ({
  kind: 'chosen' as const,
  name: file.name,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
})
