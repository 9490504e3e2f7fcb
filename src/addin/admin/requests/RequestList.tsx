import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark'
import { useState } from 'react'
import type { ErasureCertificate, SubjectRequest } from '../../../contract/privacy.ts'
import { useSubjectRequests } from '../../client/admin-queries-requests.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { More } from '../components/More.tsx'
import { ReasonDialog } from '../components/ReasonDialog.tsx'
import { Certificate } from './Certificate.tsx'
import { RequestTable } from './RequestTable.tsx'
import type { SubjectActs } from './useSubjectActs.ts'

/** Requests, open ones first, and what can be done about each. */
export function RequestList({ acts }: { acts: SubjectActs }) {
  const { list: words } = useAdminTexts().requests
  const { number } = useWords()
  const [refused, setRefused] = useState<SubjectRequest>()
  const [certificate, setCertificate] = useState<ErasureCertificate>()
  const query = useSubjectRequests()
  const requests = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Panel title={words.title}>
      {certificate && (
        <Certificate certificate={certificate} onClose={() => setCertificate(undefined)} />
      )}
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{ when: () => requests.length === 0, show: <NoRequest /> }}
      >
        {() => (
          <RequestTable
            requests={requests}
            acts={acts}
            onRefuse={setRefused}
            onCertificate={setCertificate}
          />
        )}
      </AsyncContent>
      <More query={query} />
      <Refusal request={refused} onRefuse={acts.refuse} onClose={() => setRefused(undefined)} />
      <Live>{query.isSuccess ? words.shown(requests.length, number(requests.length)) : ''}</Live>
    </Panel>
  )
}

function NoRequest() {
  const { list: words } = useAdminTexts().requests
  return <Notice icon={<MailCheckmarkRegular />} title={words.emptyTitle} text={words.emptyText} />
}

interface RefusalProps {
  /** Undefined: nothing is being asked. */
  request: SubjectRequest | undefined
  onRefuse: (id: string, note: string) => void
  onClose: () => void
}

function Refusal({ request, onRefuse, onClose }: RefusalProps) {
  const { refusal, list } = useAdminTexts().requests
  if (!request) return null
  return (
    <ReasonDialog
      title={refusal.title(request.email ?? list.erased)}
      text={refusal.text}
      label={refusal.label}
      hint={refusal.hint}
      required={refusal.required}
      confirm={refusal.confirm}
      onCancel={onClose}
      onConfirm={(note) => {
        onClose()
        if (note !== undefined) onRefuse(request.id, note)
      }}
    />
  )
}
