import { describe, expect, test } from '@jest/globals';
import { createToldFiles } from '../../../src/cli/told-files.js';
import type { Diagnostic, Severity } from '../../../src/model/diagnostic.js';

const noticed = (message: string, severity: Severity = 'error'): Diagnostic => ({
  code: 'FILE_EMPTY',
  severity,
  message,
});

describe('createToldFiles', () => {
  test('keeps what is wrong until a document was read, then tells it at once', () => {
    const told: string[] = [];
    const files = createToldFiles((message) => told.push(message));
    files.notice(noticed('a'));
    expect(told).toEqual([]);
    files.documentRead();
    expect(told).toEqual(['a']);
    files.notice(noticed('b'));
    expect(told).toEqual(['a', 'b']);
  });

  test('leaves what did not cost a file or a line to the report', () => {
    const told: string[] = [];
    const files = createToldFiles((message) => told.push(message));
    files.documentRead();
    files.notice(noticed('repaired', 'warning'));
    expect(told).toEqual([]);
  });

  test('tells twenty, and then where the others are', () => {
    const told: string[] = [];
    const files = createToldFiles((message) => told.push(message));
    files.documentRead();
    for (let i = 0; i < 30; i += 1) files.notice(noticed(`file ${i}`));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toContain('report.json');
  });
});
