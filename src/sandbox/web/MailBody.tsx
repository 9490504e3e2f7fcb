import { useMemo } from 'react'

interface MailBodyProps {
  html: string
  bodyType: 'html' | 'text'
  /** Load pictures from where they are. */
  pictures: boolean
  title: string
}

/** A mail's body as a mail client shows it: no scripts, links in a new tab, pictures if allowed. */
export function MailBody({ html, bodyType, pictures, title }: MailBodyProps) {
  const page = useMemo(() => pageOf({ html, bodyType, pictures }), [html, bodyType, pictures])
  return (
    <iframe
      className="mail-body"
      title={title}
      srcDoc={page}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
  )
}

function pageOf({ html, bodyType, pictures }: Omit<MailBodyProps, 'title'>): string {
  const images = pictures ? 'https: data:' : 'data:'
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${images}`
  const body = bodyType === 'html' ? html : `<pre>${escapeHtml(html)}</pre>`
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank"><style>body{font:15px/1.55 system-ui,sans-serif;margin:20px 24px;color:#1b1f27;background:#fff}a{color:#0b6e69}pre{white-space:pre-wrap;font:inherit}img{max-width:100%}</style>${body}`
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
