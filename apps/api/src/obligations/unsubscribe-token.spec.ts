import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import * as fc from 'fast-check';
import { readToken, unsubscribeToken } from './unsubscribe-token.rules.js';

const kinds = fc.subarray<ObligationKind>([...obligationKinds], { minLength: 1 });

describe('a link that ends letters', () => {
  it('says whom and which kinds it is for, and nothing else made it', () => {
    fc.assert(
      fc.property(fc.uuid(), kinds, fc.string({ minLength: 1 }), (personId, about, secret) => {
        const token = unsubscribeToken({ personId, kinds: about }, secret);
        expect(readToken(token, secret)).toEqual({ personId, kinds: about });
        expect(readToken(token, `${secret}!`)).toBeUndefined();
      }),
    );
  });

  it('is worth nothing once a letter of it is changed', () => {
    fc.assert(
      fc.property(fc.uuid(), kinds, fc.nat(), (personId, about, at) => {
        const token = unsubscribeToken({ personId, kinds: about }, 'secret');
        const place = at % token.length;
        const other = token[place] === 'x' ? 'y' : 'x';
        expect(readToken(token.slice(0, place) + other + token.slice(place + 1), 'secret')).toBeUndefined();
      }),
    );
    expect(readToken('', 'secret')).toBeUndefined();
  });
});
