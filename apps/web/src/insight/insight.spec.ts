import { cautions } from '@mufakat/planning/figures/together';
import { accumulations, acrossBodiesRules } from '@mufakat/planning/records/kinds';
import { statusReasons } from '@mufakat/planning/status/reasons';
import { flat } from '../platform/i18n/messages.js';
import { messages as arabic } from './insight.ar.js';
import { messages as english } from './insight.en.js';

const variables = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('what figures are explained by', () => {
  const [en, ar] = [flat([english]), flat([arabic])];

  it('gives every reason of a status in words, naming the same things', () => {
    for (const [code, sentence] of Object.entries(statusReasons)) {
      const key = `status_reasons.${code}`;
      expect([code, variables(en.get(key) ?? '')]).toEqual([code, variables(sentence)]);
      expect([code, variables(ar.get(key) ?? '')]).toEqual([code, variables(sentence)]);
    }
  });

  it('has words for every caution and rule of roll-up', () => {
    const needed = [
      ...cautions.map((caution) => `cautions.${caution}`),
      ...accumulations.map((rule) => `accumulations.${rule}`),
      ...acrossBodiesRules.map((rule) => `across_bodies.${rule}`),
    ];
    expect(needed.filter((key) => !en.has(key))).toEqual([]);
  });
});
