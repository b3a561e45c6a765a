// Who may import whom. Enforced by tests/house/boundaries.test.ts. Read with swc: with TypeScript 7 the tool's own reader
// finds no modules at all, and passes.

const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What the packages are called in node_modules. */
const packages = (...names) => names.map((name) => `^node_modules/${name}(/|$)`);

module.exports = {
  forbidden: [
    only('resolves', 'Every import leads to a file or a package.', { pathNot: '^tests/' }, { couldNotResolve: true }),
    only(
      'no-cycles',
      'No cycles of code; types may point at each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    only(
      'shared-is-pure',
      'shared imports only shared and zod; the YAML parser in shared/scenario.',
      { path: '^shared/', pathNot: '^shared/scenario/' },
      { pathNot: ['^shared/', ...packages('zod')] },
    ),
    only(
      'scenario-is-pure',
      'shared/scenario may have YAML besides.',
      { path: '^shared/scenario/' },
      { pathNot: ['^shared/', ...packages('zod', 'yaml')] },
    ),
    only(
      'core-knows-no-activity',
      'core, services and blocks never import an activity; shared/context.ts and shared/rules.ts put them together.',
      { path: '^shared/(core|services|blocks)/' },
      { path: '^shared/activities/' },
    ),
    only(
      'activities-apart',
      'An activity never imports another; shared/activities/entries.ts is for all.',
      { path: '^shared/activities/([^/]+)/' },
      { path: '^shared/activities/[^/]+/', pathNot: '^shared/activities/$1/' },
    ),
    only('server-apart', 'The server never imports the client.', { path: '^server/' }, { path: '^client/' }),
    only(
      'client-apart',
      'The client never imports the server, nor anything of Node.',
      { path: '^client/' },
      { path: '^server/' },
    ),
    only('client-in-browser', 'The client runs in a browser.', { path: '^client/' }, { dependencyTypes: ['core'] }),
    only('phaser-on-stage', 'Phaser only in client/stage.', { pathNot: '^client/stage/' }, { path: packages('phaser') }),
    only(
      'sdk-in-session',
      'The Colyseus SDK only in client/session; tests play with it too.',
      { pathNot: '^(client/session|tests)/' },
      { path: packages('@colyseus/sdk') },
    ),
    only(
      'colyseus-in-rooms',
      'Colyseus only in server/app.ts, server/rooms and server/sync.',
      { pathNot: '^(server/(app\\.ts|rooms/|sync/)|client/session/|tests/)' },
      { path: [...packages('colyseus'), '^node_modules/@colyseus/(?!sdk)'] },
    ),
    only(
      'sql-in-log',
      'SQL only in server/log.',
      { pathNot: '^(server/log|tests)/' },
      { path: [...packages('kysely'), '^(node:)?sqlite$'] },
    ),
    only('no-tests-inside', 'What runs never imports a test.', { path: '^(shared|server|client)/' }, { path: '^tests/' }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    builtInModules: { add: ['node:sqlite'] },
  },
};
