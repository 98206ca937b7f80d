import { frameworks } from './frameworks.js';

describe.each(frameworks.map((framework) => [framework.key, framework] as const))(
  'the reference list %s',
  (_, { items }) => {
    const codes = items.map(({ code }) => code);

    it('names every item once, and every parent', () => {
      expect(new Set(codes).size).toBe(codes.length);
      for (const { parent } of items) if (parent) expect(codes).toContain(parent);
    });

    it('is named in English and, where no label of ours, in Arabic', () => {
      for (const { name, parent } of items) {
        expect(name['en']).toBeTruthy();
        if (!parent) expect(name['ar']).toBeTruthy();
      }
    });
  },
);

it('nine drivers and seven areas ship with the product', () => {
  const topOf = (key: string) => frameworks.find((one) => one.key === key)?.items.filter(({ parent }) => !parent);
  expect(topOf('un-drivers')).toHaveLength(9);
  expect(topOf('un-areas')).toHaveLength(7);
});
