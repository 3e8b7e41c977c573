/** What XML 1.0 cannot hold, however it is written: most control characters and two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A tab or a line break in an attribute would be read as a blank, the rarer breaks anywhere as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const FIRST_PICTURE = 0x2400;

/**
 * Text as it stands between tags or within quotes.
 *
 * What XML cannot hold is replaced by what stands for it: NUL by ␀ (U+2400), other controls likewise, the rest by U+FFFD.
 */
export function escapeXml(text: string): string {
  return text

    .replaceAll(FORBIDDEN, picture)
    .replaceAll(/[&<>"\t\n\r\u0085\u2028]/gu, (character) => ESCAPES[character] ?? character);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(FIRST_PICTURE + code) : '\ufffd';
}
