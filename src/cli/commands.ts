import type { Argv } from 'yargs';
import type { Io } from './io.js';

/** Has the parser know a command. */
type AddCommand = (parser: Argv, io: Io) => Promise<Argv>;

/**
 * The commands by name, in the order in which they are told.
 *
 * Each is loaded when it is asked for: all of them with what they need take a second longer to come up.
 */
export const COMMANDS = {
  build: async (parser, io) => parser.command((await import('./commands/build.js')).buildCommand(io)),
  extract: async (parser, io) => parser.command((await import('./commands/extract.js')).extractCommand(io)),
  load: async (parser, io) => parser.command((await import('./commands/load.js')).loadCommand(io)),
  query: async (parser, io) => parser.command((await import('./commands/query.js')).queryCommand(io)),
  queries: async (parser, io) => parser.command((await import('./commands/queries.js')).queriesCommand(io)),
  explain: async (parser, io) => parser.command((await import('./commands/explain.js')).explainCommand(io)),
  check: async (parser, io) => parser.command((await import('./commands/check.js')).checkCommand(io)),
  export: async (parser, io) => parser.command((await import('./commands/export.js')).exportCommand(io)),
  evaluate: async (parser, io) =>
    parser.command((await import('./commands/evaluate.js')).evaluateCommand(io)),
  cases: async (parser, io) => parser.command((await import('./commands/cases.js')).casesCommand(io)),
  start: async (parser, io) => parser.command((await import('./commands/start.js')).startCommand(io)),
  'fill-store': async (parser, io) =>
    parser.command((await import('./commands/fill-store.js')).fillStoreCommand(io)),
} as const satisfies Record<string, AddCommand>;

/** Whether it is the name of a command. */
export function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}
