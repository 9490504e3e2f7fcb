/** The walk through the product, shown while nothing is open. */
export function TryThis() {
  return (
    <section className="try-this">
      <h1>Try this</h1>
      <ol>
        <li>
          <b>Write</b> a mail to Bo Karlsson with a link in it.
        </li>
        <li>
          Press <b>Follow</b>, and look at what the pane says will be followed.
        </li>
        <li>
          <b>Send</b> it.
        </li>
        <li>
          Be Bo: open it in the{' '}
          <a href="/inbox#bo@contoso.example" target="_blank">
            recipients’ inboxes
          </a>
          , press the link, reply. Take your time: who reads within five seconds of sending is a
          machine. Let the machines there have a go too.
        </li>
        <li>
          Back here, open the mail under <b>Sent</b> and see who did what – and what was only a
          machine.
        </li>
        <li>
          Open Bo’s reply, and see Bo. Then ask not to follow Bo any more, and try to follow the
          next mail.
        </li>
      </ol>
      <p className="hint">
        Everything you see of the add-in is the real thing; the mail around it is a stand-in, and
        everybody in it is fictional.
      </p>
    </section>
  )
}
