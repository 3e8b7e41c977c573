import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

/** The version of Xianzhi, from package.json. */
export const VERSION: string = version;
