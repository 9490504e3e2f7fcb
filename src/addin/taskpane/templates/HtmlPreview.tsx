import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  frame: {
    width: '100%',
    minHeight: '12rem',
    resize: 'vertical',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A mail is written on white, whatever the theme.
    backgroundColor: '#fff',
  },
})

/** Pictures of the web are not loaded: whoever looks at a template has not opened a mail. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
const STYLE = 'font: 14px "Segoe UI", system-ui, sans-serif; margin: 8px; overflow-wrap: anywhere'

interface Props {
  /** Sanitised; nothing in it could act here if it were not. */
  html: string
  title: string
}

/** Shows HTML of a template by itself: without scripts, and without anything of this page. */
export function HtmlPreview({ html, title }: Props) {
  const styles = useStyles()
  const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body style='${STYLE}'>${html}</body></html>`
  // Focusable, so that a long text can be scrolled with the keyboard.
  return <iframe className={styles.frame} title={title} sandbox="" srcDoc={page} tabIndex={0} />
}
