import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Argv, CommandModule } from 'yargs';
import { COMMANDS, isCommand } from '../../../src/cli/commands.js';
import type { Io } from '../../../src/cli/io.js';

const IO = { language: 'en', columns: 80 } as Io;
const NAMES = Object.keys(COMMANDS) as readonly (keyof typeof COMMANDS)[];

test('every command has its file', () => {
  const files = readdirSync('src/cli/commands').map((file) => file.replace(/\.ts$/u, ''));
  expect([...NAMES].sort()).toEqual(files.sort());
});

test.each(NAMES)('%s is loaded by its name', async (name) => {
  const loaded: CommandModule[] = [];
  const parser = { command: (module: CommandModule) => loaded.push(module) };
  await COMMANDS[name](parser as unknown as Argv, IO);
  expect(loaded.map(({ command }) => String(command).split(' ')[0])).toEqual([name]);
});

test.each(['', '--help', 'Load', 'constructor'])('“%s” is no command', (name) => {
  expect(isCommand(name)).toBe(false);
});
