declare const brand: unique symbol;

/** A string that only its own constructor makes, so that a name can't stand where an id is due. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A division code: 6 digits for a province (140000), prefecture (140400) or county (140427), 9 for a township, 12 for a village (GB/T 2260, GB/T 10114). */
export type DivisionCode = Branded<'DivisionCode'>;
/** A document's id: its path under the input it was found in, with `/`, or the `id` of its sources entry. */
export type DocumentId = Branded<'DocumentId'>;
/** An entity's id, made from its type, its scope and its name (design.md, Ids). */
export type EntityId = Branded<'EntityId'>;
/** A statement's or observation's id, made from document, span and what it says. */
export type FactId = Branded<'FactId'>;
/** A rule's name, `room/what-it-reads`; stands with every fact that the rule found. */
export type RuleId = Branded<'RuleId'>;

const DIVISION_CODE = /^(?:\d{6}|\d{9}|\d{12})$/u;

/** Whether the string has the form of a division code. */
export function isDivisionCode(text: string): text is DivisionCode {
  return DIVISION_CODE.test(text);
}

/** The division code `text`; throws when it has not the form of one. */
export function divisionCode(text: string): DivisionCode {
  if (!isDivisionCode(text)) throw new Error(`Not a division code: ${text}`);
  return text;
}

/** Names a document. */
export const documentId = (text: string): DocumentId => text as DocumentId;
/** Names an entity. */
export const entityId = (text: string): EntityId => text as EntityId;
/** Names a fact. */
export const factId = (text: string): FactId => text as FactId;
/** Names a rule. */
export const ruleId = (text: string): RuleId => text as RuleId;
