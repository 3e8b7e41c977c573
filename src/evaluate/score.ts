import { type Alignment, type AlignmentMode, align } from './align.js';
import { type Counts, plus, type Score, scoreOf, Tally } from './counts.js';
import { type FigureTest, matchFigures, sameFigure, sameQualifiers, sameQuantity } from './figures.js';
import type { GoldObservation, ScoredRecords } from './gold.js';
import { LinkTally, ShareCount } from './links.js';
import { provenanceOf } from './provenance.js';
import { compareRelations, goldKeys, outputKeys } from './relations.js';

/** A document as a careful reader and as we read it. */
export interface ScoredDocument {
  readonly name: string;
  readonly gold: ScoredRecords;
  readonly out: ScoredRecords;
  /** The raw file; null where it isn't at hand, and places aren't scored. */
  readonly raw: string | null;
}

/** F1 of one document by what is scored. */
export type DocumentScores = Readonly<Record<string, number>>;

/** All figures of an evaluation, added up over documents. */
export interface Evaluation {
  readonly strict: Readonly<Record<string, Score>>;
  readonly lenient: Readonly<Record<string, Score>>;
  readonly document: number;
  readonly county: number;
  readonly code: number;
  readonly codeWrong: number;
  readonly codeExtra: number;
  readonly mention: number;
  readonly aliases: Score;
  readonly years: Score;
  readonly projectStatus: Score;
  readonly relations: Score;
  readonly relationsWithYear: Score;
  readonly obsValue: Score;
  readonly obsFull: Score;
  readonly obsWhole: Score;
  readonly relationsBy: Readonly<Record<string, Score>>;
  readonly provenance: number;
  readonly provenanceSpans: number;
  readonly perDoc: Readonly<Record<string, DocumentScores>>;
  /** What was missed and what was spurious, a line each. */
  readonly misses: readonly string[];
}

/** The types that decide whether anyone trusts the graph (gold/GUIDELINES.md). */
const CORE = new Set(['Project', 'Company', 'ScenicSpot', 'Village', 'Township', 'County']);
const FIELDS = ['county', 'prefecture', 'documentYear', 'reviewYear', 'planYear'] as const;
const MODES: readonly AlignmentMode[] = ['strict', 'lenient'];

/**
 * Compares what was extracted with the gold: a document's distinct entities, aligned one to one by name; their links,
 * years, relations and figures; and whether every place is what it says.
 */
export function evaluateDocuments(documents: readonly ScoredDocument[]): Evaluation {
  const evaluator = new Evaluator();
  for (const document of documents) evaluator.add(document);
  return evaluator.result;
}

class Evaluator {
  private readonly entities = { strict: new Tally(), lenient: new Tally() };
  private readonly figures = new Tally('obsValue', 'obsFull', 'obsWhole');
  private readonly relations = new Tally('relations', 'relationsWithYear');
  private readonly relationsBy = new Tally();
  private readonly links = new LinkTally();
  private readonly fields = new ShareCount();
  private readonly provenance = new ShareCount();
  private readonly perDoc: Record<string, DocumentScores> = {};
  private readonly misses: string[] = [];

  add(document: ScoredDocument): void {
    const { name, gold, out, raw } = document;
    this.addFields(document);
    const strict = this.addEntities(document, 'strict');
    const lenient = this.addEntities(document, 'lenient');
    this.addMisses(document, lenient.alignment);
    this.links.add(lenient.alignment, gold, out, raw);
    this.addRelations(document, lenient.alignment);
    const figures = this.addFigures(document, lenient.alignment);
    if (raw !== null) for (const isRight of provenanceOf(out, raw)) this.provenance.add(isRight);
    const counts = { ...perMode({ strict, lenient }), ...figures };
    this.perDoc[name] = Object.fromEntries(
      Object.entries(counts).map(([key, count]) => [key, scoreOf(count).f1]),
    );
  }

  private addFields({ gold, out }: ScoredDocument): void {
    if (gold.document === null) return;
    for (const field of FIELDS) {
      if (field === 'prefecture' && gold.document.prefecture === null) continue;
      this.fields.add(gold.document[field] === (out.document?.[field] ?? null));
    }
  }

