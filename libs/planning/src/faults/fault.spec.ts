import { fault, type FaultCode, faultOf, faultWords, type PlainFault } from './fault.js';

describe('what is wrong with a field', () => {
  it('is said in one way: no two codes have the same words', () => {
    expect(new Set(Object.values(faultWords)).size).toBe(Object.keys(faultWords).length);
  });

  it('is known by its code, and, where it has no parameters, by its words', () => {
    for (const [code, words] of Object.entries(faultWords)) {
      if (words.includes('{')) continue;
      expect(faultOf(words as PlainFault)).toEqual(fault(code as FaultCode));
    }
  });

  it('puts its parameters in their places', () => {
    expect(fault('too-long', { max: 500 })).toEqual({
      code: 'too-long',
      params: { max: 500 },
      message: 'must be at most 500 characters',
    });
  });
});
