import { accounts } from '../cast.ts'

/** The page where a person says who they are; there are no passwords in the sandbox. */
export const signInPage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in – Follow sandbox</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 90vh; margin: 0 }
  form { display: grid; gap: .75rem; width: min(22rem, 88vw) }
  h1 { font-size: 1.4rem; margin: 0 }
  p { margin: 0; opacity: .75 }
  button { font: inherit; text-align: start; padding: .7rem 1rem; border-radius: .6rem;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent); background: none;
    color: inherit; cursor: pointer }
  button:hover { border-color: currentColor }
  small { display: block; opacity: .7 }
</style>
<form method="post">
  <h1>Who are you?</h1>
  <p>This is the sandbox’s identity provider. Everybody here is fictional.</p>
  ${accounts.map(personButton).join('\n  ')}
  <button name="cancel" value="1">Cancel</button>
</form>
</html>`

const personButton = ({ id, name, email }: { id: string; name: string; email: string }) =>
  `<button name="account" value="${id}">${name}<small>${email}</small></button>`
