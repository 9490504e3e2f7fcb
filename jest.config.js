const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'es6' },
    },
  ],
}

const shared = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  injectGlobals: false,
}

export default {
  // Modules of a test file are never forgotten by Node: a worker that has grown begins anew.
  workerIdleMemoryLimit: '1GB',
  // Ends what hangs. How long a test takes is the machine's affair, and some are four times slower.
  testTimeout: 480_000,
  projects: [
    {
      ...shared,
      displayName: 'api',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/fixtures/node-setup.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      // Fluent's `import` condition points at ESM files without a package type; Node takes `node`.
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/fixtures/fluent-icons.ts' },
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/fixtures/jsdom-setup.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/*.test.ts'],
    },
  ],
}
