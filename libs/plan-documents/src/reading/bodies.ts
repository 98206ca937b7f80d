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
  /** Where the cell says it: "Ministry of Education (lead), police". */
  readonly role?: 'lead' | 'co-lead' | 'support';
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&./-]{1,14}s?$/u.test(text);
const isOneWord = (text: string): boolean => /^\p{Lu}\p{L}+$/u.test(text);
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
    return splitList(text).flatMap((part) => this.splitPart(part));
  }

  private isName(text: string): boolean {
    return this.find(text) !== undefined || isAcronym(text);
  }

  private splitPart(part: string): Mention[] {
    if (this.find(part)) return [{ text: part }];
    const listed = part.split(/\s*[,،/]\s*/).filter(Boolean);
    const names = listed.map((one) => withoutRemark(one).text);
    const isList = names.every((name) => this.isName(name) || looksLikeBody(name)) || this.isName(names[0] ?? '');
    return listed.length > 1 && isList ? listed.flatMap((name) => this.splitPair(name)) : this.splitPair(part);
  }

  /** "HOD og JD": two bodies only where a half is a name by itself and the other could be. */
  private splitPair(part: string): Mention[] {
    const halves = part.split(/\s+(?:and|&|et|y|e|und|og|dan|и|و)\s+|\s+و(?=وزارة|مديرية|هيئة)/u);
    const areNames =
      halves.some((name) => this.isName(name)) && halves.every((name) => this.isName(name) || isOneWord(name));
    if (halves.length > 1 && areNames) return halves.map((text) => ({ text }));
    const mention = withoutRemark(part);
    return [mention.note === undefined ? this.withNote(mention) : mention];
  }

  private withNote(mention: Mention): Mention {
    const { text } = mention;
    const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/s.exec(text) ?? [];
    const isPlain = /^\p{Ll}/u.test(rest) && wordsOf(rest).length <= 6;
    return isPlain && isAcronym(first) && !this.isName(text) ? { text: first, note: text } : mention;
  }
}

const roles: ReadonlySet<string> = new Set(['lead', 'co-lead', 'support']);
const roleOf = (word: string): Mention['role'] => {
  const field = headingPhrases.get(foldedHeading(word))?.find((one) => roles.has(one));
  return field as Mention['role'];
};

const roleBefore = (part: string): Mention | undefined => {
  const [, word = '', text = ''] = /^([^:：]{2,30})[:：]\s*(.+)$/s.exec(part) ?? [];
  const role = text === '' ? undefined : roleOf(word);
  return role && { text, role, note: part };
};

const remarkBehind = (part: string): Mention | undefined => {
  const [, text = '', remark = ''] = inBrackets.exec(part) ?? [];
  const role = roleOf(remark);
  if (role) return { text, role, note: part };
  return /^\p{Ll}+ \p{Ll}/u.test(remark) ? { text, note: part } : undefined;
};

/** "Lead: MoI", "MoI (lead)", "ГКНБ (по согласованию)": the name, and what else is said. */
const withoutRemark = (part: string): Mention => roleBefore(part) ?? remarkBehind(part) ?? { text: part };

/** The name and acronym under which an unknown body is proposed. */
export const proposedName = (text: string): { name: string; acronym?: string } => {
  const [, outside, inside] = inBrackets.exec(text) ?? [];
  if (outside && inside && !inside.includes(' ')) return { name: outside, acronym: inside };
  return isAcronym(text) ? { name: text, acronym: text } : { name: text };
};
