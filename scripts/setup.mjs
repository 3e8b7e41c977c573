// Makes a clone ready to run: installs what is missing, looks whether jieba loads, builds what is stale.
// Runs before there is a node_modules, so it and its helpers use Node alone. Everything goes to stderr, so that
// `npm run -s xianzhi` keeps standard output for results; when nothing is to be done it says nothing.

import { buildWhenStale } from './setup/build.mjs';
import { checkNativeParts } from './setup/engine.mjs';
import { installWhenMissing } from './setup/install.mjs';
import { requireNode } from './setup/node.mjs';
import { SetupError, say } from './setup/tell.mjs';

try {
  requireNode();
  installWhenMissing();
  checkNativeParts();
  buildWhenStale();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.english, error.chinese);
  process.exitCode = 1;
}
