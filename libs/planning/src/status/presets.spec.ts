import { scalePresets } from './presets.js';
import { isStatusScale, judgements, scaleOf, toNine } from './scale.js';

it('every scale on offer is one, with words in both languages, and leads each step to one of the nine', () => {
  for (const { name, scale } of scalePresets) {
    expect(isStatusScale(scale)).toBe(true);
    expect(scaleOf({ statusScale: scale })).toBe(scale);
    for (const words of [name, ...scale.map(({ label }) => label)])
      expect([words['en'], words['ar']]).toEqual([expect.any(String), expect.any(String)]);
    for (const { code } of scale) expect(judgements).toContain(toNine(scale, code));
  }
  expect(new Set(scalePresets.map(({ preset }) => preset)).size).toBe(scalePresets.length);
});

it('what ended unreached flatters no count', () => {
  const delivery = scalePresets.find(({ preset }) => preset === 'delivery')?.scale ?? [];
  expect(['partially-met', 'not-achieved'].map((code) => toNine(delivery, code))).toEqual(['at-risk', 'off-track']);
});
