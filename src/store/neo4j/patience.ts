import { BuilderError } from '../../support/errors.js';

/** How long a server may take, in milliseconds. */
export interface Patience {
  /** To speak Bolt; one that has not by then is taken for absent. */
  readonly untilBolt: number;
  /** To let us in, once it speaks Bolt: it may have just started, or its machine be at its limit. */
  readonly untilGreeting: number;
  /** After so long the user is told what is waited for. */
  readonly untilTold: number;
}

export const PATIENCE: Patience = { untilBolt: 13_000, untilGreeting: 120_000, untilTold: 8000 };

/** A greeting that is under way. */
export interface Greeting<T> {
  /** Fulfilled when the server lets us in. */
  readonly done: Promise<T>;
  /** Whether the server speaks Bolt, so far as we have heard. */
  readonly isBolt: () => boolean;
}

/**
 * Waits for the greeting, the longer when it is Neo4j that keeps us waiting.
 *
 * Throws STORE_UNREACHABLE when it takes too long, and what the greeting throws.
 */
export async function waitForGreeting<T>(
  address: string,
  { done, isBolt }: Greeting<T>,
  onWait: (message: string) => void,
  { untilBolt, untilGreeting, untilTold }: Patience = PATIENCE,
): Promise<T> {
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, act: () => void) => timers.push(setTimeout(act, ms));
  const late = new Promise<never>((_, reject) => {
    after(untilTold, () => {
      if (isBolt()) onWait(waiting(address, untilGreeting));
    });
    after(untilBolt, () => {
      if (!isBolt()) reject(absent(address, untilBolt));
    });
    after(untilGreeting, () => reject(slow(address, untilGreeting)));
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    timers.forEach(clearTimeout);
  }
}

const waiting = (address: string, ms: number): string =>
  `Neo4j at ${address} is slow to answer; waiting for up to ${ms / 1000} s. / ${address} 的 Neo4j 响应缓慢，最多等待 ${ms / 1000} 秒。`;

const absent = (address: string, ms: number): BuilderError =>
  new BuilderError('STORE_UNREACHABLE', `No Neo4j answers at ${address} within ${ms / 1000} s`, {
    hint: 'Is it Bolt’s port (7687 unless told otherwise), and does the server run? / 请确认端口是 Bolt 端口（默认 7687），且服务器正在运行。',
  });

const slow = (address: string, ms: number): BuilderError =>
  new BuilderError('STORE_UNREACHABLE', `Neo4j at ${address} has not let us in within ${ms / 1000} s`, {
    hint: 'Its machine may be at its limit, or the server still starting: see its logs, and try again. / 其所在机器可能过载，或服务器仍在启动：请查看其日志，稍后再试。',
  });