  private addEntities({ gold, out }: ScoredDocument, mode: AlignmentMode): AlignedCounts {
    const alignment = align(gold.entities, out.entities, mode);
    const used = new Set(alignment.values());
    let sum: Counts | undefined;
    for (const type of new Set([...gold.entities, ...out.entities].map((entity) => entity.type))) {
      const found = gold.entities.filter((entity, i) => entity.type === type && alignment.has(i)).length;
      const fn = gold.entities.filter((entity) => entity.type === type).length - found;
      const fp = out.entities.filter((entity, i) => entity.type === type && !used.has(i)).length;
      const counts = { tp: found, fp, fn };
      for (const key of [type, ...(CORE.has(type) ? ['(core)'] : []), '(all)'])
        this.entities[mode].add(key, counts);
      sum = plus(sum, counts);
    }
    return { alignment, counts: sum ?? plus(undefined, { tp: 0, fp: 0, fn: 0 }) };
  }

  private addMisses({ name, gold, out }: ScoredDocument, alignment: Alignment): void {
    const used = new Set(alignment.values());
    gold.entities.forEach((entity, i) => {
      if (!alignment.has(i)) this.misses.push(`${name} missed ${entity.type}: ${entity.name}`);
    });
    out.entities.forEach((entity, i) => {
      if (!used.has(i)) this.misses.push(`${name} spurious ${entity.type}: ${entity.name}`);
    });
  }

  private addRelations({ gold, out }: ScoredDocument, alignment: Alignment): void {
    const keys = [goldKeys(gold), outputKeys(out, alignment)] as const;
    const { byType, ...sums } = compareRelations(gold.relations, out.relations, ...keys);
    for (const [key, counts] of Object.entries(sums)) this.relations.add(key, counts);
    for (const [type, counts] of byType) this.relationsBy.add(type, counts);
  }

  private addFigures({ name, gold, out }: ScoredDocument, alignment: Alignment): Record<string, Counts> {
    const [goldKey, outKey] = [goldKeys(gold), outputKeys(out, alignment)];
    const whole: FigureTest = (a, b) =>
      sameFigure(a, b) && goldKey(a.about) === outKey(b.about) && sameQualifiers(a, b);
    const counts: Record<string, Counts> = {};
    for (const [key, test] of Object.entries({
      obsValue: sameQuantity,
      obsFull: sameFigure,
      obsWhole: whole,
    })) {
      const matched = matchFigures(gold.observations, out.observations, test);
      this.figures.add(key, matched.counts);
      counts[key] = matched.counts;
      if (key === 'obsValue') this.misses.push(...matched.missed.map((figure) => missedFigure(name, figure)));
    }
    return counts;
  }

  get result(): Evaluation {
    const { entities, links, fields, provenance, relationsBy, perDoc, misses } = this;
    const sums = { ...links.sums.scores, ...this.relations.scores, ...this.figures.scores };
    return {
      strict: entities.strict.scores,
      lenient: entities.lenient.scores,
      document: fields.share,
      county: links.county.share,
      code: links.code.share,
      codeWrong: links.codeWrong,
      codeExtra: links.codeExtra,
      mention: links.mention.share,
      ...(sums as Pick<Evaluation, SumKey>),
      relationsBy: relationsBy.scores,
      provenance: provenance.share,
      provenanceSpans: provenance.n,
      perDoc,
      misses,
    };
  }
}

interface AlignedCounts {
  readonly alignment: Alignment;
  readonly counts: Counts;
}

type SumKey =
  | 'aliases'
  | 'years'
  | 'projectStatus'
  | 'relations'
  | 'relationsWithYear'
  | 'obsValue'
  | 'obsFull'
  | 'obsWhole';

const perMode = (aligned: Readonly<Record<AlignmentMode, AlignedCounts>>): Record<string, Counts> =>
  Object.fromEntries(MODES.map((mode) => [mode, aligned[mode].counts]));

const missedFigure = (name: string, { indicator, value, unit, evidence }: GoldObservation): string =>
  `${name} missed figure: ${indicator} ${value}${unit} [${typeof evidence === 'string' ? evidence : ''}]`;
