import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import webpack from 'webpack'

const root = import.meta.dirname
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** Store policy 1120.1: production pages load Office.js from Microsoft's CDN. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/** Addresses in manifest.xml as committed; a build for another place rewrites them. */
const MANIFEST_ORIGIN = 'https://localhost:3000'

const SANDBOX = {
  outDir: 'dist/addin-sandbox',
  apiOrigin: 'https://localhost:3000',
  addinOrigin: 'https://localhost:3000',
  clientId: 'aaaaaaaa-0000-4000-8000-000000000001',
  authority: 'https://localhost:3200/11111111-2222-4333-8444-555555555555',
  graphOrigin: 'https://localhost:3100',
  officeScripts: [
    'https://localhost:3100/officejs/microsoft-ajax-stand-in.js',
    'https://localhost:3100/officejs/naa-bridge-stand-in.js',
    'https://localhost:3100/officejs/theme-stand-in.js',
    'https://localhost:3100/officejs/office.js',
  ],
}

function production() {
  const missing = []
  const need = (name) => process.env[name] || (missing.push(name), '')
  const settings = {
    outDir: 'dist/addin',
    apiOrigin: need('ADDIN_API_ORIGIN'),
    addinOrigin: process.env.ADDIN_ORIGIN || process.env.ADDIN_API_ORIGIN,
    clientId: need('ADDIN_CLIENT_ID'),
    authority: process.env.ADDIN_AUTHORITY || 'https://login.microsoftonline.com/organizations',
    graphOrigin: process.env.ADDIN_GRAPH_ORIGIN || 'https://graph.microsoft.com',
    officeScripts: [OFFICE_CDN],
  }
  if (missing.length > 0) {
    throw new Error(`Set ${missing.join(' and ')} before building the add-in; see README.md.`)
  }
  return settings
}

const page = (target, name, chunk, folder) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join(root, 'src/addin', folder, `${name}.html`),
    chunks: chunk ? [chunk] : [],
    scriptLoading: 'defer',
    templateParameters: {
      officeScripts: target.officeScripts.map((src) => `<script src="${src}"></script>`).join(''),
    },
  })

function common(target) {
  return {
    mode: 'production',
    context: root,
    devtool: 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The tokenizer is asked not to decode; its table would be most of the send handler's size.
      alias: { 'entities/decode$': path.join(root, 'src/addin/follow/no-entities.ts') },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2020',
              },
            },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __API_ORIGIN__: JSON.stringify(target.apiOrigin),
        __CLIENT_ID__: JSON.stringify(target.clientId),
        __AUTHORITY__: JSON.stringify(target.authority),
        __GRAPH_ORIGIN__: JSON.stringify(target.graphOrigin),
        __VERSION__: JSON.stringify(version),
      }),
    ],
  }
}

const manifestFor = (target) => (content) =>
  content.toString().replaceAll(MANIFEST_ORIGIN, target.addinOrigin)

function pages(target) {
  const base = common(target)
  return {
    ...base,
    name: 'pages',
    entry: {
      taskpane: './src/addin/taskpane/index.tsx',
      admin: './src/addin/admin/index.tsx',
      commands: './src/addin/commands/index.ts',
      'redirect-bridge': './src/addin/client/redirect-bridge.ts',
    },
    output: {
      path: path.join(root, target.outDir),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
    },
    plugins: [
      ...base.plugins,
      page(target, 'taskpane', 'taskpane', 'taskpane'),
      page(target, 'commands', 'commands', 'commands'),
      page(target, 'launchevent', undefined, 'events'),
      page({ officeScripts: [] }, 'admin', 'admin', 'admin'),
      page({ officeScripts: [] }, 'redirect-bridge', 'redirect-bridge', 'client'),
      page({ officeScripts: [] }, 'support', undefined, 'support'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true },
          { from: 'manifest.xml', transform: manifestFor(target) },
          {
            from: 'src/addin/events/microsoft-officeaddins-allowed.json',
            to: '.well-known/microsoft-officeaddins-allowed.json',
            transform: manifestFor(target),
          },
        ],
      }),
    ],
  }
}

/**
 * The send handler: one file, no chunks, no dev client, wrapped. Classic Outlook runs it in a bare
 * engine, and office-js#4391 and #4764 show what happens otherwise.
 */
function launchEvents(target) {
  return {
    ...common(target),
    name: 'launchevent',
    target: ['es2020'],
    entry: { launchevent: './src/addin/events/on-message-send.ts' },
    output: {
      path: path.join(root, target.outDir),
      filename: '[name].js',
      iife: true,
      globalObject: 'globalThis',
      // One file: the bare engine could not load another.
      chunkFormat: false,
      chunkLoading: false,
    },
    optimization: { splitChunks: false, runtimeChunk: false },
  }
}

/** The sandbox's own pages: the stand-in Outlook, the recipients' inboxes, scripts around Office.js. */
function sandboxPages(target) {
  const web = path.join(root, 'src/sandbox/web')
  const base = common(target)
  const sandboxPage = (filename, chunk, title) =>
    new HtmlPlugin({ filename, title, template: path.join(web, 'page.html'), chunks: [chunk] })
  return {
    ...base,
    name: 'sandbox',
    entry: {
      mail: './src/sandbox/web/mail/index.tsx',
      inbox: './src/sandbox/web/inbox/index.tsx',
      'officejs/microsoft-ajax-stand-in':
        './src/sandbox/web/office-scripts/microsoft-ajax-stand-in.ts',
      'officejs/naa-bridge-stand-in': './src/sandbox/web/office-scripts/naa-bridge-stand-in.ts',
      'officejs/theme-stand-in': './src/sandbox/web/office-scripts/theme-stand-in.ts',
    },
    output: {
      path: path.join(root, 'dist/sandbox-web'),
      filename: '[name].js',
      publicPath: '/',
      clean: true,
    },
    experiments: { topLevelAwait: true },
    plugins: [
      ...base.plugins,
      sandboxPage('index.html', 'mail', 'Mail – Follow sandbox'),
      sandboxPage('inbox.html', 'inbox', 'Recipients’ inboxes – Follow sandbox'),
      new CopyPlugin({ patterns: [{ from: 'src/sandbox/web/sandbox.css' }] }),
    ],
  }
}

/** `--env target=production` for your servers, `--env target=sandbox` for `npm start`. */
export default (env) => {
  const isSandbox = env.target === 'sandbox'
  const target = isSandbox ? SANDBOX : production()
  return [pages(target), launchEvents(target), ...(isSandbox ? [sandboxPages(target)] : [])]
}
