import fc from 'fast-check';
import {
  becoming,
  defaultScale,
  isStatusScale,
  judgements,
  lostSteps,
  type StatusScale,
  stepFor,
  toNine,
} from './scale.js';

const used = judgements.map((step) => ({ step, lines: 2 }));

describe('a step that is taken out of a scale', () => {
  it('is lost where lines use it, until it is said what they become', () => {
    const next: StatusScale = defaultScale.filter(({ code }) => code !== 'at-risk');
    expect(lostSteps(used, next)).toEqual([{ step: 'at-risk', lines: 2 }]);
    expect(toNine(next, 'at-risk')).toBeUndefined();
    const kept = becoming(next, { 'at-risk': 'off-track' });
    expect(isStatusScale(kept)).toBe(true);
    expect(lostSteps(used, kept)).toEqual([]);
    expect(toNine(kept, 'at-risk')).toBe('off-track');
  });

  it('takes with it what had become it before, whatever is taken out and in which order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...judgements], { maxLength: judgements.length - 1 }), fc.nat(), (out, pick) => {
        let scale = defaultScale;
        for (const code of out) {
          const next = scale.filter((step) => step.code !== code);
          const into = next[pick % next.length]?.code ?? '';
          scale = becoming(next, Object.fromEntries(lostSteps(used, next).map(({ step }) => [step, into])));
        }
        expect(lostSteps(used, scale)).toEqual([]);
        for (const { step } of used) expect(scale).toContain(stepFor(scale, step));
      }),
    );
  });
});
