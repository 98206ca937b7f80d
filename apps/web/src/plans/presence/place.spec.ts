import { marksOf, placeOf } from './place.js';

const rana = { id: '00000a00-0000-4000-8000-000000000001', name: 'Rana', record: 'a', field: 'title.ar' };

it('somebody in a field is marked there in whatever language the others read it', () => {
  expect(placeOf('a', 'title.en')).toBe(placeOf('a', 'title.ar'));
  expect(placeOf('a', 'body.en/b1')).not.toBe(placeOf('a', 'body.en/b2'));
  expect(marksOf([rana])[0]).toContain('[data-place="a title"]');
});

it('somebody who only has the plan open is marked nowhere', () => {
  expect(marksOf([{ ...rana, record: null, field: null }])).toEqual([]);
});

it('a name is words to the style rules, whatever signs are in it', () => {
  const [, words] = marksOf([{ ...rana, name: '"; } * { display: none } \\' }]);
  expect(words?.match(/"/g)).toHaveLength(4);
  expect(words).toContain('\\22 ; }');
  expect(words).toContain('\\5c ');
});
