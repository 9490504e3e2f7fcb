/**
 * oidc-provider warns on the console of what would be wrong on a public server: sessions in memory,
 * its own error page, a Node older than it was tested with (it works on 20.19 and later, and the
 * tests hold it to that). None of that can be acted on in a sandbox, so it is not passed on.
 *
 * Has to be imported before oidc-provider, which warns while it is loaded.
 */
const OWN = /oidc-provider (WARNING|NOTICE): /

for (const name of ['warn', 'info'] as const) {
  const say = console[name].bind(console)
  console[name] = (...said: unknown[]) => {
    if (!OWN.test(String(said[0]))) say(...said)
  }
}

export {}
