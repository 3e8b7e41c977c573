/** The encodings that documents come in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le';

/** A decoded file. */
export interface Decoded {
  readonly raw: string;
  readonly encoding: Encoding;
  /** Where the first undecodable byte stands in `raw`, and how many there are; null when all decoded. */
  readonly invalid: { readonly position: number; readonly count: number } | null;
}

const REPLACEMENT = '\ufffd';
/** So many valid characters of several bytes to an invalid one make a damaged UTF-8 file, not one of another encoding. */
const VALID_PER_INVALID = 10;
/** The byte that no text has. */
const NUL = 0;

/** Whether the bytes are no text of any encoding that we read. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(NUL) && !startsWith(bytes, [0xff, 0xfe]);
}

/**
 * Decodes UTF-8 where the bytes are valid UTF-8, else GB18030 where they are valid GB18030, else what is less damaged.
 *
 * A byte order mark is kept as one unit, and CRLF as two.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le');
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8.invalid === null || isMostlyValid(utf8)) return utf8;
  const gb18030 = decoded(bytes, 'gb18030');
  return gb18030.invalid === null || gb18030.invalid.count < utf8.invalid.count ? gb18030 : utf8;
}

function decoded(bytes: Uint8Array, encoding: Encoding): Decoded {
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const position = raw.indexOf(REPLACEMENT);
  if (position < 0 || isStrict(bytes, encoding)) return { raw, encoding, invalid: null };
  return { raw, encoding, invalid: { position, count: raw.split(REPLACEMENT).length - 1 } };
}

/** Whether the bytes are valid; a text may also hold U+FFFD of its own. */
function isStrict(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function isMostlyValid({ raw, invalid }: Decoded): boolean {
  const wide = raw.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return invalid === null || wide >= invalid.count * VALID_PER_INVALID;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
