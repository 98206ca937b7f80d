import { proofLevelOf, proofOf, type Proved } from '@mufakat/planning/status/proof';
import { useTranslate } from 'ra-core';
import { Mark } from '../../components/Mark.js';
import { ProofMark } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { apiAddress } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { EvidenceLink } from '../EvidenceLink.js';
import type { LineIndicator, ValueGiven } from '../reporting.js';
import { useValueWords } from '../use-value-words.js';
import { type InitiativeUpdate, toneOf } from './initiatives.js';

interface ValuesProps {
  readonly values: InitiativeUpdate['values'];
  readonly indicators: readonly LineIndicator[];
}

export const UpdateValues = ({ values, indicators }: ValuesProps) => {
  const words = useValueWords();
  return values.map((value) => {
    const indicator = indicators.find(({ id }) => id === value.indicator);
    const given = value as ValueGiven;
    if (!indicator) return null;
    const isCut = Boolean(value.sex ?? value.age ?? value.category);
    return (
      <p key={JSON.stringify([value.indicator, value.sex, value.age, value.category])} className="before-value">
        <Words of={indicator.title} />
        {isCut && ` (${words.cut(given)})`}: <bdi className="number">{words.value(given, indicator)}</bdi>
      </p>
    );
  });
};

/** Its body's own word, whatever a report made of it later. */
export const provedUpdate = ({ evidence }: Pick<InitiativeUpdate, 'evidence'>): Proved => {
  const terms = { isVerified: false, evidence: evidence.length };
  return { proof: proofOf(terms), proofLevel: proofLevelOf(terms) };
};

interface Props {
  readonly initiative: string;
  readonly update: InitiativeUpdate;
  readonly indicators: readonly LineIndicator[];
  readonly onCorrect?: () => void;
}

/** What was said on a day, with what it corrects. */
export const UpdateCard = ({ initiative, update, indicators, onCorrect }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { onDay, state, text, values, evidence, reason, replaced, byName, at } = update;
  return (
    <article className="initiative-update">
      <header>
        <strong>{format.day(onDay)}</strong>
        <Mark tone={toneOf(state)}>{translate(`initiatives.states.${state}`)}</Mark>
        <ProofMark of={provedUpdate(update)} />
        <small className="muted">{translate('initiatives.page.said', { name: byName, at: format.instant(at) })}</small>
        {onCorrect && (
          <button type="button" className="quiet-button" onClick={onCorrect}>
            {translate('initiatives.page.correct')}
          </button>
        )}
      </header>
      <p dir="auto">{text}</p>
      <UpdateValues values={values} indicators={indicators} />
      {evidence.length > 0 && (
        <p className="initiative-evidence">
          {evidence.map(({ id, fileId, ...one }) =>
            fileId ? (
              <a key={id} href={`${apiAddress}/initiatives/${initiative}/files/${fileId}`}>
                <bdi>{one.title}</bdi>
              </a>
            ) : (
              <EvidenceLink key={id} of={one} />
            ),
          )}
        </p>
      )}
      {reason && <p className="muted">{translate('initiatives.page.corrects', { reason })}</p>}
      {replaced.length > 0 && (
        <details>
          <summary>{translate('initiatives.page.before')}</summary>
          {replaced.map((one) => (
            <p key={one.at} dir="auto">
              <del>{one.text}</del>{' '}
              <small className="muted">
                {translate('initiatives.page.said', { name: one.byName, at: format.instant(one.at) })}
              </small>
            </p>
          ))}
        </details>
      )}
    </article>
  );
};
