import { useTranslate } from 'ra-core';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { isCut, wholeCut } from './report/values.js';
import type { LineIndicator, ReportLine, ValueRead } from './reporting.js';
import { useValueWords } from './use-value-words.js';

/** When a value was corrected, and what stood there before. */
const ReplacedValues = ({ value, indicator }: { readonly value: ValueRead; readonly indicator: LineIndicator }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useValueWords();
  if (!value.correctedAt) return null;
  return (
    <>
      <small className="value-replaced">
        {translate('proofs.corrected_on', { day: format.day(value.correctedAt) })}
      </small>
      {(value.replaced ?? []).map((old) => (
        <small key={old.replacedAt} className="value-replaced">
          {translate('line_proof.before', {
            value: words.value({ ...value, ...old }, indicator),
            name: old.replacedByName,
            day: format.day(old.replacedAt),
            reason: old.reason,
          })}
        </small>
      ))}
    </>
  );
};

interface Props {
  readonly indicators: ReportLine['indicators'];
  readonly values: readonly ValueRead[];
  /** Whether an indicator without a value is named. */
  readonly namesMissing?: boolean;
}

/** Values as they were given, by indicator, with their cuts and with what a correction took the place of. */
export const ValuesRead = ({ indicators, values, namesMissing = false }: Props) => {
  const translate = useTranslate();
  const words = useValueWords();
  const rows = indicators
    .map((indicator) => ({
      indicator,
      said: values.filter((value) => value.indicator === indicator.id && words.value(value, indicator) !== ''),
    }))
    .filter(({ said }) => namesMissing || said.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl className="read-values">
      {rows.map(({ indicator, said }) => (
        <div key={indicator.id}>
          <dt>
            <Words of={indicator.title} />
          </dt>
          <dd>
            {said.length === 0 && <span className="muted">{translate('report.no_value')}</span>}
            {said.map((value) => (
              <span key={[value.sex, value.age, value.axis, value.category].join(' ')}>
                {!isCut(value, wholeCut) && <small>{words.cut(value)}: </small>}
                <bdi className="number">{words.value(value, indicator)}</bdi>
                <ReplacedValues value={value} indicator={indicator} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};
