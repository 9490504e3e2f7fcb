import { useState } from 'react'
import type { SandboxState } from '../sandbox-client.ts'
import { AddinPane } from './AddinPane.tsx'
import { FolderList } from './FolderList.tsx'
import { MainArea } from './MainArea.tsx'
import { MessageList } from './MessageList.tsx'
import { TopBar } from './TopBar.tsx'
import { useMailClient } from './useMailClient.ts'
import { useOfficeHost } from './useOfficeHost.ts'
import { useSettings } from './settings.ts'

const SENT = ['sentitems', 'drafts', 'outbox']

/** The stand-in Outlook: a mail client of our own that hosts the add-in. */
export function App({ state }: { state: SandboxState }) {
  const [settings, change] = useSettings(state.salespeople)
  const { person } = settings
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const client = useMailClient(person)
  const onUnknown = (what: string) => setUnknown((before) => [...new Set([...before, what])])
  const host = useOfficeHost({ state, settings, closeDraft: client.close, onUnknown })

  const { open, folder, mails } = client
  const addinOrigin = state.origins.api
  const known = [...state.outsiders, ...state.salespeople].filter(
    ({ email }) => email !== person.email,
  )
  const onPane = () => change({ paneIsOpen: !settings.paneIsOpen })
  const mode = open.kind === 'draft' ? 'compose' : 'read'
  const item = open.kind === 'none' ? undefined : open.item
  return (
    <div className={settings.isDark ? 'app dark' : 'app'}>
      <TopBar state={state} settings={settings} onSettings={change} unknown={unknown} />
      <FolderList
        address={person.email}
        mails={mails}
        folder={folder}
        onFolder={client.toFolder}
        onNew={client.write}
      />
      <section className="list" aria-label="Messages">
        <MessageList
          mails={mails.filter((mail) => mail.folder === folder)}
          chosenId={item?.id}
          showsRecipients={folder.startsWith('own:') || SENT.includes(folder)}
          onChoose={client.choose}
        />
      </section>
      <main>
        <MainArea {...{ client, host, person, known, addinOrigin, onPane }} />
      </main>
      {settings.paneIsOpen && (
        <AddinPane
          host={host}
          url={`${addinOrigin}/taskpane.html?mode=${mode}`}
          item={item}
          width={settings.paneWidth}
          onWidth={(paneWidth) => change({ paneWidth })}
          onClose={() => change({ paneIsOpen: false })}
        />
      )}
    </div>
  )
}
