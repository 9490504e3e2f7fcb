import { beforeAll, expect, it } from '@jest/globals'
import { Linter } from 'eslint'
import { execFileSync } from 'node:child_process'
import tseslint from 'typescript-eslint'

// A file where the rules of pure files are added, and must not take the place of these.
const IN_PURE_FILE = 'src/addin/follow/rules.ts'
const IN_COMPONENT = 'src/addin/taskpane/Shown.tsx'

// Asked of a program of its own: a configuration is not for the modules of this one.
const ASK = `
  import { ESLint } from 'eslint'
  const eslint = new ESLint()
  const configs = process.argv.slice(1).map((file) => eslint.calculateConfigForFile(file))
  const rules = (await Promise.all(configs)).map((config) => config.rules['no-restricted-syntax'])
  console.log(JSON.stringify(rules))`
const ruleOf = new Map<string, Linter.RuleEntry>()

beforeAll(() => {
  const files = [IN_PURE_FILE, IN_COMPONENT]
  const args = ['--input-type=module', '--eval', ASK, ...files]
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' })
  const rules = JSON.parse(said) as Linter.RuleEntry[]
  files.forEach((file, at) => ruleOf.set(file, rules[at] ?? 'off'))
})

/** What the rules of the repository say of a line in a file of the pane. */
function complaints(line: string, file: string): string[] {
  const languageOptions = {
    parser: tseslint.parser as Linter.Parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
  }
  const rules = { 'no-restricted-syntax': ruleOf.get(file) ?? 'off' }
  return new Linter().verify(line, [{ languageOptions, rules }]).map(({ message }) => message)
}

it.each([
  'const shown = <p dangerouslySetInnerHTML={{ __html: text }} />',
  'const props = { dangerouslySetInnerHTML: { __html: text } }',
  "const props = { 'dangerouslySetInnerHTML': { __html: text } }",
  'page.innerHTML = text',
  "page['innerHTML'] = text",
  'page.shadowRoot.innerHTML += text',
  'page.outerHTML = text',
  "page.insertAdjacentHTML('beforeend', text)",
  "page['insertAdjacentHTML']('beforeend', text)",
  'range.createContextualFragment(text)',
  'page.setHTMLUnsafe(text)',
  'document.write(text)',
  'window.document.writeln(text)',
  'const frame = <iframe srcDoc={text} />',
  'const frame = <iframe sandbox="allow-scripts" srcDoc={text} />',
  'frame.srcdoc = text',
])('in the pane nobody may write: %s', (line) => {
  expect(complaints(line, IN_COMPONENT)).toEqual([expect.stringMatching(/HTML/)])
  expect(complaints(line, IN_PURE_FILE)).toEqual([expect.stringMatching(/HTML/)])
})

it.each([
  'const said = page.innerHTML',
  'page.textContent = text',
  'stream.write(text)',
  'const frame = <iframe srcDoc={text} sandbox="" />',
])('and may write: %s', (line) => {
  expect(complaints(line, IN_COMPONENT)).toEqual([])
})
