import { createRoot } from 'react-dom/client'
import { sandbox } from '../sandbox-client.ts'
import { App } from './App.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
createRoot(place).render(<App state={await sandbox.state()} />)
