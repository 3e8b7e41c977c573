/**
 * @typedef {Record<string, unknown> & {
 *   version?: string,
 *   resolved?: string,
 *   dev?: boolean,
 *   optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 * @typedef {{ packages: LockedPackages }} Lock
 */

const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
/** `…-darwin-arm64`, `…/linux-x64-musl`: how packages of one platform are named. */
const PLATFORM =
  /[-/](?<os>android|darwin|freebsd|linux|win32)-(?<cpu>arm64|ia32|x64)(?:-(?<libc>gnu|glibc|musl|msvc))?$/;
/** npm's words for the C libraries in such names; a name may also tell a compiler, which npm does not ask for. */
const LIBC = new Map([
  ['gnu', 'glibc'],
  ['glibc', 'glibc'],
  ['musl', 'musl'],
]);

/**
 * Adds the optional platform packages that the lock lacks, and takes out where each package was downloaded from.
 *
 * An entry is added with what can be known without the package: version, os, cpu. One that is not pinned exactly, or
 * whose name does not tell its platform, is left out, since we would have to guess.
 *
 * @param {Lock} lock
 * @returns {Lock} A new lock, its packages in npm's order.
 */
export function completeLock(lock) {
  const entries = [...Object.entries(lock.packages), ...missingEntries(lock.packages)].sort(byPath);
  return { ...lock, packages: Object.fromEntries(entries.map(withoutAddress)) };
}

/**
 * @param {LockedPackages} packages
 * @returns {[string, LockedPackage][]}
 */
function missingEntries(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, parent, name))
      .flatMap(([name, version]) => platformEntry(name, version, dev)),
  );
}

/**
 * Whether Node would find `name` from `parent`: beside it, or in a node_modules further up.
 *
 * @param {LockedPackages} packages
 * @param {string} parent
 * @param {string} name
 */
function isLocked(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder === '' ? '' : '/'}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean | undefined} dev Whether only development needs it.
 * @returns {[string, LockedPackage][]} One entry, or none when it would be a guess.
 */
function platformEntry(name, version, dev) {
  const { os, cpu, libc } = PLATFORM.exec(name)?.groups ?? {};
  if (os === undefined || cpu === undefined || !EXACT_VERSION.test(version)) return [];
  const library = LIBC.get(libc ?? '');
  const entry = {
    version,
    cpu: [cpu],
    ...(dev === undefined ? {} : { dev }),
    ...(library === undefined ? {} : { libc: [library] }),
    optional: true,
    os: [os],
  };
  return [[`node_modules/${name}`, entry]];
}

/** @param {[string, LockedPackage]} entry */
function withoutAddress([path, { resolved: _, ...rest }]) {
  return [path, rest];
}

/**
 * @param {[string, LockedPackage]} a
 * @param {[string, LockedPackage]} b
 */
function byPath([a], [b]) {
  return a.localeCompare(b, 'en');
}
