/** Where links of the sandbox's mails lead: a page of a company that does not exist. */
export const sitePage = (site: string, path: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(site)}</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif }
  body { max-width: 40rem; margin: 15vh auto; padding: 0 1.5rem }
  code { opacity: .75 }
</style>
<h1>${escape(site)}</h1>
<p>You followed a link and arrived here, at <code>/${escape(path)}</code>.</p>
<p>This company is fictional. Go back to the mail that brought you here.</p>
</html>`

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
