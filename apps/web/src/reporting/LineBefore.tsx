import type { StatusScale } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { Words } from '../components/Words.js';
import type { ReportLine } from './reporting.js';
import { StepChip, stepOf } from './StepChip.js';
import { useValueWords } from './use-value-words.js';
import { valueAt, wholeCut } from './report/values.js';

/** What the same body said of the action last time. */
export const LineBefore = ({ line, scale }: { readonly line: ReportLine; readonly scale: StatusScale }) => {
  const translate = useTranslate();
  const words = useValueWords();
  const { before, indicators } = line;
  if (!before) return <p className="muted">{translate('report.first_time')}</p>;
  const step = stepOf(scale, before.judgement);
  const values = indicators.flatMap((indicator) => {
    const value = valueAt(before.values, indicator.id, wholeCut);
    const said = value ? words.value(value, indicator) : '';
    return said === '' ? [] : [{ indicator, said }];
  });
  return (
    <>
      <p className="before-round">
        {translate('report.last_time')} · <bdi>{before.round}</bdi>
      </p>
      {step && <StepChip step={step} />}
      {before.narrative && <p dir="auto">{before.narrative}</p>}
      {!step && !before.narrative && <p className="muted">{translate('report.nothing_before')}</p>}
      {values.map(({ indicator, said }) => (
        <p key={indicator.id} className="before-value">
          <Words of={indicator.title} />: <bdi className="number">{said}</bdi>
        </p>
      ))}
    </>
  );
};
