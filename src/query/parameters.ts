import { BuilderError } from '../support/errors.js';
import type { ParameterType, ParameterValue, Query, QueryParameter } from './query.js';

/** Values as they were given, as text from a command line or typed. */
export type GivenParameters = Readonly<Record<string, ParameterValue>>;

/**
 * The values that a question is asked with: those given, by their types, and the fallbacks of those that are not.
 *
 * Throws PARAMETER_INVALID when one is missing, unknown, or not of its type.
 */
export function readParameters({ name, parameters }: Query, given: GivenParameters): GivenParameters {
  const unknown = Object.keys(given).find((key) => !parameters.some((parameter) => parameter.name === key));
  if (unknown !== undefined) throw unknownParameter(name, unknown, parameters);
  return Object.fromEntries(
    parameters.map((parameter) => {
      const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined;
      return [
        parameter.name,
        value === undefined ? fallbackOf(name, parameter) : readValue(parameter, value),
      ];
    }),
  );
}

/**
 * The values that Cypher as typed is asked with: numbers, true, false and lists as JSON has them, anything else as text.
 *
 * A text that looks like a number is given in quotes: '"331123"'.
 */
export function guessParameters(given: GivenParameters): GivenParameters {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, guessValue(value)]));
}

function guessValue(value: ParameterValue): ParameterValue {
  if (typeof value !== 'string') return value;
  const parsed = parseJson(value);
  if (typeof parsed === 'number' || typeof parsed === 'boolean' || typeof parsed === 'string') return parsed;
  return isStrings(parsed) && parsed.length > 0 ? parsed : value;
}

function readValue(parameter: QueryParameter, value: ParameterValue): ParameterValue {
  const read = READ[parameter.type](value);
  if (read === null) throw wrongType(parameter, value);
  return read;
}

/** How a value is read as one of a type; null where it is none. */
const READ: Readonly<Record<ParameterType, (value: ParameterValue) => ParameterValue | null>> = {
  string: (value) => (typeof value === 'string' ? value : null),
  integer: (value) => numberOf(value, /^[-+]?\d+$/u, Number.isSafeInteger),
  number: (value) => numberOf(value, /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu, Number.isFinite),
  boolean: (value) => (typeof value === 'boolean' ? value : (BOOLEANS.get(value) ?? null)),
  strings: (value) => stringsOf(value),
};

const BOOLEANS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function numberOf(
  value: ParameterValue,
  pattern: RegExp,
  isValid: (value: number) => boolean,
): number | null {
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : value;
  const number = typeof text === 'string' && pattern.test(text) ? Number(text) : text;
  return typeof number === 'number' && isValid(number) ? number : null;
}

/** A list as JSON, or its parts between commas. */
function stringsOf(value: ParameterValue): readonly string[] | null {
  if (typeof value !== 'string') return isStrings(value) && value.length > 0 ? value : null;
  const parsed = parseJson(value);
  if (isStrings(parsed)) return parsed.length > 0 ? parsed : null;
  return value === '' ? null : value.split(/[,，]/u);
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fallbackOf(query: string, { name, fallback, title, example }: QueryParameter): ParameterValue {
  if (fallback !== null) return fallback;
  throw new BuilderError('PARAMETER_INVALID', `${query} asks for ${name}: ${title.en} / ${title.zh}`, {
    hint: `For example --param ${name}=${show(example)}. / 例如 --param ${name}=${show(example)}。`,
  });
}

function wrongType({ name, type, example }: QueryParameter, value: ParameterValue): BuilderError {
  return new BuilderError('PARAMETER_INVALID', `${name} must be ${WORDS[type]}, not ${show(value)}`, {
    hint: `For example --param ${name}=${show(example)}. / 例如 --param ${name}=${show(example)}。`,
  });
}

function unknownParameter(
  query: string,
  unknown: string,
  parameters: readonly QueryParameter[],
): BuilderError {
  const names = parameters.map(({ name }) => name).join(', ') || 'none';
  return new BuilderError('PARAMETER_INVALID', `${query} knows no parameter ${show(unknown)}`, {
    hint: `Its parameters: ${names}. / 该问题的参数：${names}。`,
  });
}

const WORDS: Readonly<Record<ParameterType, string>> = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  strings: 'a list of texts',
};

const SHOWN_CHARACTERS = 60;

/** A value as it may stand in a message: short, on one line. */
function show(value: ParameterValue): string {
  const text = String(value).replaceAll(/\p{Cc}/gu, ' ');
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
