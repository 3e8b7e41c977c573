import type { Report } from '../../model/diagnostic.js';
import type { DivisionCode } from '../../model/ids.js';
import { DIVISION_TYPES, type DivisionType } from '../../model/vocabulary.js';
import { groupBy } from '../../support/group.js';
import type { EntityDraft } from '../entity-draft.js';
import type { LinkContext } from '../link-context.js';
import { linkOfDivision } from '../link-features.js';
import { type PlacedMention, surfaceOf } from '../placed-mention.js';
import type { DivisionReading } from './division-reading.js';
import { readLocal } from './read-local.js';
import { readUpper } from './read-upper.js';
import { reportDoubts } from './report-doubts.js';

type Group = readonly [DivisionReading, ...DivisionReading[]];

const DIVISIONS: ReadonlySet<string> = new Set(DIVISION_TYPES);

/** Whether the mention was taken for a division. */
export const isDivisionMention = ({ mention }: PlacedMention): boolean => DIVISIONS.has(mention.type);

/** The divisions that the document names, each with all its mentions; doubtful ones without a code. */
export function linkDivisions(
  placed: readonly PlacedMention[],
  context: LinkContext,
  report: Report,
): EntityDraft[] {
  const readings: DivisionReading[] = [];
  for (const one of placed) readings.push(read(one, readings, context));
  return groups(readings).map((group) => {
    const draft = toDraft(group, context);
    if (draft.code === null) reportDoubts(group, context, report);
    return draft;
  });
}

function read(
  placed: PlacedMention,
  earlier: readonly DivisionReading[],
  context: LinkContext,
): DivisionReading {
  const type = placed.mention.type as DivisionType;
  return type === 'Township' || type === 'Village'
    ? readLocal(placed, type, earlier, context)
    : readUpper(placed, type, context);
}

/** By code; what has none joins the only thing of its type and name, with a code or without. */
function groups(readings: readonly DivisionReading[]): Group[] {
  const settled = groupBy(
    readings.filter(({ codes }) => codes.length === 1),
    ({ type, codes: [code] }) => `${type} ${code}`,
  );
  const byName = groupBy([...settled.entries()], ([, [first]]) =>
    first === undefined ? '' : stemKey(first),
  );
  const keyed = readings.map((reading) => ({ reading, key: keyOf(reading, byName) }));
  return [...groupBy(keyed, ({ key }) => key).values()].flatMap((members) => {
    const [first, ...rest] = members.map(({ reading }) => reading);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

function keyOf(
  reading: DivisionReading,
  byName: ReadonlyMap<string, readonly (readonly [string, readonly DivisionReading[]])[]>,
): string {
  const [code] = reading.codes;
  if (reading.codes.length === 1) return `${reading.type} ${code}`;
  const namesakes = byName.get(stemKey(reading)) ?? [];
  const [only] = namesakes;
  return namesakes.length === 1 && only !== undefined && !reading.isRefused ? only[0] : stemKey(reading);
}

/** 大河村 and 大河 of one document are one, unless codes tell them apart. */
function stemKey({ type, name }: DivisionReading): string {
  const stem =
    type === 'Township' || type === 'Village' ? name.replace(/(?<=..)(?:乡|镇|街道|村|社区)$/u, '') : name;
  return `${type} ${stem}`;
}

function toDraft(group: Group, context: LinkContext): EntityDraft {
  const { gazetteer, document } = context;
  const [first] = group;
  const { type } = first;
  const settled = group.find(({ codes }) => codes.length === 1);
  const code = settled?.codes[0] ?? null;
  const official = code === null ? null : gazetteer.division(code);
  const name = (type === 'Township' || type === 'Village' ? fullest(group) : official?.name) ?? first.name;
  const said = group.flatMap(({ placed }) => [surfaceOf(placed), placed.mention.name]);
  const aliases = new Set([...said, ...group.map((reading) => reading.name)]);
  if (official !== null && type === 'Township') aliases.add(official.name);
  aliases.delete(name);
  const [one, ...others] = group.map(({ placed }) => placed);
  return {
    type,
    name,
    aliases: [...aliases].sort(),
    county: countyOf(group, code, document.county),
    code,
    link: linkOfDivision(group, code, context),
    township: group.find(({ township }) => township !== null)?.township ?? null,
    mentions: [one ?? first.placed, ...others],
  };
}

/** The first name that the text itself writes out, else the gazetteer's. */
function fullest(group: Group): string {
  const written = group.find(({ placed, name }) => surfaceOf(placed) === name);
  return (written ?? group[0]).name;
}

/** A county lies in itself; townships and villages where the text says, in a county's document at home. */
function countyOf(group: Group, code: DivisionCode | null, home: DivisionCode | null): DivisionCode | null {
  const [{ type }] = group;
  if (type === 'County') return code;
  if (type !== 'Township' && type !== 'Village') return null;
  return group.find(({ county }) => county !== null)?.county ?? home;
}
