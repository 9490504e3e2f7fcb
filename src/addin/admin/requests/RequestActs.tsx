import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ErasureCertificate, SubjectRequest } from '../../../contract/privacy.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { SubjectActs } from './useSubjectActs.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  request: SubjectRequest
  acts: SubjectActs
  onRefuse: (request: SubjectRequest) => void
  onCertificate: (certificate: ErasureCertificate) => void
}

/** What can be done about an open request; what was done about a closed one. */
export function RequestActs({ request, acts, onRefuse, onCertificate }: Props) {
  const { email, state } = request
  if (state !== 'open' || email === null) {
    return <Closed request={request} onCertificate={onCertificate} />
  }
  return <Open request={request} email={email} acts={acts} onRefuse={onRefuse} />
}

/** What is asked for comes first. */
function Open({
  request,
  email,
  acts,
  onRefuse,
}: Omit<Props, 'onCertificate'> & { email: string }) {
  const styles = useStyles()
  const { requests: words } = useAdminTexts()
  const isBusy = acts.exporting.isPending || acts.erasing.isPending || acts.refusing.isPending
  const common = { size: 'small', disabledFocusable: isBusy } as const
  const handOut = {
    word: words.act.export,
    label: words.list.exportFor(email),
    onClick: () => acts.export(email),
  }
  const erase = {
    word: words.act.erase,
    label: words.list.eraseFor(email),
    onClick: () => acts.askErase(email),
  }
  const inOrder = request.kind === 'export' ? [handOut, erase] : [erase, handOut]
  return (
    <div className={styles.acts}>
      {inOrder.map(({ word, label, onClick }, place) => (
        <Button
          key={label}
          {...common}
          appearance={place === 0 ? 'primary' : 'secondary'}
          aria-label={label}
          onClick={onClick}
        >
          {word}
        </Button>
      ))}
      <Button
        {...common}
        appearance="subtle"
        aria-label={words.list.refuseFor(email)}
        onClick={() => onRefuse(request)}
      >
        {words.list.refuse}
      </Button>
    </div>
  )
}

function Closed({ request, onCertificate }: Pick<Props, 'request' | 'onCertificate'>) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().requests
  const { day } = useWords()
  const { state, closedAt, closedBy, note, certificate } = request
  const [plain, byName] =
    state === 'refused' ? [words.refused, words.refusedBy] : [words.done, words.doneBy]
  return (
    <>
      {closedAt !== null &&
        (closedBy === null ? plain(day(closedAt)) : byName(day(closedAt), closedBy))}
      {note !== null && <span className={styles.note}>{note}</span>}
      {certificate && (
        <div className={styles.acts}>
          <Button size="small" onClick={() => onCertificate(certificate)}>
            {words.certificate}
          </Button>
        </div>
      )}
    </>
  )
}
