import Button from '@mui/material/Button';
import {
  followUpSteps,
  type FollowUpStep,
  type ResponseAnswer,
  responseAnswers,
  responseLack,
} from '@mufakat/planning/evaluations/evaluation';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { BodySelect } from '../components/forms/ReferenceInput.js';
import { Mark, type Tone } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { usePlanInHand } from '../plans/index.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { evaluationVerbs, type Keep, type KeptFile, type Recommendation } from './evaluation.js';
import { EvaluationFile, FileLink } from './EvaluationFile.js';
import { One, Text } from './Text.js';

const tones: Readonly<Record<ResponseAnswer, Tone>> = { accepted: 'good', partly: 'accent', 'not-accepted': 'danger' };

type Response = NonNullable<Recommendation['response']>;

const Said = ({ of }: { readonly of: Response }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <div className="response-said">
      <p>
        <Mark tone={tones[of.answer]}>{translate(`evaluation.answers.${of.answer}`)}</Mark>{' '}
        {of.promise && <span dir="auto">{of.promise}</span>}
      </p>
      {of.bodyId && (
        <p>
          <Words of={of.bodyName} />
          {of.dueOn && <bdi>, {translate('evaluation.until', { day: format.day(of.dueOn) })}</bdi>}
        </p>
      )}
      {of.reason && <p dir="auto">{of.reason}</p>}
      <small className="muted">
        {translate('evaluation.given_by', {
          name: `\u2068${of.givenByName}\u2069`,
          day: format.day(of.givenAt.slice(0, 10)),
        })}
      </small>
    </div>
  );
};

interface FormProps {
  readonly recommendation: Recommendation;
  readonly keep: Keep;
  readonly onDone: () => void;
}

const empty = { reason: '', promise: '', bodyId: null as string | null, dueOn: '' };

/** The state's answer to one recommendation: what, who and by when where it accepts, why where it does not. */
const ResponseForm = ({ recommendation, keep, onDone }: FormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const name = useId();
  const { response, number, bodies } = recommendation;
  const [answer, setAnswer] = useState<ResponseAnswer>();
  const [draft, setDraft] = useState({ ...empty, bodyId: response?.bodyId ?? bodies[0]?.id ?? null });
  const [wasPressed, setPressed] = useState(false);
  const [fault, setFault] = useState('');
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const isAnew = response !== null;
  const lack = answer && responseLack({ answer, ...draft }, isAnew);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!answer || lack) return;
    const blank = (text: string) => text.trim() || null;
    const promised = { promise: blank(draft.promise), bodyId: draft.bodyId, dueOn: blank(draft.dueOn) };
    const form = { answer, reason: blank(draft.reason), ...(answer !== 'not-accepted' && promised) };
    try {
      keep(await evaluationVerbs.respond(recommendation.evaluationId, recommendation.id, form));
      notify('evaluation.given', { type: 'success' });
      onDone();
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <form className="response-form" onSubmit={(event) => void submit(event)}>
      <fieldset className="response-answers">
        <legend>{translate('evaluation.answer_for', { number })}</legend>
        {responseAnswers.map((one) => (
          <label key={one} data-chosen={answer === one || undefined}>
            <input type="radio" name={name} checked={answer === one} onChange={() => setAnswer(one)} />
            {translate(`evaluation.answers.${one}`)}
          </label>
        ))}
      </fieldset>
      {answer && answer !== 'not-accepted' && (
        <>
          <Text
            label={translate('evaluation.promise')}
            rows={2}
            value={draft.promise}
            isRequired
            onChange={(promise) => set({ promise })}
          />
          <div className="form-row">
            <BodySelect
              label={translate('evaluation.who')}
              value={draft.bodyId}
              isRequired
              onChange={(bodyId) => set({ bodyId })}
            />
            <Text
              label={translate('evaluation.by')}
              type="date"
              value={draft.dueOn}
              isRequired
              onChange={(dueOn) => set({ dueOn })}
            />
          </div>
        </>
      )}
      {answer && (answer !== 'accepted' || isAnew) && (
        <Text
          label={translate('evaluation.reason')}
          rows={2}
          value={draft.reason}
          isRequired
          onChange={(reason) => set({ reason })}
        />
      )}
      {(fault !== '' || (wasPressed && lack)) && (
        <p className="form-error" role="alert">
          {fault || translate(`evaluation.lacks.${String(lack)}`)}
        </p>
      )}
      <p>
        <Button type="submit" variant="contained" disabled={!answer}>
          {translate('evaluation.give')}
        </Button>{' '}
        <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>
      </p>
    </form>
  );
};

