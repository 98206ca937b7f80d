import { descriptionOf } from '@mufakat/planning/records/address';
import type { Story, StoryLine } from '@mufakat/planning/changes/describe';
import { useLocale, useTranslate } from 'ra-core';
import { WordDiff } from '../../components/WordDiff.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { planItemOf } from '@mufakat/planning/records/plan-item';
import { useAddressLabel } from '../labels.js';
import { ParentItem } from '../renewal/ParentItem.js';
import { usePlanInHand } from '../store/PlanContext.js';

type Say = (line: StoryLine, kind: Story['kind'], value: unknown) => string;

/** A value of a field in words: bodies by name, days as days, lists joined. */
const useValueWords = (): Say => {
  const { bodies } = usePlanInHand();
  const format = useFormat();
  const translate = useTranslate();
  return ({ field }, kind, value) => {
    const type = descriptionOf(kind, field)?.type;
    if (value === null || value === undefined) return '';
    if (type === 'reference' && typeof value === 'string') return bodies.name(value);
    if (type === 'day' && typeof value === 'string') return format.day(value);
    if (type === 'choice' && typeof value === 'string') return translate(`options.${value}`, { _: value });
    if (typeof value === 'boolean') return translate(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.join('; ');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
};

/** Items of other plans before and after, by their names there. */
const ItemDiff = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <span className="word-diff">
    {before && (
      <del>
        <ParentItem item={before} />
      </del>
    )}{' '}
    {after && (
      <ins>
        <ParentItem item={after} />
      </ins>
    )}
  </span>
);

/** One value before and after, by the words that changed. */
export const FieldLine = ({ kind, line }: { readonly kind: Story['kind']; readonly line: StoryLine }) => {
  const locale = useLocale();
  const label = useAddressLabel();
  const say = useValueWords();
  const [before, after] = [say(line, kind, line.before), say(line, kind, line.after)];
  return (
    <div className="story-line">
      <dt>{label(kind, line.address)}</dt>
      <dd>
        {(planItemOf(before) ?? planItemOf(after)) ? (
          <ItemDiff before={before} after={after} />
        ) : (
          <WordDiff before={before} after={after} language={line.language ?? locale} />
        )}
      </dd>
    </div>
  );
};
