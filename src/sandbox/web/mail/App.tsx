import { useState } from 'react'
import type { SandboxState } from '../sandbox-client.ts'
import { AddinPane } from './AddinPane.tsx'
import { ComposeForm } from './ComposeForm.tsx'
import { FolderList } from './FolderList.tsx'
import { MessageList } from './MessageList.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { TopBar } from './TopBar.tsx'
import { TryThis } from './TryThis.tsx'
import { useMailClient } from './useMailClient.ts'
import { useOfficeHost } from './useOfficeHost.ts'
import { useSettings } from './settings.ts'

/** The stand-in Outlook: a mail client of our own that hosts the add-in. */
export function App({ state }: { state: SandboxState }) {
  const [settings, change] = useSettings(state.salespeople[0]?.id ?? '')
  const person = state.salespeople.find(({ id }) => id === settings.accountId)
  const [unknown, setUnknown] = useState<readonly string[]>([])
  if (!person) throw new Error('The sandbox knows no salesperson')
  const client = useMailClient(person)
  const host = useOfficeHost({
    person,
    state,
    settings,
    closeDraft: client.close,
    onUnknown: (what) => setUnknown((before) => [...new Set([...before, what])]),
  })

  const { open, folder, mails } = client
  const addinOrigin = state.origins.api
  const known = [...state.outsiders, ...state.salespeople].filter(
    ({ email }) => email !== person.email,
  )
  const onPane = () => change({ paneIsOpen: !settings.paneIsOpen })
  const ends = {
    sent: client.sent,
    saved: client.saved,
    discarded: ({ id }: { id: string | undefined }) => client.remove(id),
  }
  const mode = open.kind === 'draft' ? 'compose' : 'read'
  return (
    <div className={settings.isDark ? 'app dark' : 'app'}>
      <TopBar state={state} settings={settings} onSettings={change} unknown={unknown} />
      <FolderList mails={mails} folder={folder} onFolder={client.toFolder} onNew={client.write} />
      <section className="list" aria-label="Messages">
        <MessageList
          mails={mails.filter((mail) => mail.folder === folder)}
          chosenId={open.kind === 'none' ? undefined : open.item.id}
          showsRecipients={folder === 'sentitems' || folder === 'drafts'}
          onChoose={client.choose}
        />
      </section>
      <main>
        {open.kind === 'none' && <TryThis />}
        {open.kind === 'mail' && (
          <ReadingPane
            mail={open.mail}
            item={open.item}
            addinOrigin={addinOrigin}
            onAnswer={(kind) => client.answer(open.mail, kind)}
            onDelete={() => client.remove(open.mail.id)}
            onPane={onPane}
          />
        )}
        {open.kind === 'draft' && (
          <ComposeForm {...{ item: open.item, host, person, known, addinOrigin, onPane, ends }} />
        )}
      </main>
      {settings.paneIsOpen && (
        <AddinPane
          host={host}
          url={`${addinOrigin}/taskpane.html?mode=${mode}`}
          item={open.kind === 'none' ? undefined : open.item}
          width={settings.paneWidth}
          onWidth={(paneWidth) => change({ paneWidth })}
          onClose={() => change({ paneIsOpen: false })}
        />
      )}
    </div>
  )
}
