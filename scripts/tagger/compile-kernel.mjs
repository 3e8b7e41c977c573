// Compiles the tagger's kernel from its text form. Run by hand after every change of kernel.wat; a test tells when it
// was forgotten.
//
//   node scripts/tagger/compile-kernel.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { compileKernel } from './kernel.mjs';

const source = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8');
writeFileSync(new URL('../../data/tagger/kernel.wasm', import.meta.url), await compileKernel(source));
