const plugin = '^plugins/([^/]+)/src/'

/** What a plugin's core may stand on beside itself: small pure libraries. */
const pureLibraries = '^node_modules/(@noble/hashes|qrcode-generator)/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'A core knows no Payload, React, Next or Node: clock, ids and chance are arguments.',
      severity: 'error',
      from: { path: `${plugin}core/`, pathNot: '\\.test(-helper)?\\.tsx?$' },
      to: { pathNot: [`^plugins/$1/src/core/`, pureLibraries] },
    },
    {
      name: 'render-draws-only',
      comment: 'Rendering knows its core and templates, never Payload or React.',
      severity: 'error',
      from: { path: `${plugin}(render|templates)/`, pathNot: '\\.test(-helper)?\\.tsx?$' },
      to: {
        path: [
          '^plugins/[^/]+/src/(payload|ui)/',
          '^node_modules/(payload|react|next|@payloadcms)/',
        ],
      },
    },
    {
      name: 'payload-without-interface',
      comment: 'What serves requests does not import what is shown, save the words of both.',
      severity: 'error',
      from: { path: `${plugin}payload/` },
      to: { path: '^plugins/$1/src/ui/' },
    },
    {
      name: 'no-plugin-imports-another',
      comment: 'Plugins meet in src/wiring only.',
      severity: 'error',
      from: { path: plugin },
      to: { path: '^plugins/', pathNot: '^plugins/$1/' },
    },
    {
      name: 'no-plugin-imports-the-app',
      comment: 'A plugin works in anybody’s project.',
      severity: 'error',
      from: { path: '^plugins/', pathNot: '\\.test(-helper)?\\.tsx?$' },
      to: { path: '^(src|collections|test|payload\\.config)' },
    },
    {
      name: 'collections-without-wiring',
      comment: 'Collections are declared; src/wiring joins them with plugins.',
      severity: 'error',
      from: { path: '^collections/', pathNot: '^collections/users/' },
      to: { path: '^src/wiring/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-in-production',
      severity: 'error',
      from: { path: '^(src|collections|plugins)/', pathNot: '\\.test(-helper)?\\.tsx?$' },
      to: { path: ['^test/', '\\.test(-helper)?\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^src/migrations/', '^src/app/\\(payload\\)/admin/importMap\\.js$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
