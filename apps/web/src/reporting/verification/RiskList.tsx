import PriorityHighIcon from '@mui/icons-material/PriorityHigh';
import { riskWeights } from '@mufakat/planning/verification/risk';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { LineToVerify } from './verification.verbs.js';

/** A risk in words: what it is, about which indicator, with its numbers. */
export const useRiskWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  return ({ rule, params, indicator }: LineToVerify['risks'][number], line: LineToVerify): string => {
    const named = line.indicators.find(({ id }) => id === indicator);
    const number = (text: string | undefined) => (text === undefined ? '' : format.number(text));
    const { from, to, sum, whole, endsOn, cut, count } = params;
    const said = translate(`risks.${rule}`, {
      ...{ from: number(from), to: number(to), sum: number(sum), whole: number(whole), count: Number(count ?? 0) },
      ...{ day: endsOn ? format.day(endsOn) : '', cut: cut ?? '' },
    });
    const title = named ? words(named.title) || named.code : '';
    return title ? translate('risks.of', { indicator: title, said }) : said;
  };
};

/** Everything that speaks for a second look, heaviest first. */
export const RiskList = ({ line }: { readonly line: LineToVerify }) => {
  const translate = useTranslate();
  const wordsOf = useRiskWords();
  if (line.risks.length === 0) return <p className="risk-none">{translate('inbox.nothing_against')}</p>;
  return (
    <ul className="risks" aria-label={translate('inbox.risks')}>
      {line.risks.map((risk) => (
        <li
          key={`${risk.rule} ${risk.indicator ?? ''} ${risk.params['cut'] ?? ''}`}
          data-weight={riskWeights[risk.rule]}
        >
          <PriorityHighIcon fontSize="inherit" aria-hidden="true" />
          <bdi>{wordsOf(risk, line)}</bdi>
        </li>
      ))}
    </ul>
  );
};
