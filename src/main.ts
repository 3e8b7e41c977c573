#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runCli } from './cli/run-cli.js';

// Left alone, V8 lets the heap of a large build grow to twice what is in use before it clears up.
setFlagsFromString('--heap-growing-percent=15');

process.exitCode = await runCli(process.argv.slice(2), process);

/** The driver leaves open what a server never answered on; nobody waits for that. */
const GRACE_MS = 500;
if (process.exitCode !== 0) setTimeout(() => process.exit(), GRACE_MS).unref();