/** What became of a recommendation by a day, in words and with evidence. */
const FollowUpForm = ({ recommendation, keep, onDone }: FormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { today } = usePlanInHand();
  const [draft, setDraft] = useState({ step: 'under-way' as FollowUpStep, words: '', link: '', onDay: today });
  const [file, setFile] = useState<KeptFile | null>(null);
  const [fault, setFault] = useState('');
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      const { step, words, link, onDay } = draft;
      const shows = { link: link.trim() || null, fileId: file?.id ?? null };
      const form = { step, words: words.trim(), onDay, ...shows };
      keep(await evaluationVerbs.followUp(recommendation.evaluationId, recommendation.id, form));
      notify('evaluation.told', { type: 'success' });
      onDone();
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <form className="response-form" onSubmit={(event) => void submit(event)}>
      <div className="form-row">
        <One
          label={translate('evaluation.step')}
          value={draft.step}
          options={followUpSteps.map((id) => ({ id, label: translate(`evaluation.standings.${id}`) }))}
          onChange={(step) => set({ step: step as FollowUpStep })}
        />
        <Text
          label={translate('evaluation.on_day')}
          type="date"
          value={draft.onDay}
          onChange={(onDay) => set({ onDay })}
        />
      </div>
      <Text
        label={translate('evaluation.words')}
        rows={2}
        isRequired
        value={draft.words}
        onChange={(words) => set({ words })}
      />
      <Text label={translate('evaluation.link')} type="url" value={draft.link} onChange={(link) => set({ link })} />
      <EvaluationFile
        evaluation={recommendation.evaluationId}
        label={translate('evaluation.evidence_file')}
        id={file?.id ?? null}
        name={file?.name ?? null}
        isWaiting
        onFile={setFile}
      />
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <p>
        <Button type="submit" variant="contained" disabled={draft.words.trim() === ''}>
          {translate('evaluation.tell')}
        </Button>{' '}
        <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>
      </p>
    </form>
  );
};

const FollowUps = ({ recommendation: { followUps, evaluationId } }: { readonly recommendation: Recommendation }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (followUps.length === 0) return null;
  return (
    <div>
      <small className="muted">{translate('evaluation.follow_ups')}</small>
      <ul className="follow-ups">
        {followUps.map(({ id, step, words, link, fileId, fileName, onDay, givenByName }) => (
          <li key={id}>
            <bdi className="number">{format.day(onDay)}</bdi> {translate(`evaluation.standings.${step}`)}:{' '}
            <span dir="auto">{words}</span>{' '}
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                <bdi>{link}</bdi>
              </a>
            )}{' '}
            {fileId && <FileLink evaluation={evaluationId} id={fileId} name={fileName} />}{' '}
            <small className="muted">
              <bdi>{givenByName}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface Props {
  readonly recommendation: Recommendation;
  readonly mayRespond: boolean;
  readonly keep: Keep;
}

/** The response that stands with those before it, and what became of it; answered and followed up in place. */
export const ManagementResponse = ({ recommendation, mayRespond, keep }: Props) => {
  const translate = useTranslate();
  const [asked, ask] = useState<'respond' | 'follow'>();
  const { response, earlier, mayFollowUp, number } = recommendation;
  const done = () => ask(undefined);
  const named = (label: string) => `${translate(label)}: ${translate('evaluation.edit_recommendation', { number })}`;
  const answer = response ? 'evaluation.respond_anew' : 'evaluation.respond';
  return (
    <div className="response">
      {response && <Said of={response} />}
      {earlier.length > 0 && (
        <details>
          <summary>{translate('evaluation.earlier', { count: earlier.length })}</summary>
          {earlier.map((one) => (
            <Said key={one.id} of={one} />
          ))}
        </details>
      )}
      <FollowUps recommendation={recommendation} />
      {asked === 'respond' && <ResponseForm recommendation={recommendation} keep={keep} onDone={done} />}
      {asked === 'follow' && <FollowUpForm recommendation={recommendation} keep={keep} onDone={done} />}
      {!asked && (mayRespond || mayFollowUp) && (
        <p className="response-doing">
          {mayRespond && (
            <Button
              size="small"
              variant={response ? 'outlined' : 'contained'}
              aria-label={named(answer)}
              onClick={() => ask('respond')}
            >
              {translate(answer)}
            </Button>
          )}
          {mayFollowUp && (
            <Button
              size="small"
              variant="outlined"
              aria-label={named('evaluation.follow_up')}
              onClick={() => ask('follow')}
            >
              {translate('evaluation.follow_up')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
};
