import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { perform } from '../changes/apply.js';
import type { Change } from '../changes/change.js';
import { deeds, carriedOut, emptyPlan, planId, uuidOf } from '../changes/random-documents.spec-support.js';
import { fromParagraphs } from '../records/long-text.js';
import type { PlanDocument } from '../records/record.js';
import { confirmed, freshnessAfter } from './freshness.js';
import { KnownTexts, type TextOrigin } from './known-texts.js';
import { PlanTexts } from './plan-texts.js';

const [action, section] = [uuidOf(1, 1), uuidOf(1, 2)];

/** A plan with what is known of its texts, changed set by set. */
class Written {
  known = new KnownTexts([]);

  constructor(
    public document: PlanDocument,
    readonly past: PlanDocument[] = [document],
  ) {}

  static in(languages: readonly string[], authoritativeLanguages?: readonly string[]): Written {
    const root: Change = {
      op: 'set',
      kind: 'plan',
      id: planId,
      languages,
      ...(authoritativeLanguages && { authoritativeLanguages }),
    };
    const added: Change[] = [
      root,
      { op: 'add', kind: 'action', id: action, parent: planId, 'title.en': 'Train', 'title.ar': 'تدريب' },
      { op: 'add', kind: 'section', id: section, parent: planId },
    ];
    return new Written(perform(emptyPlan, added, 2).document);
  }

  change(changes: readonly Change[], more: { base?: number; origin?: TextOrigin; follows?: number } = {}): this {
    const before = this.document;
    const revision = before.revision + 1;
    const done = perform(before, changes, revision);
    this.document = done.document;
    this.known = this.known.with(
      freshnessAfter(this.known, {
        ...{ before, after: done.document, changes: done.changes, revision, origin: more.origin ?? 'human' },
        ...{ baseRevision: more.base ?? before.revision, followsRevision: more.follows },
      }),
    );
    return this;
  }

  write(
    words: Readonly<Record<string, string | null>>,
    more?: { base?: number; origin?: TextOrigin; follows?: number },
  ): this {
    const fields = Object.fromEntries(Object.entries(words).map(([language, text]) => [`title.${language}`, text]));
    return this.change([{ op: 'set', kind: 'action', id: action, ...fields }], more);
  }

  confirm(language: string, revision = this.document.revision): this {
    const texts = new PlanTexts(this.document, this.known);
    this.known = this.known.with([confirmed(texts, { record: action, field: 'title', language }, revision)]);
    return this;
  }

  state(language: string, record = action, field = 'title') {
    return new PlanTexts(this.document, this.known).stateOf({ record, field, language });
  }
}

