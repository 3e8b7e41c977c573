import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, say } from './tell.mjs';

const INSTALLED_LOCK = join(ROOT, 'node_modules/.package-lock.json');
/** What was checked last time: this Node with these packages. */
const STAMP = join(ROOT, 'node_modules/.xianzhi-engines');

/** Compiled parts, each with a script that fails where the part does not work. */
const NODEJIEBA = "require('nodejieba').cut('壶关县')";
const NODE_RS_JIEBA = "new (require('@node-rs/jieba').Jieba)().cut('壶关县')";
const EMBEDDED_STORE = "new (require('@ladybugdb/core').Database)(':memory:')";

/** Says aloud which compiled parts do not work on this machine, once for each Node and set of packages. */
export function checkNativeParts() {
  const checked = `${process.version} ${process.arch} ${readFileSync(INSTALLED_LOCK, 'utf8').length}`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === checked) return;
  if (!works(NODEJIEBA)) tellOfStandIn();
  if (!works(EMBEDDED_STORE)) tellOfMissingStore();
  writeFileSync(STAMP, checked);
}

function tellOfStandIn() {
  if (!works(NODE_RS_JIEBA)) {
    throw new SetupError(
      'Neither nodejieba nor its stand-in @node-rs/jieba loads on this machine. Install python3, make and g++, then run npm ci.',
      'nodejieba 与备用的 @node-rs/jieba 均无法加载。请安装 python3、make 和 g++，然后运行 npm ci。',
    );
  }
  say(
    [
      'NOTE: nodejieba could not be compiled or loaded here; @node-rs/jieba stands in for it.',
      'Everything works, some words may be cut otherwise, and each document record names the engine.',
      'For nodejieba install python3, make and g++ (Debian: apt-get install python3 make g++), then run npm ci.',
    ].join('\n  '),
    [
      '注意：nodejieba 未能在本机编译或加载，暂由 @node-rs/jieba 代替。',
      '所有功能均可使用，个别分词可能不同，每份文档的记录都注明所用引擎。',
      '如需 nodejieba，请先安装 python3、make 和 g++（Debian：apt-get install python3 make g++），再运行 npm ci。',
    ].join('\n  '),
  );
}

function tellOfMissingStore() {
  say(
    'NOTE: the embedded store (@ladybugdb/core) does not load on this machine; build and query need it, extract does not.',
    '注意：嵌入式图数据库（@ladybugdb/core）无法在本机加载；build 与 query 需要它，extract 不需要。',
  );
}

/**
 * Tries a part in a process of its own, since a compiled part that fails may take its process along.
 *
 * @param {string} script
 */
function works(script) {
  return spawnSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: 'ignore' }).status === 0;
}
