import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import type { Translated } from '../../platform/i18n/use-words.js';
import { partsOf, type PlansFigure } from './results.js';

interface Props {
  readonly of: PlansFigure;
  readonly nameOf: Readonly<Record<string, Translated>>;
}

/** The plans whose indicators stand in a figure, each with its value, and why one is left out. */
export const PlansBelow = ({ of: figure, nameOf }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const why = new Map(figure.leftOut.map((one) => [one.indicator, one.why]));
  return (
    <section>
      <h3>{translate('results.plans_below')}</h3>
      <ul className="formula-inputs">
        {partsOf(figure).map(({ plan, indicator, value, unit, proof, proofLevel }) => (
          <li key={indicator}>
            <Link to={`/plans/${plan}/results?rows=${indicator}`}>
              <Words of={nameOf[plan]} />
            </Link>{' '}
            <span className="number">{format.number(value) || translate('progress.no_value')}</span>{' '}
            <ProofMark of={{ proof, proofLevel }} />{' '}
            {why.get(indicator) === 'unit-differs' && unit && <Words of={unit} />}
            {why.has(indicator) && <small>{translate(`results.left_out.${String(why.get(indicator))}`)}</small>}
          </li>
        ))}
      </ul>
      {figure.cautions.map((caution) => (
        <p key={caution} className="caution">
          {translate(`cautions.${caution}`)}
        </p>
      ))}
    </section>
  );
};
