import fc from 'fast-check';
import { fold, placesOf, soughtWords } from './fold.js';
import { extractFrom, type TextFound } from './found.js';

const tongues = [
  'Prévention de l’extrémisme violent',
  'منع التطرّف العنيف المُفضي إلى الإرهاب',
  'การมีส่วนร่วมของเยาวชนและสตรี',
  'ការចូលរួមរបស់យុវជន',
  'ການມີສ່ວນຮ່ວມຂອງຊາວໜຸ່ມ',
  'လူငယ်များ ပါဝင်မှု',
  '预防暴力极端主义行动计划',
  'Ngăn ngừa chủ nghĩa cực đoan bạo lực ở Đà Nẵng',
];
const anyText = fc.oneof(fc.constantFrom(...tongues), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('folding what is sought', () => {
  it.each([
    ['Prévention', 'prevention'],
    ['ÉDUCATION', 'education'],
    ['التطرّف', 'التطرف'],
    ['أحمد', 'احمد'],
    ['Đà Nẵng', 'da nang'],
    ['预防', '预 防'],
    ['เยาวชน', 'เยาวชน'],
    ['Ｐ１．Ａ２', 'p1.a2'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing any more the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('takes each word once, and no more than eight', () => {
    expect(soughtWords('Youth  youth YOUTH centres')).toEqual(['youth', 'centres']);
    expect(soughtWords('a b c d e f g h i j')).toHaveLength(8);
    expect(soughtWords('   ')).toEqual([]);
  });

  it('finds a text in itself, from end to end', () => {
    for (const text of tongues) expect(placesOf(text, fold(text))).toEqual([[0, text.length]]);
  });

  it('says places that hold what was sought', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, word) => {
        for (const [from, to] of placesOf(text, fold(word)))
          expect(fold(text.slice(from, to)).replaceAll(' ', '')).toContain(fold(word).replaceAll(' ', ''));
      }),
    );
  });
});

describe('the extract of what was found', () => {
  const texts: readonly TextFound[] = [
    ['title', 'en', 'Youth centres in border districts'],
    ['title', 'fr', 'Centres de jeunes dans les districts frontaliers'],
    [
      'description',
      'en',
      `${'Words before. '.repeat(30)}A mobile théâtre visits every border village.${' More.'.repeat(60)}`,
    ],
  ];
  const marked = (sought: string, language = 'en') => {
    const extract = extractFrom(texts, soughtWords(sought), language);
    return extract && { ...extract, marks: extract.marks.map(([from, to]) => extract.text.slice(from, to)) };
  };

  it('stands around the words, without regard to accents', () => {
    const extract = marked('theatre village');
    expect(extract).toMatchObject({ field: 'description', marks: ['théâtre', 'village'] });
    expect(extract?.text.length).toBeLessThan(240);
    expect(extract?.text).toMatch(/^… .* …$/);
  });

  it('comes from the text that holds most of what was sought', () => {
    expect(marked('jeunes frontaliers')).toMatchObject({ language: 'fr', marks: ['jeunes', 'frontaliers'] });
  });

  it('shows the reader’s language where only a like word was found', () => {
    expect(marked('jounes', 'fr')).toMatchObject({ field: 'title', language: 'fr', marks: [] });
  });

  it('marks only what is in it, in order and apart, whatever is sought in whatever text', () => {
    const anyTexts = fc.array(fc.tuple(fc.constant('title'), fc.constantFrom('en', null), anyText), { maxLength: 4 });
    fc.assert(
      fc.property(anyTexts, fc.array(anyText, { maxLength: 4 }), (given, sought) => {
        const extract = extractFrom(given, sought.flatMap(soughtWords), 'en');
        expect(extract === undefined).toBe(given.length === 0);
        let end = 0;
        for (const [from, to] of extract?.marks ?? []) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(extract?.text.length ?? 0);
      }),
    );
  });
});
