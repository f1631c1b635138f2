/** The import rules of docs/flow.md. A breach fails `npm test`; there is no list of exceptions. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.(spec|medium-spec)\\.tsx?$' },
  to: { path: '^(libs|apps|migrations|test)/', pathNot: allowed },
});

const npmOnly = (name, pkg, where) => ({
  name,
  comment: `${pkg} is used only in ${where}`,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: where },
  to: { path: `node_modules/${pkg}(/|$)` },
});

/** Features in flow order: a feature may import only those before it. */
const flow = [
  'identity',
  'audit',
  'catalog',
  'files',
  'submissions',
  'cases',
  'inbox',
  'clocks',
  'notifications',
  'bookings',
  'registers',
  'documents',
  'payments',
  'notices',
  'reports',
  'organisation',
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^libs/', pathNot: '\\.d\\.ts$|\\.spec\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(libs|apps|migrations|test)/' },
      to: { couldNotResolve: true },
    },
    only('core-imports-core', '^libs/core/', '^libs/core/', 'core is pure'),
    {
      name: 'core-is-pure',
      comment:
        'core imports no Node module and no package but Ajv (schema), CEL (expression), RE2 (schema), TypeBox (definition)',
      severity: 'error',
      from: { path: '^libs/core/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        pathNot: 'node_modules/(ajv|ajv-formats|re2js|@marcbachmann/cel-js|@sinclair/typebox)/',
      },
    },
    only('contracts-imports-core', '^libs/contracts/', '^libs/(core|contracts)/'),
    only('platform-imports-core', '^libs/platform/', '^libs/(core|platform)/|^migrations/index'),
    only('server-imports', '^libs/server/', '^libs/(core|contracts|platform|server)/'),
    only('ui-imports', '^libs/ui/', '^libs/(core|contracts|ui)/'),
    only(
      'node-apps-import',
      '^apps/(api|worker|cli)/',
      '^libs/(core|contracts|platform|server)/|^apps/(api|worker|cli)/|^migrations/index',
    ),
    only(
      'web-apps-import',
      '^apps/(portal|office|builder)/',
      '^libs/(core|contracts|ui)/|^apps/(portal|office|builder)/',
    ),
    {
      name: 'apps-stay-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'authoring-only-in-builder',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^apps/builder/|^libs/core/authoring/|^libs/server/catalog/' },
      to: { path: '^libs/core/authoring/' },
    },
    {
      name: 'rooms-by-their-face',
      comment: 'another room is imported by its index.ts',
      severity: 'error',
      from: { path: '^libs/([^/]+)/([^/]+)/' },
      to: { path: '^libs/[^/]+/[^/]+/', pathNot: '^libs/$1/$2/|/index\\.tsx?$' },
    },
    {
      name: 'apps-use-faces',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/[^/]+/[^/]+/', pathNot: '/index\\.tsx?$|\\.css$' },
    },
    ...flow.map((feature, index) => ({
      name: `flow-${feature}`,
      comment: 'a feature imports only features that stand before it in the flow',
      severity: 'error',
      from: { path: `^libs/server/${feature}/`, pathNot: '\\.medium-spec\\.ts$' },
      to: { path: `^libs/server/(${flow.slice(index + 1).join('|') || 'nothing'})/` },
    })),
    npmOnly('typeorm-place', 'typeorm', '^libs/(server|platform/database)/|^apps/cli/'),
    npmOnly('bullmq-place', 'bullmq', '^libs/platform/queue/'),
    npmOnly('rjsf-place', '@rjsf', '^libs/ui/form/'),
    npmOnly('ajv-place', 'ajv', '^libs/core/schema/'),
    npmOnly('cel-place', '@marcbachmann/cel-js', '^libs/core/expression/'),
    {
      name: 'migrations-import-no-entity',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^libs/' },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { path: '^(libs|apps|migrations)/', pathNot: 'spec\\.tsx?$' },
      to: { path: '^test/' },
    },
    { name: 'definitions-are-read', severity: 'error', from: {}, to: { path: '^form-definitions/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^test/bench/form/peers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
