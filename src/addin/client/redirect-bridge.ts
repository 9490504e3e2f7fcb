import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

// The identity provider sends the sign-in window here; MSAL hands the answer on to the pane and
// closes the window. Opened by hand there is no answer, and the page says what it is.
broadcastResponseToMainFrame().catch(() => {
  const unexpected = document.getElementById('unexpected')
  if (unexpected) unexpected.hidden = false
})
