import { digestOf } from '../graph/graph-json-digest.js';
import type { Properties as PropertyTypes } from '../model/schema.js';
import type { Properties } from './graph-source.js';

/** The properties with the digest by which `load` tells what has changed, so that it goes on from an import. */
export const withDigest = (properties: Properties): Properties => ({
  ...properties,
  digest: digestOf(properties),
});

/** The types of such properties. */
export const withDigestType = (types: PropertyTypes): PropertyTypes => ({ ...types, digest: 'string' });
