import { describe, expect, test } from '@jest/globals';
import { escapeXml } from '../../../src/export/xml.js';

describe('escapeXml', () => {
  test.each([
    ['湄潭 & <遵义> "贵州"', '湄潭 &amp; &lt;遵义&gt; &quot;贵州&quot;'],
    ['a\tb\r\nc', 'a&#9;b&#13;&#10;c'],
    ['\u0000\u001b\ufffe', '␀␛\ufffd'],
    ['𡐓', '𡐓'],
  ])('%j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});
