import { apply } from '../libs/planning/src/changes/apply.ts';

/** A uuid of the how-manieth record of a series. */
export const idOf = (number, series = 5) =>
  `00000000-0000-4000-8000-${String(series).padStart(4, '0')}${String(number).padStart(8, '0')}`;

const verbs = ['Train', 'Support', 'Open', 'Publish', 'Review', 'Equip', 'Map', 'Fund'];
const whom = ['teachers', 'youth centres', 'prison staff', 'local councils', 'journalists', 'families', 'survivors'];
const where = ['the coastal districts', 'border towns', 'the capital', 'every governorate', 'schools', 'the north'];
const ways = ['through dialogue circles', 'by a yearly grant', 'with a shared handbook', 'in three languages'];

/** A title that no other number has, of words that return as they do in plans. */
export const titleOf = (number) => {
  const pick = (words, step) => words[Math.floor(number / step) % words.length];
  return `${pick(verbs, 1)} ${pick(whom, 8)} in ${pick(where, 56)} ${pick(ways, 336)}, part ${number}`;
};

/** Changes that add `count` records to an empty plan: a pillar for every hundred actions, an indicator for every tenth. */
export const additions = (plan, count, { series = 5, indicators = true } = {}) => {
  const pillars = Math.max(1, Math.ceil(count / 100));
  const adds = [];
  for (let at = 0; at < pillars; at += 1)
    adds.push({
      op: 'add',
      kind: 'pillar',
      id: idOf(at, series),
      parent: plan,
      code: `P${at + 1}`,
      'title.en': `Pillar ${at + 1}`,
    });
  for (let at = pillars, made = 0; made < count - pillars; at += 1, made += 1) {
    const parent = idOf(made % pillars, series);
    const isIndicator = indicators && made % 10 === 9;
    const words = { 'title.en': isIndicator ? `Share of ${whom[made % 7]} reached, ${made}` : titleOf(made) };
    adds.push(
      isIndicator
        ? { op: 'add', kind: 'indicator', id: idOf(at, series), parent: idOf(at - 1, series), ...words }
        : {
            ...{ op: 'add', kind: 'action', id: idOf(at, series), parent, code: `A${made + 1}`, ...words },
            ...{ 'title.ar': `تدريب ودعم رقم ${made}`, startsOn: '2026-01-01', endsOn: '2027-06-30' },
          },
    );
  }
  return adds;
};

export const emptyPlan = {
  plan: idOf(0, 1),
  revision: 1,
  records: new Map([
    [
      idOf(0, 1),
      {
        id: idOf(0, 1),
        kind: 'plan',
        parent: null,
        position: 'a0',
        title: { en: 'Plan of Sampleland' },
        languages: ['en', 'ar'],
      },
    ],
  ]),
};

export const planOf = (count, options) => apply(emptyPlan, additions(emptyPlan.plan, count, options));
