/** Specs and what helps them reach for whatever they test with; every rule here is about what ships. */
const SPEC = '[.](spec|fixture)[.]ts$';

/**
 * Who may import whom. Each rule is tried on a deliberately bad tree in test/architecture.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'A rule of law is a function of its arguments. What lies in domain/ imports only domain/: no framework, ' +
        'no database, no file, no clock of its own. So a lawyer can read it, and a test needs nothing else.',
      severity: 'error',
      from: { path: '^libs/[^/]+/domain/', pathNot: SPEC },
      to: { pathNot: '^libs/[^/]+/domain/' },
    },
    {
      name: 'workflows-see-only-rules',
      comment:
        'Workflow code is replayed for months and must be deterministic: it knows the workflow API, the pure ' +
        'rules and its own folder, and how to keep a vigil over a step. Whatever else it needs, it asks for through its ' +
        'port (activities.ts).',
      severity: 'error',
      from: { path: '^workflows/([^/]+)/', pathNot: SPEC },
      to: { pathNot: ['^workflows/($1|vigil)/', '^libs/[^/]+/domain/', '@temporalio/workflow'] },
    },
    {
      name: 'features-meet-at-the-face',
      comment:
        'A feature imports another only through its index.ts, so that what lies behind can change; or its rules, ' +
        'which are public because they are pure: a day, a clock or an item means the same everywhere. ' +
        'The platform is the ground that all stand on. http/index.ts is the face towards controllers, apart from the ' +
        'other so that a process without HTTP loads no web framework.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: SPEC },
      to: {
        path: '^libs/[^/]+/',
        pathNot: ['^libs/$1/', '^libs/platform/', '^libs/[^/]+/domain/', '^libs/[^/]+/(http/)?index[.]ts$'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform would fall with every feature that it leaned on.',
      severity: 'error',
      from: { path: '^libs/platform/', pathNot: SPEC },
      to: { path: '^(libs|workflows|tools)/', pathNot: '^libs/platform/' },
    },
    {
      name: 'nothing-imports-apps',
      comment: 'Apps compose; they are the top of the house.',
      severity: 'error',
      from: { path: '^(libs|workflows|tools)/', pathNot: SPEC },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-compose-faces',
      comment:
        'An app puts features together by what they show, and holds no way round into them or another app.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: SPEC },
      to: {
        path: '^(apps|libs)/[^/]+/',
        pathNot: ['^apps/$1/', '^libs/platform/', '^libs/[^/]+/domain/', '^libs/[^/]+/(http/)?index[.]ts$'],
      },
    },
    {
      name: 'nothing-imports-tools',
      comment: 'Tools are for people at a terminal; the product does not need them.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: SPEC },
      to: { path: '^tools/' },
    },
    {
      name: 'no-cycles',
      comment: 'What imports itself through others cannot be understood, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'ships-without-its-tests',
      comment: 'What ships needs neither tests nor packages that are there only for development.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: SPEC },
      to: { path: [SPEC, '^test/'] },
    },
    {
      name: 'ships-without-dev-packages',
      comment:
        'A production install leaves development packages out. What is imported as a type only is gone by then.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is found here, and not when the product starts.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/|test/architecture/fixture/|^apps/web/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
