import type { Language } from './preferred-language.ts'

interface LinkPage {
  language: Language
  title: string
  /** Markup; what somebody else wrote is escaped in it. */
  paragraphs: readonly string[]
}

/** A page in place of where a link leads: plain words, no brand, no script, nothing to press. */
export function linkPage({ language, title, paragraphs }: LinkPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, address=no, email=no, url=no">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</body>
</html>
`
}
