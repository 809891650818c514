/** Imports go downwards only; see docs/architecture.md. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only('core-stands-alone', '^src/core/', ['^assets/'], 'core imports nothing of the other layers.'),
    only('host-uses-core', '^src/host/', ['^src/core/'], 'host imports core only.'),
    only('session-uses-port-and-core', '^src/session/', ['^src/core/', '^src/host/port'], 'session knows the port, never an adapter.'),
    {
      ...only('pane-uses-session', '^src/taskpane/', ['^src/core/', '^src/host/port', '^src/session/', '^src/commands/', '^src/css\\.d\\.ts'], 'the pane renders the session.'),
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/main\\.tsx$' },
    },
    only('commands-use-session', '^src/commands/', ['^src/session/', '^src/core/'], 'ribbon commands call session actions.'),
    only('cli-uses-files', '^src/cli/', ['^src/core/', '^src/host/port', '^src/host/xlsx/'], 'the command line reads files, never Office.'),
    {
      name: 'nothing-imports-the-simulator',
      comment: 'The simulator is a tool for development, demonstration and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/simulator/' },
      to: { path: '^src/simulator/' },
    },
    {
      name: 'simulator-knows-no-product-but-texts-and-sheet',
      comment: 'The simulator stands where Excel stands; it must not know how the add-in works.',
      severity: 'error',
      from: { path: '^src/simulator/' },
      to: { path: '^src/(session|taskpane|commands|cli|host)/', pathNot: '^src/host/xlsx/custom-xml\\.ts$' },
    },
    {
      name: 'core-is-pure',
      comment: 'core runs in the pane, in a worker, in Node and in tests alike.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.m?ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/taskpane/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
