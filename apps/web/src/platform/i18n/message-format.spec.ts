import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { all as arabic } from '../../messages.ar.js';
import { all as english } from '../../messages.en.js';
import { messageFormat } from './message-format.js';
import { flat } from './messages.js';

const values = ['one', 'ar', 'Ω', 0, 1, 2, 3, 11, 100, 1234, 2.5];
/** Every name gets the same value; numbers choose plurals, words choose selections. */
const each = (value: unknown) => new Proxy({}, { get: () => value, has: () => true });

describe.each([
  ['en-GB', flat(english)],
  ['ar-u-nu-latn-ca-gregory', flat(arabic)],
])('the messages in %s', (locale, messages) => {
  it('are said as the ICU standard says them', () => {
    const format = messageFormat(locale);
    const wrong = [...messages].filter(([, message]) =>
      values.some((value) => {
        if (typeof value === 'string' && message.includes(', plural')) return false;
        const standard = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
        return format(message)(each(value)) !== String(standard.format(each(value)));
      }),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('a message', () => {
  it('chooses by any number as the standard does', () => {
    const message = '{n, plural, =0 {none} one {one} two {two} few {few #} many {many #} other {other #}} of {of}';
    fc.assert(
      fc.property(fc.constantFrom('en-GB', 'ar-u-nu-latn'), fc.nat({ max: 2000 }), fc.string(), (locale, n, of) => {
        const standard = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
        return messageFormat(locale)(message)({ n, of }) === String(standard.format({ n, of }));
      }),
    );
  });

  it('of a kind that is not ours is not passed over', () => {
    expect(() => messageFormat('en')('{day, date, short}')).toThrow('date');
  });
});
