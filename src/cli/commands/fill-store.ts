import process from 'node:process';
import type { CommandModule } from 'yargs';
import { fillEmbedded } from '../../store/index.js';
import { createLogger, levelOf } from '../../support/logger.js';
import type { Io } from '../io.js';
import { commonOptions } from '../options.js';
import { readLines } from '../read-lines.js';

interface FillArguments {
  readonly store: string;
  readonly graph: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `fill-store STORE GRAPH`: what `build` has done in a process of its own; no command for users, so no help lists it. */
export function fillStoreCommand(io: Io): CommandModule<object, FillArguments> {
  return {
    command: 'fill-store <store> <graph>',
    describe: false,
    builder: (yargs) =>
      yargs
        .positional('store', { type: 'string', demandOption: true })
        .positional('graph', { type: 'string', demandOption: true })
        .options(commonOptions(io.language)),
    handler: async (args) => {
      endWithParent();
      await fillEmbedded(
        args.store,
        { file: args.graph, lines: readLines(args.graph) },
        createLogger(levelOf(args), io.err),
      );
    },
  };
}

/** Nobody waits for the store when the build is gone, and the next build uses the same folder. */
function endWithParent(): void {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
