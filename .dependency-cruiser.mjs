// The rooms of the house: `src/` is the journey of a document, and this file says who may read from whom.
// A room that is not named here may not exist (rule `no-unknown-room`).

/** What every stage of the journey may read from. */
const FOUNDATION = ['model', 'support', 'lang', 'gazetteer'];
const STAGES = ['corpus', 'text', 'segment', 'extract', 'link', 'relate', 'graph'];
/** The graph as a file, all that the stages after it know of it. */
const GRAPH_JSON = 'graph/[^/]*json[^/]*\\.ts$';
/** What a store must be able to do, without the drivers that do it. */
const STORE_PORT = 'store/(port|[^/]*-port|graph-store|store)\\.ts$';

/**
 * Each room, what it may read from (a room, or the path of a part of one), and why no more.
 *
 * @type {Record<string, { reads: string[], why: string }>}
 */
const ROOMS = {
  model: {
    reads: [],
    why: 'The nouns stand alone, so that every room can use them without dragging another along.',
  },
  support: {
    reads: ['model'],
    why: 'Errors, diagnostics, logging and configuration serve every room, so they may lean on none but the nouns.',
  },
  lang: {
    reads: ['model'],
    why: 'Facts about written Chinese hold without our gazetteer, our configuration and our pipeline.',
  },
  gazetteer: {
    reads: ['model', 'support', 'lang'],
    why: 'Names known beforehand must not depend on what a document says.',
  },
  corpus: {
    reads: FOUNDATION,
    why: 'A stage takes model data and hands model data on; only the pipeline knows the next one.',
  },
  text: {
    reads: ['model', 'support', 'lang'],
    why: 'Repairing text must not depend on known names: where it joins lines would change with the gazetteer.',
  },
  segment: {
    reads: FOUNDATION,
    why: 'A stage takes model data and hands model data on; only the pipeline knows the next one.',
  },
  extract: {
    reads: FOUNDATION,
    why: 'A rule sees a sentence and its context; how they came about is not its business.',
  },
  link: {
    reads: FOUNDATION,
    why: 'Linking judges mentions, whichever rule or tagger proposed them.',
  },
  relate: {
    reads: FOUNDATION,
    why: 'Facts are read from linked mentions; a rule that reached into extract or link would be two rules.',
  },
  graph: {
    reads: ['model', 'support'],
    why: 'The graph is made from the records alone, so that a stored record can be merged without its document.',
  },
  pipeline: {
    reads: [...FOUNDATION, ...STAGES],
    why: 'The pipeline is the order of the stages; where its result is kept or shown is up to the commands.',
  },
  store: {
    reads: ['model', 'support', GRAPH_JSON],
    why: 'A store is filled from graph.json, so that a graph built elsewhere loads as well.',
  },
  query: {
    reads: ['model', 'support', STORE_PORT],
    why: 'A question runs on either store, so it knows the port and no driver.',
  },
  export: {
    reads: ['model', 'support', GRAPH_JSON],
    why: 'An export is made from graph.json, so that a graph built elsewhere exports as well.',
  },
  explorer: {
    reads: ['model', 'support', GRAPH_JSON],
    why: 'The explorer shows graph.json, so that a graph built elsewhere shows as well.',
  },
  evaluate: {
    reads: ['model', 'support', 'pipeline'],
    why: 'Scores must see what a user gets; reaching into a stage would score something else.',
  },
  cli: {
    reads: ['pipeline', 'store', 'query', 'export', 'explorer', 'evaluate', 'model', 'support'],
    why: 'A command calls one library function; a stage that a command calls is out of its order.',
  },
};

/**
 * Libraries that live in certain rooms, and why there.
 *
 * @type {Record<string, { packages: string[], rooms: string[], why: string }>}
 */
const LODGERS = {
  jieba: {
    packages: ['nodejieba', '@node-rs/jieba'],
    rooms: ['segment'],
    why: 'Engines differ and may be absent; behind the one Segmenter port nobody else notices.',
  },
  'store-drivers': {
    packages: ['neo4j-driver', '@ladybugdb/core'],
    rooms: ['store'],
    why: 'Stores are exchangeable as long as their drivers and types stay behind the port.',
  },
  'command-line': {
    packages: ['yargs', 'cli-table3', 'cli-progress', 'string-width'],
    rooms: ['cli'],
    why: 'All that the shell can do, code can do: nothing beneath the commands knows of a terminal.',
  },
  graphology: {
    packages: ['graphology', 'graphology-types', 'graphology-gexf', 'graphology-graphml'],
    rooms: ['graph', 'export'],
    why: 'The other rooms know the graph by its JSON form, so that they read stored graphs alike.',
  },
  opencc: {
    packages: ['opencc-js'],
    rooms: ['lang'],
    why: 'Script is a fact about written Chinese; converting twice in two ways would break the offsets.',
  },
  globs: {
    packages: ['tinyglobby'],
    rooms: ['corpus', 'pipeline', 'query', 'evaluate', 'cli'],
    why: 'Looking for files is touching the file system.',
  },
};

/** The file system is touched at the edges; every rule in between is a pure function. */
const FILE_SYSTEM_EDGES =
  '^src/(corpus|gazetteer|query|evaluate|cli|store)/|^src/pipeline/(artefacts|output-folder)\\.ts$';

const ENTRIES = '^src/(main|index)\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const roomRules = Object.entries(ROOMS).map(([room, { reads, why }]) => ({
  name: `room-${room}`,
  comment: `${room}/ reads from ${reads.join(', ') || 'nothing'}. ${why}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [room, ...reads].map((part) => `^src/${part}${part.endsWith('$') ? '' : '/'}`),
  },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const lodgerRules = Object.entries(LODGERS).map(([name, { packages, rooms, why }]) => ({
  name: `only-${rooms.join('-or-')}-knows-${name}`,
  comment: `${packages.join(', ')}: only in ${rooms.join(', ')}. ${why}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
  // Unresolved where an optional package is absent, so the bare name counts as well as the folder.
  to: { path: `(^|node_modules/)(${packages.join('|')})(/|$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two modules that need each other are one module, or lack a third; circles also hide the order.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unknown-room',
      comment: 'A new room is a decision about the house: name it in ROOMS and in the style guide first.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [`^src/(${Object.keys(ROOMS).join('|')})/`, ENTRIES] },
    },
    ...roomRules,
    ...lodgerRules,
    {
      name: 'file-system-at-the-edges',
      comment: 'Rules are pure functions: they can be tested with a string and run anywhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: [FILE_SYSTEM_EDGES, ENTRIES] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-network-and-no-children',
      comment:
        'We work offline; only the store talks to a server, through its driver, and only a command may start a process.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|explorer)/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns|child_process)(/promises)?$' },
    },
    {
      name: 'main-only-starts-commands',
      comment: 'main.ts starts the process and sets the exit code; what it starts stands in cli/.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(cli|support|model)/' },
    },
    {
      name: 'nobody-reads-the-entries',
      comment:
        'index.ts and main.ts are doors to the outside; a room that goes out by them comes in through all others.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ENTRIES },
    },
    {
      name: 'nothing-unreachable',
      comment: 'What neither the command nor the library reaches is dead, however well it is tested.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ENTRIES, reachable: false },
    },
    {
      name: 'no-development-packages',
      comment: 'Development packages are absent where xianzhi is installed.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that only another package brought along may be gone or another one tomorrow.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolvable',
      comment:
        'An import that leads nowhere fails at run time. nodejieba is optional: where it could not be compiled, its stand-in is used.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^nodejieba$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a room that only needs another's types still depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
