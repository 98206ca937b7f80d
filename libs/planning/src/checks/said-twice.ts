import type { CheckRule, Finding } from './check.js';
import { dayIn, hasWords, type PlanUnderCheck, wordings } from './plan-under-check.js';
import { holdsOneOf } from './words.js';

const year = String.raw`(?<![\p{N}/.-])((?:19|20)\d\d)(?![\p{N}/])`;
const span = new RegExp(
  String.raw`${year}\s*(?:[-–—/]|to|until|à|إلى|حتى|hingga|sampai|по|до|a)\s*((?:19|20)\d\d)(?!\p{N})`,
  'iu',
);

const yearOf = (day: string | undefined): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);

const isOther = (said: string | undefined, meant: number | undefined): boolean =>
  meant !== undefined && Number(said) !== meant;

/** A title is of the plan itself; texts below it cite other plans with their years. */
const periodInTitle: CheckRule = {
  rule: 'period-in-title-differs',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The title says {said}; the plan starts on {startsOn} and ends on {endsOn}.',
  find: ({ root, period }) => {
    const { startsOn, endsOn } = period;
    if (!root || !startsOn || !endsOn) return [];
    return wordings(root, 'title').flatMap(([language, text]): Finding[] => {
      const [said, first, last] = span.exec(text.normalize('NFKC')) ?? [];
      if (said === undefined) return [];
      if (!isOther(first, yearOf(startsOn)) && !isOther(last, yearOf(endsOn))) return [];
      return [{ record: root.id, field: `title.${language}`, params: { said, startsOn, endsOn } }];
    });
  },
};

/** "by 2028", "before the end of June 2028", in en, fr, ar, es, ru, id. */
const untilWords = holdsOneOf([
  ...[
    'by',
    'until',
    'before',
    'no later than',
    "d'ici",
    'd’ici',
    "jusqu'en",
    'jusqu’en',
    'avant',
    'بحلول',
    'حتى',
    'قبل',
  ],
  ...['para', 'hasta', 'antes de', 'до', 'к', 'hingga', 'sampai', 'paling lambat'],
]);
const between = 24;

interface Deadline {
  readonly said: string;
  readonly year: number;
}

/** The first year that a word such as "by" stands shortly before, with nothing but the words of a date between. */
const deadlineIn = (text: string): Deadline | undefined => {
  for (const { index, 1: found = '' } of text.normalize('NFKC').matchAll(new RegExp(year, 'gu'))) {
    const before = text.slice(Math.max(0, index - between), index);
    const word = untilWords(before);
    const tail = word === undefined ? '' : before.slice(before.lastIndexOf(word));
    if (word !== undefined && !/[.,;:()]/u.test(tail)) return { said: `${tail}${found}`, year: Number(found) };
  }
  return undefined;
};

const known = new Map<string, Deadline | undefined>();
const mostRemembered = 60_000;

const rememberedDeadline = (text: string): Deadline | undefined => {
  if (known.has(text)) return known.get(text);
  if (known.size >= mostRemembered) known.clear();
  const deadline = deadlineIn(text);
  known.set(text, deadline);
  return deadline;
};

const fields = ['title', 'description', 'expectedOutput'];

/** An earlier year may be of a step on the way; a later one, or one before the start, cannot be. */
const deadlineInText: CheckRule = {
  rule: 'deadline-in-text-differs',
  group: 'leads-and-dates',
  severity: 'warning',
  explanation: 'The text says “{said}”, but the record itself starts on {startsOn} and ends on {endsOn}.',
  find: (plan) =>
    (['action', 'activity'] as const)
      .flatMap((kind) => plan.of(kind))
      .flatMap((record) => {
        const [startsOn, endsOn] = [dayIn(record, 'startsOn'), dayIn(record, 'endsOn')];
        if (!startsOn || !endsOn) return [];
        return fields.flatMap((field) =>
          wordings(record, field).flatMap(([language, text]): Finding[] => {
            const deadline = rememberedDeadline(text);
            if (!deadline) return [];
            const isWithin =
              deadline.year >= Number(startsOn.slice(0, 4)) && deadline.year <= Number(endsOn.slice(0, 4));
            if (isWithin) return [];
            return [
              { record: record.id, field: `${field}.${language}`, params: { said: deadline.said, startsOn, endsOn } },
            ];
          }),
        );
      }),
};

const helpers = ['co-lead', 'support'];

/** Asked of actions that have a lead and a title; those without are told of elsewhere. */
const noSupport: CheckRule = {
  rule: 'no-support-named',
  group: 'leads-and-dates',
  severity: 'hint',
  explanation: 'Only the lead is named; nobody supports it.',
  find: (plan: PlanUnderCheck) =>
    plan
      .of('action')
      .filter(
        (action) =>
          hasWords(action, 'title') &&
          plan.assigned(action, 'lead').length > 0 &&
          helpers.every((role) => plan.assigned(action, role).length === 0),
      )
      .map((action) => ({ record: action.id, field: 'support' })),
};

export const saidTwiceRules: readonly CheckRule[] = [periodInTitle, deadlineInText, noSupport];
