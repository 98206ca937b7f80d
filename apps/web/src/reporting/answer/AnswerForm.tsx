import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type SyntheticEvent, useState } from 'react';
import { ProofMark } from '../../components/ProofMark.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { JudgementRow } from '../report/JudgementRow.js';
import { WordsField } from '../report/WordsField.js';
import { StepChip, stepOf } from '../StepChip.js';
import type { AnswerLink, LinkAnswer } from './answer.verbs.js';

interface Props {
  readonly link: AnswerLink;
  /** The letter's link says “no change” already. */
  readonly saysNoChange: boolean;
  readonly onAnswer: (said: LinkAnswer) => Promise<unknown>;
}

/** Last time's words, and “no change since” beside them. */
const Before = ({
  link: { before, scale },
  noChange,
  onNoChange,
}: {
  readonly link: AnswerLink;
  readonly noChange: boolean;
  readonly onNoChange: () => void;
}) => {
  const translate = useTranslate();
  const last = stepOf(scale, before?.judgement);
  if (!before) return null;
  return (
    <div className="answer-before">
      <p className="muted">
        {translate('report.last_time')} · <bdi>{before.round}</bdi> {last && <StepChip step={last} />}{' '}
        <ProofMark of={before} />
      </p>
      {before.narrative && <p dir="auto">{before.narrative}</p>}
      <button type="button" className="no-change" aria-pressed={noChange} onClick={onNoChange}>
        {translate('report.no_change_said')}
      </button>
    </div>
  );
};

/** The answer to be recorded, shown in full before it is. */
export const AnswerForm = ({ link, saysNoChange, onAnswer }: Props) => {
  const translate = useTranslate();
  const { before, scale } = link;
  const [noChange, setNoChange] = useState(saysNoChange && before !== null);
  const [judgement, setJudgement] = useState<string | null>(null);
  const [narrative, setNarrative] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const said = stepOf(scale, judgement);
  const last = stepOf(scale, before?.judgement);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      await onAnswer(noChange ? { noChange } : { judgement, narrative: narrative.trim() === '' ? null : narrative });
    } catch (error) {
      setFault(wordsOfError(error, translate));
      setBusy(false);
    }
  };
  return (
    <form className="answer-card" onSubmit={(event) => void submit(event)}>
      {before && (
        <Before
          link={link}
          noChange={noChange}
          onNoChange={() => {
            setNoChange(!noChange);
            setJudgement(null);
          }}
        />
      )}
      <JudgementRow
        label={translate('report.judgement')}
        scale={scale}
        value={judgement}
        onChange={(code) => {
          setJudgement(code);
          setNoChange(false);
        }}
      />
      <small className="muted">{translate('answer.evidence')}</small>
      {!noChange && <WordsField label={translate('report.narrative')} value={narrative} onChange={setNarrative} />}
      {(noChange || said) && (
        <div className="answer-will" role="status">
          <strong>{translate('answer.will')}</strong>
          <p>
            {noChange ? translate('report.no_change_said') : said && <StepChip step={said} />}
            {noChange && last && <StepChip step={last} />}
          </p>
          {narrative.trim() !== '' && !noChange && <p dir="auto">{narrative}</p>}
          <p>{translate(`answer.next.${link.next}`, { name: link.personName })}</p>
        </div>
      )}
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <Button type="submit" variant="contained" disabled={isBusy || (!noChange && judgement === null)}>
        {translate('answer.record')}
      </Button>
    </form>
  );
};
