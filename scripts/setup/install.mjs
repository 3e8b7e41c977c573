import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, say } from './tell.mjs';

/** Where npm notes what it has really installed. */
const INSTALLED_LOCK = 'node_modules/.package-lock.json';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/** Installs the locked packages, unless exactly they are installed already. */
export function installWhenMissing() {
  if (!existsSync(join(ROOT, INSTALLED_LOCK))) {
    installAfresh();
  } else if (missingPackages(readPackages('package-lock.json'), readPackages(INSTALLED_LOCK)).length > 0) {
    say(
      'Installing packages that package-lock.json has changed …',
      '正在安装 package-lock.json 中有变动的依赖 …',
    );
    if (!npm('install', '--no-save')) throw installFailed();
  }
}

/**
 * Names the locked packages that are absent or of another version.
 *
 * An optional package may be absent: it belongs to another platform, or could not be compiled here.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @returns {string[]}
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .filter(([path, { version, optional }]) => {
      const there = installed[path];
      return there === undefined ? optional !== true : there.version !== version;
    })
    .map(([path]) => path);
}

function installAfresh() {
  say('Installing packages (about a minute, once) …', '正在安装依赖（约一分钟，仅此一次）…');
  if (npm('ci')) return;
  say(
    'npm ci refused package-lock.json; trying npm install, which may pick other versions of indirect packages.',
    'npm ci 未能按 package-lock.json 安装；改用 npm install，间接依赖的版本可能略有不同。',
  );
  if (!npm('install', '--no-save')) throw installFailed();
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

/**
 * Runs npm with its output on stderr, development packages included: the build needs the compiler.
 *
 * @param {...string} args
 */
function npm(...args) {
  const all = [...args, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // Within `npm start` npm tells where it lives; `npm` by its bare name needs a shell on Windows.
  const { npm_execpath: cli } = process.env;
  const { status } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...all], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', all, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return status === 0;
}

function installFailed() {
  return new SetupError(
    'The packages could not be installed. Check the connection to the package registry, then try again.',
    '依赖安装失败。请检查与软件源的网络连接后重试。',
  );
}
