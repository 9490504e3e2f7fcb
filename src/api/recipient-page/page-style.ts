import { createHash } from 'node:crypto'

/** The whole look of the pages for recipients: nothing is loaded from anywhere. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f3f1; --card: #fff; --ink: #242424; --quiet: #5c5b59; --line: #e1dfdc;
  --accent: #0b5a62; --on-accent: #fff; --danger: #a4262c; --good: #e5f2ee; --bad: #fbe9e7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #191918; --card: #242423; --ink: #f2f1ef; --quiet: #b3b1ad; --line: #3b3a38;
    --accent: #7accd3; --on-accent: #10292c; --danger: #ff9b94; --good: #1d3a34; --bad: #46211f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 1rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 0 0 .5rem; font-size: 1.0625rem; line-height: 1.35; }
p { margin: 0 0 .75rem; }
section > :last-child, form > :last-child { margin-bottom: 0; }
section {
  margin: 1rem 0; padding: 1rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .75rem;
}
.quiet { color: var(--quiet); font-size: .875rem; }
.said { font-weight: 600; }
.done, .wrong { margin: 1rem 0; padding: .75rem 1rem; border-radius: .75rem; }
.done { background: var(--good); border-inline-start: .25rem solid var(--accent); }
.wrong { background: var(--bad); border-inline-start: .25rem solid var(--danger); }
dl { margin: 0 0 .75rem; }
dl > div {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem;
  padding: .375rem 0; border-bottom: 1px solid var(--line);
}
dl > div:last-child { border-bottom: 0; }
dt { flex: 1 1 8rem; color: var(--quiet); }
dd { flex: 0 1 auto; margin: 0; overflow-wrap: anywhere; }
ol { margin: 0 0 .75rem; padding: 0; list-style: none; }
li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
li p { margin: 0; }
li:last-child { border-bottom: 0; }
li .what { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
form { margin: 0 0 .75rem; }
label { display: block; margin-bottom: .25rem; font-weight: 600; }
input {
  width: 100%; min-height: 2.75rem; margin-bottom: .75rem; padding: .5rem .75rem; font: inherit;
  color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .5rem;
}
button {
  width: 100%; min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent);
  border-radius: .5rem; cursor: pointer;
}
button.second { color: var(--accent); background: transparent; }
button.danger { color: var(--danger); background: transparent; border-color: var(--danger); }
button:hover { filter: brightness(1.08); }
a { color: var(--accent); }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
footer { max-width: 40rem; margin: 0 auto; padding: 0 1rem 2rem; font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; list-style: none; }
nav li { padding: 0; border: 0; }
nav a, nav span { display: inline-block; min-height: 2.75rem; padding: .625rem .5rem; }
nav span { font-weight: 600; }
@media (min-width: 30rem) { button { width: auto; } }
@media (forced-colors: active) { section, .done, .wrong, button { border: 1px solid; } }
`

/** Content security policy of these pages: their own style, forms to where they came from, no more. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')
