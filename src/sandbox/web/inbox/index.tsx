import { createRoot } from 'react-dom/client'
import { sandbox } from '../sandbox-client.ts'
import { InboxApp } from './InboxApp.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('inbox.html has no #root')
createRoot(place).render(<InboxApp state={await sandbox.state()} />)
