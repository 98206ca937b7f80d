import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Missing } from '../Missing.js';
import { useFigureWords } from '../progress/use-figure-words.js';
import { EntryDialog } from './EntryDialog.js';
import { entryVerbs, type EntryShown, formulaOf, type IndicatorResult, type PlanResults } from './results.js';
import { PlansBelow } from './PlansBelow.js';

interface Props {
  readonly indicator: IndicatorResult;
  readonly results: PlanResults;
  /** May add and withdraw entries. */
  readonly mayEnter: boolean;
  readonly onChanged: () => void;
}

const Values = ({ indicator, results: { bodies } }: Pick<Props, 'indicator' | 'results'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useFigureWords();
  const inFigure = new Set(indicator.figure.rows);
  if (indicator.values.length === 0) return null;
  return (
    <table className="parts">
      <thead>
        <tr>
          {(['period', 'body', 'value'] as const).map((name) => (
            <th key={name} scope="col">
              {translate(`progress.columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicator.values.map((one) => {
          const sex = one.sex && translate(`report.sex.${one.sex}`);
          const age = one.age === 'not-stated' ? translate('report.age_not_stated') : one.age;
          const cut = [sex, age, one.category].filter(Boolean).join(', ');
          return (
            <tr key={one.id} data-counted={inFigure.has(one.id) || undefined}>
              <td>{format.day(one.period)}</td>
              <td>
                <Words of={bodies[one.body]} />
                {cut !== '' && <small dir="auto">{cut}</small>}
                {one.round === null && <small>{translate('results.measured')}</small>}
              </td>
              <td>
                <span className="number" dir="auto">
                  {words.given(one, indicator) || translate('progress.no_value')}
                </span>
                <ProofMark of={one} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Entry = ({
  entry,
  mayEnter,
  onChanged,
}: { readonly entry: EntryShown } & Pick<Props, 'mayEnter' | 'onChanged'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const isWithdrawn = entry.withdrawnReason !== null;
  return (
    <li data-withdrawn={isWithdrawn || undefined}>
      <strong className="number" dir="ltr">
        {format.number(entry.value) || entry.words}
      </strong>{' '}
      {translate(`results.entries.${entry.kind}`)} · {format.day(entry.period)}
      <small dir="auto">{entry.reason}</small>
      <small>
        {entry.author} · {format.day(entry.givenAt.slice(0, 10))}
      </small>
      {isWithdrawn && <small dir="auto">{translate('results.withdrawn', { reason: entry.withdrawnReason })}</small>}
      {mayEnter && !isWithdrawn && (
        <Button size="small" onClick={() => setAsks(true)}>
          {translate('results.withdraw')}
        </Button>
      )}
      {asks && (
        <ConfirmReason
          title={translate('results.withdraw_title')}
          confirm={translate('results.withdraw')}
          needsReason
          onConfirm={async (reason) => {
            await entryVerbs.withdraw(entry.id, reason);
            onChanged();
          }}
          onClose={() => setAsks(false)}
        >
          <p>{translate('results.withdraw_why')}</p>
        </ConfirmReason>
      )}
    </li>
  );
};

const Inputs = ({ indicator }: Pick<Props, 'indicator'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const formula = formulaOf(indicator);
  if (!formula) return null;
  return (
    <>
      <p>
        <code dir="ltr">{formula.text}</code>
      </p>
      <ul className="formula-inputs">
        {formula.inputs.map(({ code, indicator: input, value }) => (
          <li key={code}>
            <Link to={`?rows=${input}`}>
              <bdi>{code}</bdi>
            </Link>{' '}
            = <span className="number">{format.number(value) || translate('progress.no_value')}</span>
          </li>
        ))}
      </ul>
      {formula.missing.length > 0 && (
        <p className="caution">{translate('results.missing_inputs', { codes: format.list(formula.missing) })}</p>
      )}
    </>
  );
};

/** The rows a figure is made of: values with their cuts and proof, what was taken off, inputs of a formula, plans below. */
export const ResultRows = ({ indicator, results, mayEnter, onChanged }: Props) => {
  const translate = useTranslate();
  const [asks, setAsks] = useState(false);
  const { entries, figure, told } = indicator;
  return (
    <>
      {told?.limits && (
        <p className="muted">
          <Words of={told.limits} />
        </p>
      )}
      <Inputs indicator={indicator} />
      <Values indicator={indicator} results={results} />
      {entries.length > 0 && (
        <section>
          <h3>{translate('results.entries.title')}</h3>
          <ul className="result-entries">
            {entries.map((entry) => (
              <Entry key={entry.id} {...{ entry, mayEnter, onChanged }} />
            ))}
          </ul>
        </section>
      )}
      {indicator.overPlans && <PlansBelow of={indicator.overPlans.figure} nameOf={indicator.overPlans.plans} />}
      <Missing figure={figure} bodies={results.bodies} />
      {mayEnter && !formulaOf(indicator) && (
        <Button variant="outlined" onClick={() => setAsks(true)}>
          {translate('results.enter')}
        </Button>
      )}
      {asks && <EntryDialog {...{ indicator, results, onChanged }} onClose={() => setAsks(false)} />}
    </>
  );
};
