// Writes package-lock.json so that `npm ci` passes with npm 10 and 11, wherever the lock was made.
// A registry that lacks a platform's package makes npm leave that optional package out of the lock, and npm 11's
// `npm ci` then calls the lock incomplete ("Missing: … from lock file"). Run after every `npm install`.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLock } from './lock/complete.mjs';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const written = readFileSync(LOCK, 'utf8');
const complete = `${JSON.stringify(completeLock(JSON.parse(written)), null, 2)}\n`;
if (complete !== written) writeFileSync(LOCK, complete);
