/** Projects: everything that runs in this process, what drives a real Chromium over the built product, and measuring. */
const shared = {
  transform: {
    '\\.(mjs|[tj]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.ts' },
};

export default {
  projects: [
    { ...shared, displayName: 'unit', setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'], testMatch: ['<rootDir>/test/**/*.test.ts?(x)'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
    // Prints how much of the known workbooks is read and found: `npm run measure`.
    { ...shared, displayName: 'measure', testMatch: ['<rootDir>/test/measure/**/*.measure.ts'] },
    // Prints how fast the pane is: `npm run bench`.
    { ...shared, displayName: 'bench', testMatch: ['<rootDir>/test/bench/**/*.bench.ts'] },
  ],
};
