import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const sizes = (functionLines) => ({
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': [
    'error',
    { max: functionLines, skipBlankLines: true, skipComments: true },
  ],
  'max-params': ['error', 3],
  complexity: ['error', 8],
})

/** Pure files take time and ids as arguments, and never wait. */
const purity = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A pure file takes the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A pure file takes the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A pure file takes random values as arguments.',
  },
  { selector: ':function[async=true]', message: 'A pure file never waits.' },
]

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
}

const noRawHtml =
  'The pane holds tokens: text goes through React, HTML only into a frame with an empty sandbox.'

/** A property's name, after a dot or in brackets. */
const named = (names) => `:matches([property.name=/^(${names})$/], [property.value=/^(${names})$/])`

/** What would run, or show as ours, what a mail or an answer says. */
const rawHtml = [
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property:matches([key.name="dangerouslySetInnerHTML"], [key.value="dangerouslySetInnerHTML"])',
  `AssignmentExpression > MemberExpression.left${named('(inner|outer)HTML|srcdoc')}`,
  `CallExpression > MemberExpression.callee${named('insertAdjacentHTML|createContextualFragment|setHTMLUnsafe')}`,
  `CallExpression > MemberExpression.callee${named('write(ln)?')}:matches([object.name="document"], [object.property.name="document"])`,
  // The one exception, for the preview of a template: a frame that may do nothing.
  'JSXOpeningElement:has(> JSXAttribute[name.name="srcDoc"]):not(:has(> JSXAttribute[name.name="sandbox"][value.value=""]))',
].map((selector) => ({ selector, message: noRawHtml }))

const officeOnlyIn = {
  name: 'Office',
  message: 'Only src/addin/outlook and the entries touch Office.js.',
}

const propertyTests =
  'Take it from test/fixtures/fast-check.ts, where its values are the same in every run.'

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.data', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...sizes(40),
      'no-undef': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-redeclare': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: ['**/*.tsx'], rules: sizes(60) },
  {
    // What people outside write is read with these; the sandbox is never shipped.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/sandbox/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/contract/**/*.ts', 'src/addin/locales/**/*.ts', 'src/sandbox/seed*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/addin/**/*.{ts,tsx}'],
    ignores: [
      'src/addin/outlook/**',
      'src/addin/events/on-message-send.ts',
      'src/addin/commands/index.ts',
      'src/addin/taskpane/index.tsx',
      'src/addin/admin/index.tsx',
    ],
    rules: { 'no-restricted-globals': ['error', officeOnlyIn] },
  },
  {
    files: ['src/addin/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...rawHtml] },
  },
  {
    files: ['src/api/*/*.ts', 'src/addin/follow/*.ts'],
    ignores: [
      'src/api/{http,store,buffer,graph,ews}/*.ts',
      'src/api/**/*.{store,service,routes}.ts',
      'src/addin/follow/*.action.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...rawHtml, ...purity] },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': ['error', { name: 'fast-check', message: propertyTests }],
    },
  },
  { files: ['test/fixtures/fast-check.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
