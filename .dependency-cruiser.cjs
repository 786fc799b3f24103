// The house has one stair: records → model → artefacts → specs → pages. Nothing below is imported from above it,
// pure rooms know no DOM, no Lit, no Vega and no Node, and there are no circles.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'data-knows-no-widget',
      severity: 'error',
      from: { path: '^packages/data/' },
      to: { path: '^(packages/widget|apps)/' },
    },
    {
      name: 'widget-knows-no-page',
      severity: 'error',
      from: { path: '^packages/widget/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-records-knows-yaml',
      comment: 'Everything after src/records works on checked objects.',
      severity: 'error',
      from: { path: '^packages/data/src/', pathNot: '^packages/data/src/records/' },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'model-is-pure',
      comment: 'src/model knows no file, no format, no Node.',
      severity: 'error',
      from: { path: '^packages/data/src/(model|rules)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/data/src/(emit|api|cli|build)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'model-and-api-know-no-node',
      severity: 'error',
      from: { path: '^packages/data/src/(model|rules|emit|api|diff)/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'api-stands-on-rows-only',
      comment: 'What importers get carries neither the reader of records nor its validator.',
      severity: 'error',
      from: { path: '^packages/data/src/(api|diff|countries)/', pathNot: '[.]test[.]ts$' },
      to: {
        path: '^packages/data/src/(records|rules|emit|cli|build)/|node_modules/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'importers-get-no-library',
      comment:
        'The package has no run-time dependency, so what importers load reaches none, however far down.',
      severity: 'error',
      from: { path: '^packages/data/src/(index[.]ts|api/|diff/|countries/)', pathNot: '[.]test[.]ts$' },
      to: { path: 'node_modules/(edtf|zod|yaml|csv-stringify|commander)/', reachable: true },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      from: { pathNot: '^packages/data/src/cli/' },
      to: { path: '^packages/data/src/cli/' },
    },
    {
      name: 'pure-widget-rooms',
      comment: 'Figures and languages run in Node and browser alike: no DOM, no Lit, no Vega.',
      severity: 'error',
      from: {
        path: '^packages/widget/src/(data|figures|languages|theme|describe|embed|export)/',
        pathNot: '[.]test[.]ts$',
      },
      to: {
        path: '^packages/widget/src/(element|live)/|node_modules/(lit|@lit|vega|vega-embed|vega-tooltip)(/|$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-live-knows-vega',
      severity: 'error',
      from: { path: '^packages/widget/src/', pathNot: '^packages/widget/src/live/|[.]test[.]ts$' },
      to: { path: 'node_modules/vega', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'figures-know-no-file',
      comment: 'A figure is made from rows, wherever they come from.',
      severity: 'error',
      from: { path: '^packages/widget/src/(figures|languages|theme|live)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/widget/src/data/' },
    },
    {
      name: 'languages-know-no-figure',
      comment: 'A figure hands a language typed parts; a language knows no figure.',
      severity: 'error',
      from: { path: '^packages/widget/src/(languages|theme)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/widget/src/(figures|element|live)/' },
    },
    {
      name: 'live-knows-no-element',
      severity: 'error',
      from: { path: '^packages/widget/src/live/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/widget/src/(element|languages)/' },
    },
    {
      name: 'live-knows-no-lit',
      severity: 'error',
      from: { path: '^packages/widget/src/live/', pathNot: '[.]test[.]ts$' },
      to: { path: 'node_modules/(lit|@lit)(/|$)' },
    },
  ],
  options: {
    // A package is seen by its neighbours through its dist: looked at, not into.
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '(^|/)([.]turbo|[.]vitest|test/packaging/consumer)/' },
    tsPreCompilationDeps: true,
    // Tools that every package uses are declared once, at the root.
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
}
