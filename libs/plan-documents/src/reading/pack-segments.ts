import { isOfChecklist, type PackUnit } from '../pack-units.js';
import type { PackParagraph, Token } from './pack-paragraphs.js';

/** A paragraph of the returned file, or the part of one, and the unit of the frozen text it was. */
export interface Segment {
  readonly unit?: PackUnit;
  readonly tokens: Token[];
  readonly isInTable: boolean;
  /** Number of its paragraph, from 1. */
  readonly number: number;
}

type Texts = Extract<Token, { is: 'text' }>;
export const textsIn = ({ tokens }: Segment): Texts[] => tokens.filter((token) => token.is === 'text');

export const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** As it read before anybody tracked a change in it. */
export const originalOf = (segment: Segment): string =>
  textsIn(segment)
    .filter(({ ins }) => ins === undefined)
    .map(({ text }) => text)
    .join('');

/** With the tracked changes of one author, and of nobody else. */
export const asEditedBy = (segment: Segment, author: string): string =>
  textsIn(segment)
    .filter(({ ins, del }) => (ins === undefined || ins === author) && del !== author)
    .map(({ text }) => text)
    .join('');

/** Without the code or label that stands before the unit's own words. */
export const withoutPrefix = (text: string, { prefix }: Pick<PackUnit, 'prefix'>): string => {
  const trimmed = text.trimStart();
  return prefix !== '' && trimmed.startsWith(prefix.trim()) ? trimmed.slice(prefix.trim().length).trimStart() : text;
};

/** Joins paragraphs of the file to units: by their bookmarks, and by their words where a bookmark is gone. */
class Segmenting {
  readonly segments: Segment[] = [];
  private readonly open = new Map<string, Segment>();

  constructor(private readonly units: ReadonlyMap<string, PackUnit>) {}

  add(paragraph: PackParagraph, number: number): void {
    const { isInTable } = paragraph;
    const starts = paragraph.tokens.filter((token) => token.is === 'mark' && this.units.has(token.name)).length;
    let current = starts === 0 ? this.continued() : undefined;
    if (!current) this.segments.push((current = { tokens: [], isInTable, number }));
    for (const token of paragraph.tokens) current = this.take(token, current);
  }

  /** Answers the segment that goes on. */
  private take(token: Token, current: Segment): Segment {
    const unit = token.is === 'mark' ? this.units.get(token.name) : undefined;
    const going = unit ? this.begin(current, unit) : current;
    if (token.is === 'mark' && unit) this.wait(token.id, going, unit);
    else if (token.is === 'unmark') this.open.delete(token.id);
    else going.tokens.push(token);
    return going;
  }

  /** An empty answer is no paragraph that goes on, wherever a program leaves the end of its bookmark. */
  private wait(id: string, going: Segment, unit: PackUnit): void {
    if (!isOfChecklist(unit)) this.open.set(id, going);
  }

  /** A paragraph that somebody split goes on in the next one. */
  private continued(): Segment | undefined {
    const going = [...this.open.values()].at(-1);
    going?.tokens.push({ is: 'text', text: '\n' });
    return going;
  }

  /** The first unit of a paragraph has all of it from its beginning on; two that were joined part at the second mark. */
  private begin(current: Segment, unit: PackUnit): Segment {
    const { isInTable, number } = current;
    const begun: Segment = { unit, isInTable, number, tokens: current.unit ? [] : [...current.tokens] };
    if (current.unit) this.segments.push(begun);
    else this.segments[this.segments.length - 1] = begun;
    return begun;
  }
}

const byWords = (segments: readonly Segment[], missing: readonly PackUnit[]): Segment[] => {
  const left = new Set(missing.filter(({ text = '' }) => folded(text) !== ''));
  return segments.map((segment) => {
    if (segment.unit) return segment;
    const original = folded(originalOf(segment));
    const unit = [...left].find(
      ({ prefix, text = '' }) => folded(prefix + text) === original || folded(text) === original,
    );
    if (unit) left.delete(unit);
    return unit ? { ...segment, unit } : segment;
  });
};

/** The paragraphs of a returned file, each with its unit where it is known. */
export const segmentsIn = (paragraphs: readonly PackParagraph[], units: readonly PackUnit[]): Segment[] => {
  const segmenting = new Segmenting(new Map(units.map((unit) => [unit.mark, unit])));
  paragraphs.forEach((paragraph, at) => segmenting.add(paragraph, at + 1));
  const found = new Set(segmenting.segments.map(({ unit }) => unit));
  return byWords(
    segmenting.segments,
    units.filter((unit) => !found.has(unit)),
  );
};
