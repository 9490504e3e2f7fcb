import { createApiClient } from '../client/api-client.ts'
import { config } from '../config.ts'
import { createOfficeOutlook } from '../outlook/office-outlook.ts'
import { sendMail } from './send-mail.ts'
import { openSendWindow, type SendWindow } from './send-window.ts'

/** Outlook shows a dialog after 5 s; what is left is for starting us up. */
const TIMES = { deadlineMs: 3500, lastWriteMs: 3000 }
/** Leaves time to record that there was no answer. */
const NETWORK_MS = 2500

/** What Outlook calls when a mail is sent. Completes with `allowEvent: true`, always and once. */
function onMessageSend(event: Office.AddinCommands.Event): void {
  const sendWindow = openSendWindow(TIMES, () => event.completed({ allowEvent: true }))
  try {
    const item = createOfficeOutlook({ mayCall: sendWindow.isOpen }).current()
    if (item.kind !== 'draft') return sendWindow.close()
    const callWithTicket = ticketClient(sendWindow)
    void sendMail({ draft: item, apiOrigin: config.apiOrigin, callWithTicket }, sendWindow)
  } catch {
    // An Outlook that we cannot even ask for the item still has to send it.
    sendWindow.close()
  }
}

/** The API with a send ticket; a mail that was let go is not activated afterwards. */
const ticketClient = (sendWindow: SendWindow) => (ticket: string) =>
  createApiClient({
    origin: config.apiOrigin,
    authorization: () => Promise.resolve(`Ticket ${ticket}`),
    fetch: (input, init) =>
      sendWindow.isOpen() ? fetch(input, init) : Promise.reject(new Error('The mail is gone')),
    timeoutMs: NETWORK_MS,
  })

// At the top level: classic Outlook runs no onReady callbacks. In browsers the listener for
// commands is only set up by a page that calls onReady.
Office.actions.associate('onMessageSend', onMessageSend)
if (typeof Office.onReady === 'function') void Office.onReady()
