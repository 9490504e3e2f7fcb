// A feature's file without a role suffix: `follow/follow.ts`, not `follow/follow.store.ts`.
const PURE = '^src/api/[a-z-]+/[a-z-]+\\.ts$'
const SHELL = '^src/api/(http|store|buffer|graph|ews)/'
// node:crypto: hashing and sealing of given bytes are functions of their arguments; so are
// node:url's conversions of domain names.
const PURE_LIBRARIES = ['node_modules/(isbot|tldts|htmlparser2)/', '^(node:)?(crypto|url)$']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contract-stands-alone',
      comment: 'The contract is the bottom: it knows neither side.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { pathNot: ['^src/contract/', 'node_modules/typebox/'] },
    },
    {
      name: 'paths-have-no-imports',
      severity: 'error',
      from: { path: '^src/contract/paths\\.ts$' },
      to: {},
    },
    {
      name: 'addin-and-api-meet-only-in-contract',
      severity: 'error',
      from: { path: '^src/(addin|api)/' },
      to: { path: '^src/(addin|api|sandbox)/', pathNot: '^src/$1/' },
    },
    {
      name: 'addin-loads-only-paths',
      comment: 'Schemas are for the server; the add-in takes types from them and nothing else.',
      severity: 'error',
      from: { path: '^src/addin/' },
      to: { path: '^src/contract/', pathNot: '/paths\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'outlook-is-the-bottom-of-the-addin',
      comment: 'The wrapper knows Office and nothing of ours.',
      severity: 'error',
      from: { path: '^src/addin/outlook/' },
      to: { path: '^src/addin/(taskpane|admin|events|commands|client|follow|locales)/' },
    },
    {
      name: 'events-stay-small',
      comment: 'Classic Outlook runs launch events in a bare JavaScript engine.',
      severity: 'error',
      from: { path: '^src/addin/(events|outlook|follow|client/api-client)' },
      to: {
        path: 'node_modules/(react|react-dom|@fluentui|@tanstack|@azure)/',
        reachable: true,
      },
    },
    {
      name: 'views-stand-alone',
      comment:
        'A view is a chunk; what several need is in components, contact, mail or interactions.',
      severity: 'error',
      from: { path: '^src/addin/taskpane/(compose|read|followed|alerts)/' },
      to: {
        path: '^src/addin/taskpane/(compose|read|followed|alerts)/',
        pathNot: '^src/addin/taskpane/$1/',
      },
    },
    {
      name: 'admin-pages-stand-alone',
      comment: 'A page is a chunk; what several need is in components, files or the shell.',
      severity: 'error',
      from: {
        path: '^src/addin/admin/(overview|consent|contacts|retention|tracked-files|requests|audit|roles|logging|quarantine|log|pipeline|follow-ups|accounts|import|segments|templates|engagement|health)/',
      },
      to: {
        path: '^src/addin/admin/(overview|consent|contacts|retention|tracked-files|requests|audit|roles|logging|quarantine|log|pipeline|follow-ups|accounts|import|segments|templates|engagement|health)/',
        pathNot: '^src/addin/admin/$1/',
      },
    },
    {
      name: 'shared-parts-know-no-view',
      severity: 'error',
      from: { path: '^src/addin/taskpane/(components|contact|mail|interactions|log-entry)/' },
      to: { path: '^src/addin/taskpane/(compose|read|followed|alerts)/' },
    },
    {
      name: 'addin-rules-are-pure',
      comment: 'addin/follow decides; an *.action.ts acts on the port and client it is handed.',
      severity: 'error',
      from: { path: '^src/addin/follow/' },
      to: {
        pathNot: ['^src/addin/follow/', '^src/contract/', 'node_modules/htmlparser2/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entries-are-leaves',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/addin/(events|commands|admin)/' },
      to: { path: '^src/addin/(events|commands|admin)/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'A file with no role suffix decides; it does not read clocks, sockets or tables.',
      severity: 'error',
      from: { path: PURE, pathNot: SHELL },
      to: { pathNot: ['^src/contract/', PURE, '^src/api/grouped\\.ts$', ...PURE_LIBRARIES] },
    },
    {
      name: 'sql-only-in-stores',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.store\\.ts$', '^src/api/store/', '^src/sandbox/'] },
      to: { path: 'node_modules/kysely/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engines-only-in-store',
      comment: 'Only src/api/store knows which database is behind Kysely.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/store/' },
      to: { path: 'node_modules/(pg|@electric-sql)/' },
    },
    {
      name: 'one-way-to-azure-storage',
      comment: 'Only src/api/azure opens containers; what is kept in them others know.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/azure/' },
      to: { path: 'node_modules/@azure/storage-blob/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'http-only-in-routes',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['\\.routes\\.ts$', '^src/api/http/', '^src/api/app\\.ts$', '^src/sandbox/'],
      },
      to: { path: 'node_modules/@?fastify', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-do-not-climb',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: { path: ['\\.(routes|service)\\.ts$', '^src/api/http/'] },
    },
    {
      name: 'routes-are-leaves',
      comment: 'Only the app mounts routes; shared work belongs in a service.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/app\\.ts$' },
      to: { path: '\\.routes\\.ts$' },
    },
    {
      name: 'sandbox-is-never-shipped',
      severity: 'error',
      from: { path: '^src/(addin|api|contract)/' },
      to: {
        path: ['^src/sandbox/', '^test/', 'node_modules/(express|oidc-provider|playwright-core)/'],
      },
    },
    {
      name: 'office-js-is-never-bundled',
      comment: 'Store policy 1120.1 and office-js#7723: production pages load it from the CDN.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
