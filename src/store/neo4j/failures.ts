import { Neo4jError } from 'neo4j-driver';
import { BuilderError, type ErrorCode, messageOf } from '../../support/errors.js';
import { OLDEST } from './oldest.js';

/** What a server's refusal means to the user. */
interface Failure {
  /** Of the driver's codes. */
  readonly pattern: RegExp;
  /** Of the driver's messages, where the code doesn't tell. */
  readonly message?: RegExp;
  readonly code: ErrorCode;
  readonly say: (address: string, message: string) => string;
  readonly hint: string;
}

/** What the driver finds itself has none. */
const NO_CODE = /^N\/A$/u;

/** The first that fits counts. */
const FAILURES: readonly Failure[] = [
  {
    pattern: /^Neo\.ClientError\.Security\.(?:Unauthorized|TokenExpired|CredentialsExpired)$/u,
    code: 'STORE_REFUSED',
    say: (address) => `Neo4j at ${address} does not accept the user or the password`,
    hint: 'Give --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD; `npm run neo4j:start` keeps its password in .neo4j/password. / 请用 --user 和 --password-file，或环境变量 NEO4J_USERNAME、NEO4J_PASSWORD；npm run neo4j:start 的密码在 .neo4j/password。',
  },
  {
    pattern: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/u,
    code: 'STORE_REFUSED',
    say: (address) => `Neo4j at ${address} was given wrong passwords too often, and waits`,
    hint: 'Wait a few seconds, then give the right one. / 请稍候几秒，再使用正确的密码。',
  },
  {
    pattern: /^Neo\.ClientError\.Security\./u,
    code: 'STORE_REFUSED',
    say: (_, message) => `The user may not do this: ${message}`,
    hint: 'Ask as a user who may, or have the right granted. / 请换用有权限的用户，或申请授权。',
  },
  {
    pattern: NO_CODE,
    // The first of servers before 4.2, the second of those before 5.7.
    message: /^Unknown Bolt protocol version|does not support user notification filters/u,
    code: 'STORE_VERSION',
    say: (address) => `The server at ${address} is too old; Neo4j ${OLDEST} or newer is needed`,
    hint: 'Use Neo4j 5.26, as docker-compose.yml and `npm run neo4j:start` do. / 请使用 Neo4j 5.26（docker-compose.yml 和 npm run neo4j:start 即用此版本）。',
  },
  {
    pattern: NO_CODE,
    message: /^Connection acquisition timed out/u,
    code: 'STORE_UNREACHABLE',
    say: (address) => `No Neo4j answers at ${address}, though something listens there`,
    hint: 'Is it Bolt’s port (7687 unless told otherwise), and is the server ready? / 请确认端口是 Bolt 端口（默认 7687），且服务器已就绪。',
  },
  {
    pattern: NO_CODE,
    message: /^Server responded HTTP/u,
    code: 'STORE_UNREACHABLE',
    say: (address) => `A web server answers at ${address}`,
    hint: 'Give Bolt’s port, 7687 unless told otherwise; 7474 is that of the Browser. / 请使用 Bolt 端口（默认 7687）；7474 是 Browser 的端口。',
  },
  {
    pattern: /^Neo\.ClientError\.Database\.DatabaseNotFound$/u,
    code: 'STORE_UNREACHABLE',
    say: (address, message) => `Neo4j at ${address} has no such database: ${message}`,
    hint: 'SHOW DATABASES lists them; without --database the user’s own is taken. / 用 SHOW DATABASES 查看；不给 --database 时使用默认数据库。',
  },
  {
    pattern: /ReadOnly|^Neo\.ClientError\.Cluster\.NotALeader$/u,
    code: 'STORE_REFUSED',
    say: (address) => `The database at ${address} can only be read`,
    hint: 'Set server.databases.default_to_read_only=false and empty server.databases.read_only in neo4j.conf. / 请在 neo4j.conf 中取消只读设置（server.databases.default_to_read_only、server.databases.read_only）。',
  },
  {
    pattern: /^Neo\.ClientError\.Statement\.AccessMode$/u,
    code: 'QUERY_REFUSED',
    say: (_, message) => `The graph is opened for reading: ${message}`,
    hint: 'Questions only read; load writes. / 查询只读；写入请用 load。',
  },
  {
    pattern:
      /^Neo\.(?:Client|Transient)Error\.Transaction\.(?:TransactionTimedOut|LockClientStopped|Terminated)/u,
    code: 'QUERY_TIMEOUT',
    say: () => 'No answer within the time',
    hint: 'Ask for less, or give it more time with --timeout. / 请缩小查询范围，或用 --timeout 延长时间。',
  },
  {
    pattern: /^Neo\.ClientError\.Schema\.Constraint/u,
    code: 'STORE_REFUSED',
    say: (_, message) => `What is in the database contradicts a constraint: ${message}`,
    hint: 'Remove or rename the nodes that the message names, or load into another database. / 请删除或修改上述节点，或载入另一个数据库。',
  },
  {
    pattern:
      /MemoryPoolOutOfMemory|TransactionOutOfMemory|StackOverFlow|^Neo\.TransientError\.General\.OutOfMemoryError$/u,
    code: 'STORE_FAILED',
    say: (_, message) => `Neo4j has not the memory for it: ${message}`,
    hint: 'Ask for less, or give the server more memory. / 请缩小范围，或给服务器更多内存。',
  },
  {
    pattern: /^Neo\.ClientError\.Statement\./u,
    code: 'QUERY_INVALID',
    say: (_, message) => message,
    hint: 'See `xianzhi queries` for examples. / 可参照 xianzhi queries 中的例子。',
  },
  {
    pattern: /^(?:ServiceUnavailable|SessionExpired)$|DatabaseUnavailable$/u,
    code: 'STORE_UNREACHABLE',
    say: (address, message) => `Neo4j does not answer at ${address}: ${message}`,
    hint: 'Start it with `npm run neo4j:start` or `docker compose up -d --wait neo4j`; Bolt’s port is 7687 unless told otherwise. / 请用 npm run neo4j:start 或 docker compose up -d --wait neo4j 启动；Bolt 端口默认为 7687。',
  },
  {
    pattern: /^Neo\./u,
    code: 'STORE_FAILED',
    say: (address, message) => `Neo4j at ${address} failed: ${message}`,
    hint: 'See its logs (logs/neo4j.log, logs/debug.log), and whether its disk is full. What was loaded so far is whole; load again to go on. / 请查看其日志，并检查磁盘是否已满。已载入的部分是完整的，重新 load 即可继续。',
  },
];

/** What the driver threw as an error that the user can act on; anything else as it is. */
export function toStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const message = firstLine(messageOf(error));
  const failure = FAILURES.find(
    ({ pattern, message: said = /^/u }) => pattern.test(error.code) && said.test(message),
  );
  if (failure === undefined) {
    return new BuilderError('STORE_FAILED', `Neo4j at ${address}: ${message}`, { cause: error });
  }
  const { code, say, hint } = failure;
  return new BuilderError(code, say(address, message), { hint, cause: error });
}

const LONGEST = 400;

/** The driver adds what may be wrong in general on further lines. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