describe('a translation', () => {
  test('is fresh when it was given with its original, stale once that changed, and fresh again when rewritten', () => {
    const plan = Written.in(['en', 'ar', 'fr']);
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['fresh', 'fresh', 'missing']);
    plan.write({ en: 'Train teachers' });
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['fresh', 'stale', 'missing']);
    plan.write({ ar: 'تدريب المعلمين' }).write({ fr: 'Former les enseignants' });
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['fresh', 'fresh', 'fresh']);
  });

  test('does not make its original older', () => {
    const plan = Written.in(['en', 'ar']).write({ ar: 'تدريب أفضل' });
    expect([plan.state('en'), plan.state('ar')]).toEqual(['fresh', 'fresh']);
  });

  test('made from an older text than there is now is stale as soon as it comes', () => {
    const plan = Written.in(['en', 'ar']);
    const seen = plan.document.revision;
    plan.write({ en: 'Train teachers' }).write({ ar: 'تدريب محدث' }, { base: seen });
    expect(plan.state('ar')).toBe('stale');
    plan.write({ ar: 'من ورقة' }, { follows: seen, origin: 'file' });
    expect(plan.state('ar')).toBe('stale');
    plan.write({ ar: 'تدريب المعلمين' }, { origin: 'machine' });
    expect(plan.state('ar')).toBe('fresh');
  });

  test('is found still right at a revision, and stale again after the next change of the original', () => {
    const plan = Written.in(['en', 'ar']).write({ en: 'Train, once more' });
    const seen = plan.document.revision;
    expect(plan.confirm('ar').state('ar')).toBe('fresh');
    plan.write({ en: 'Train, again' }).confirm('ar', seen);
    expect(plan.state('ar')).toBe('stale');
  });

  test('is fresh again when its original is put back, and as old as it was when it is put back itself', () => {
    const plan = Written.in(['en', 'ar']).write({ en: 'Train teachers' });
    expect(plan.state('ar')).toBe('stale');
    expect(plan.write({ en: 'Train' }).state('ar')).toBe('fresh');
    plan.write({ en: 'Train teachers' }).write({ ar: 'تدريب المعلمين' }).write({ ar: 'تدريب المعلمين والمعلمات' });
    expect(plan.state('ar')).toBe('fresh');
    expect(plan.write({ en: 'Train' }).state('ar')).toBe('stale');
    expect(plan.write({ ar: 'تدريب المعلمين' }).state('ar')).toBe('stale');
    expect(plan.write({ ar: 'تدريب' }).state('ar')).toBe('fresh');
    expect(plan.write({ en: 'Train teachers' }).state('ar')).toBe('stale');
    expect(plan.write({ ar: null }).write({ ar: 'تدريب المعلمين' }).state('ar')).toBe('fresh');
    expect(plan.write({ en: null }).write({ en: 'Train teachers' }).state('ar')).toBe('fresh');
  });

  test('is missing when its words are taken away, and a text without words has no state', () => {
    const plan = Written.in(['en', 'ar']).write({ ar: null });
    expect(plan.state('ar')).toBe('missing');
    expect(plan.write({ en: null }).state('ar')).toBeUndefined();
  });

  test('of long text follows the words of its original, not the form or the order of the blocks', () => {
    const blocks = (text: string, id: string) => fromParagraphs([text], () => id)[id];
    const body = (language: string, id: string, block: unknown): Change => ({
      op: 'set',
      kind: 'section',
      id: section,
      [`body.${language}/${id}`]: block,
    });
    const plan = Written.in(['en', 'ar']);
    plan.change([body('en', 'b1', blocks('Why', 'b1')), body('ar', 'c1', blocks('لماذا', 'c1'))]);
    expect(plan.state('ar', section, 'body')).toBe('fresh');
    plan.change([body('en', 'b1', { ...blocks('Why', 'b1'), position: 'a5' })]);
    expect(plan.state('ar', section, 'body')).toBe('fresh');
    plan.change([body('en', 'b1', blocks('Why now', 'b1'))]);
    expect(plan.state('ar', section, 'body')).toBe('stale');
  });

  test('that came by a file says so, also where its record is new', () => {
    const plan = Written.in(['en', 'ar']);
    const added = uuidOf(1, 9);
    plan.change([{ op: 'add', kind: 'action', id: added, parent: planId, 'title.en': 'A', 'title.ar': 'ألف' }], {
      origin: 'file',
    });
    expect(plan.known.at({ record: added, field: 'title', language: 'ar' })).toMatchObject({
      ...{ origin: 'file', followsRevision: plan.document.revision, sourceLanguage: 'en' },
    });
    expect(plan.state('ar', added)).toBe('fresh');
  });
});

describe('of two languages with the same authority', () => {
  test('the one that was not changed is behind, and catching up does not put the other behind', () => {
    const plan = Written.in(['en', 'ar', 'fr'], ['en', 'ar']).write({ fr: 'Former' });
    plan.write({ ar: 'تدريب ومتابعة' });
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['stale', 'fresh', 'fresh']);
    plan.write({ en: 'Train and follow up' });
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['fresh', 'fresh', 'fresh']);
    plan.write({ ar: 'تدريب' });
    expect(['en', 'ar'].map((language) => plan.state(language))).toEqual(['stale', 'fresh']);
    plan.write({ ar: 'تدريب ومتابعة' });
    expect(['en', 'ar'].map((language) => plan.state(language))).toEqual(['fresh', 'fresh']);
    plan.write({ en: 'Train, follow up, report', ar: 'تدريب ومتابعة وتقرير' });
    expect(['en', 'ar', 'fr'].map((language) => plan.state(language))).toEqual(['fresh', 'fresh', 'stale']);
  });
});

type Step =
  | { readonly does: 'write'; readonly languages: readonly string[]; readonly back: number }
  | { readonly does: 'put-back'; readonly language: string; readonly by: number }
  | { readonly does: 'clear' | 'confirm'; readonly language: string };
const language = fc.constantFrom('en', 'ar', 'fr');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      languages: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
      back: fc.nat(2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('put-back' as const), language, by: fc.integer({ min: 1, max: 3 }) }),
  },
  fc.record({ does: fc.constantFrom('clear' as const, 'confirm' as const), language: fc.constantFrom('ar', 'fr') }),
);

/** What a careful clerk would keep: beside which words of the original every wording of a translation was held last. */
class Clerk {
  /** The words of each text, revision after revision. */
  private readonly past: { readonly revision: number; readonly words: Readonly<Record<string, string>> }[];
  private readonly heldBeside = new Map<string, string | undefined>();

