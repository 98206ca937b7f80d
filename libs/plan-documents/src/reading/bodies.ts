import type { Translated } from '@mufakat/planning/records/record';
import { foldedHeading, headingPhrases } from './heading-words.js';
import { folded, wordsOf } from './letters.js';
import { splitList } from './values.js';

/** A body of the directory, as far as a file can name it. */
export interface KnownBody {
  readonly id: string;
  readonly name: Translated;
  readonly acronym?: string | null;
}

/** One body named in a cell; `note` where the cell says more than a name: "JD koordinerer". */
export interface Mention {
  readonly text: string;
  readonly note?: string;
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&./-]{1,14}$/u.test(text);
const bodyWord =
  /^(?:the )?(?:ministry|ministere|min|department|agency|authority|office|police|national|directorate|council|commission|committee|institute|undp|un|wizarat|وزاره|مديريه|هييه|مجلس|لجنه|министерство|мвд|агентство|комитет|служба|департамент|kementerian|badan|lembaga|polri|dinas|jabatan|ministerio|secretaria|departement|direktorat)(?: |$)/u;
const looksLikeBody = (text: string): boolean => isAcronym(text) || bodyWord.test(folded(text));

const inBrackets = /^(.{2,}?)\s*[([]\s*([^()[\]]{2,20})\s*[)\]]\s*$/su;

const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / Math.max(1, a.size + b.size);
};

const nearEnough = 0.85;

export class Directory {
  private readonly exact = new Map<string, KnownBody>();
  private readonly words: { body: KnownBody; words: ReadonlySet<string> }[] = [];
  private readonly nearFound = new Map<string, KnownBody | undefined>();

  constructor(bodies: readonly KnownBody[]) {
    for (const body of bodies) this.learn(body);
  }

  private learn(body: KnownBody): void {
    for (const name of Object.values(body.name)) {
      this.exact.set(folded(name), body);
      const words = new Set(wordsOf(folded(name)));
      if (words.size > 1) this.words.push({ body, words });
    }
    if (body.acronym) this.exact.set(folded(body.acronym), body);
  }

  /** By acronym or full name, also "Ministry of Interior (MoI)" by either half. */
  find(text: string): KnownBody | undefined {
    const [, outside, inside] = inBrackets.exec(text) ?? [];
    return [text, outside, inside]
      .map((name) => name && this.exact.get(folded(name)))
      .find((body) => typeof body === 'object');
  }

  /** By nearly the same words, for a body whose name is misspelt or varied. */
  findNear(text: string): KnownBody | undefined {
    const name = folded(text);
    if (this.nearFound.has(name)) return this.nearFound.get(name);
    const words = new Set(wordsOf(name));
    const ranked = this.words
      .map((known) => ({ body: known.body, score: similarity(words, known.words) }))
      .sort((a, b) => b.score - a.score);
    const found = words.size > 1 && ranked[0] && ranked[0].score >= nearEnough ? ranked[0].body : undefined;
    this.nearFound.set(name, found);
    return found;
  }

  /** The bodies that a cell names, one after the other. */
  split(text: string): Mention[] {
    return splitList(text).flatMap((part) => this.splitPart(withoutRole(part)));
  }

  private isName(text: string): boolean {
    return this.find(text) !== undefined;
  }

  private splitPart(part: string): Mention[] {
    if (this.isName(part)) return [{ text: part }];
    const listed = part.split(/\s*[,،/]\s*/).filter(Boolean);
    if (listed.length > 1 && listed.every((name) => this.isName(name) || looksLikeBody(name))) {
      return listed.flatMap((name) => this.splitPair(name));
    }
    return this.splitPair(part);
  }

  /** "HOD og JD": two bodies only where both halves are names by themselves. */
  private splitPair(part: string): Mention[] {
    const halves = part.split(/\s+(?:and|&|et|y|e|und|og|dan|и|و)\s+|\s+و(?=وزارة|مديرية|هيئة)/u);
    if (halves.length > 1 && halves.every((name) => this.isName(name) || isAcronym(name))) {
      return halves.map((text) => ({ text }));
    }
    return [this.withNote(part)];
  }

  private withNote(part: string): Mention {
    const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/s.exec(part) ?? [];
    const isPlain = /^\p{Ll}/u.test(rest) && wordsOf(rest).length <= 6;
    return isPlain && isAcronym(first) && !this.isName(part) ? { text: first, note: part } : { text: part };
  }
}

/** "Lead: MoI" names a body after the word for its role. */
const withoutRole = (part: string): string => {
  const [, role = '', name] = /^([^:：]{2,30})[:：]\s*(.+)$/s.exec(part) ?? [];
  const field = headingPhrases.get(foldedHeading(role))?.[0];
  return name !== undefined && (field === 'lead' || field === 'support' || field === 'co-lead') ? name : part;
};

/** The name and acronym under which an unknown body is proposed. */
export const proposedName = (text: string): { name: string; acronym?: string } => {
  const [, outside, inside] = inBrackets.exec(text) ?? [];
  if (outside && inside && !inside.includes(' ')) return { name: outside, acronym: inside };
  return isAcronym(text) ? { name: text, acronym: text } : { name: text };
};
