import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError } from './tell.mjs';

/** Stops on a Node that is older than package.json asks for; npm itself would only warn and go on. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (!isOlder(process.versions.node, wanted)) return;
  throw new SetupError(
    `Node ${wanted} or newer is needed; this is ${process.versions.node}.`,
    `需要 Node ${wanted} 或更新版本，当前为 ${process.versions.node}。`,
  );
}

/**
 * Compares by major and minor: 18.20.1 is older than 20.19, 22.0.0 is not.
 *
 * @param {string} version
 * @param {string} wanted
 */
export function isOlder(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