  constructor(revision: number, words: Readonly<Record<string, string>>) {
    this.past = [{ revision, words }];
    for (const [one, text] of Object.entries(words)) this.heldBeside.set(`${one} ${text}`, words['en']);
  }

  get words(): Readonly<Record<string, string>> {
    return this.past.at(-1)?.words ?? {};
  }
  /** The words a text had so many wordings ago. */
  before(one: string, by: number): string | undefined {
    const all = this.past.flatMap(({ words }) => words[one] ?? []);
    return [...new Set(all)].at(-1 - by);
  }
  wrote(written: Readonly<Record<string, string>>, base: number, revision: number): void {
    const before = this.words;
    this.past.push({ revision, words: { ...before, ...written } });
    const now = this.words['en'];
    for (const [one, text] of Object.entries(written))
      if (!this.heldBeside.has(`${one} ${text}`) && text !== before[one])
        this.heldBeside.set(`${one} ${text}`, 'en' in written ? now : this.originalAt(base));
  }
  confirmed(one: string): void {
    this.heldBeside.set(`${one} ${this.words[one] ?? ''}`, this.words['en']);
  }
  cleared(one: string, revision: number): void {
    const words = Object.entries(this.words).filter(([tag]) => tag !== one);
    this.past.push({ revision, words: Object.fromEntries(words) });
  }
  state(one: string) {
    const text = this.words[one];
    if (one === 'en') return 'fresh';
    if (text === undefined) return 'missing';
    return this.heldBeside.get(`${one} ${text}`) === this.words['en'] ? 'fresh' : 'stale';
  }

  /** Undefined where it was changed since: nobody can say any more what the translator saw. */
  private originalAt(base: number): string | undefined {
    const since = this.past.slice(
      this.past.findLastIndex(({ revision }) => revision <= base),
      -1,
    );
    const seen = new Set(since.map(({ words }) => words['en']));
    return seen.size === 1 ? [...seen][0] : undefined;
  }
}

describe('whatever is written, put back, cleared and confirmed in whatever order', () => {
  test('states are those of a clerk who notes beside which words every wording was held', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const plan = Written.in(['en', 'ar', 'fr']);
        const clerk = new Clerk(plan.document.revision, { en: 'Train', ar: 'تدريب' });
        const write = (words: Readonly<Record<string, string>>, base = plan.document.revision) => {
          plan.write(words, { base });
          clerk.wrote(words, base, plan.document.revision);
        };
        write({ fr: 'Former' });
        steps.forEach((one, at) => {
          if (one.does === 'write') {
            const base = Math.max(2, plan.document.revision - one.back);
            write(Object.fromEntries(one.languages.map((tag) => [tag, `Words ${String(at)} ${tag}`])), base);
          } else if (one.does === 'put-back') {
            const words = clerk.before(one.language, one.by);
            if (words !== undefined) write({ [one.language]: words });
          } else if (one.does === 'clear') {
            plan.write({ [one.language]: null });
            clerk.cleared(one.language, plan.document.revision);
          } else if (plan.state(one.language) !== 'missing') {
            plan.confirm(one.language);
            clerk.confirmed(one.language);
          }
        });
        for (const tag of ['en', 'ar', 'fr']) expect([tag, plan.state(tag)]).toEqual([tag, clerk.state(tag)]);
      }),
      { numRuns: 500 },
    );
  });

  test('a change elsewhere leaves every other text as it was', () => {
    fc.assert(
      fc.property(deeds(), (planned) => {
        const plan = Written.in(['en', 'ar']).write({ en: 'Train teachers' });
        const others = carriedOut(plan.document, planned, 3).changes.filter(
          ({ id, op }) => id !== action && id !== planId && op !== 'remove',
        );
        const applied: Change[] = [];
        for (const change of others) {
          try {
            perform(plan.document, [...applied, change], 9);
            applied.push(change);
          } catch {
            continue;
          }
        }
        plan.change(applied);
        expect([plan.state('en'), plan.state('ar')]).toEqual(['fresh', 'stale']);
      }),
      { numRuns: 100 },
    );
  });

  test('counts of a language add up to the texts that have words', () => {
    fc.assert(
      fc.property(deeds(), (planned) => {
        const plan = Written.in(['en', 'ar']);
        const texts = new PlanTexts(carriedOut(plan.document, planned, 3).document, plan.known);
        const all = texts.of(texts.document.records.keys());
        for (const { language: tag, fresh, stale, missing } of texts.count(all))
          expect(fresh + stale + missing).toBe(all.filter((one) => one.language === tag).length);
      }),
      { numRuns: 100 },
    );
  });
});
