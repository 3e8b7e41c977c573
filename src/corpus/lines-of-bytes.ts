const LINE_FEED = 10;

/** One line of a file, without its line feed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** null for a line longer than the limit, whose bytes were passed over. */
  readonly bytes: Buffer | null;
}

/** The lines of a stream of bytes, one in memory at a time. */
export async function* linesOfBytes(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let rest: Buffer[] = [];
  let length = 0;
  const take = (): ByteLine => {
    const bytes = length > longest ? null : Buffer.concat(rest);
    rest = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      rest.push(chunk.subarray(start, end));
      length += end - start;
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= longest) rest.push(chunk.subarray(start));
    else rest = [];
  }
  if (length > 0) yield take();
}
