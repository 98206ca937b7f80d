import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { Waiting } from '../platform/layout/Pages.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { Chosen } from './Chosen.js';
import { type Evaluation, evaluationFile, evaluationVerbs, type Keep, useEvaluation } from './evaluation.js';
import { EvaluationForm } from './EvaluationForm.js';
import { FactTable } from './FactTable.js';
import { Findings } from './Findings.js';
import { Papers } from './Papers.js';
import { Recommendations } from './Recommendations.js';
import { RecommendationTable } from './RecommendationTable.js';
import { Text } from './Text.js';
import { toneOfEvaluation } from './tone.js';
import { useBodyChoices } from './use-choices.js';

type Move = Evaluation['moves'][number];

interface PartProps {
  readonly evaluation: Evaluation;
  readonly keep: Keep;
}

/** Asks before a move, with the reason where one is due, or says what stands in its way. */
const MoveDialog = ({
  evaluation,
  keep,
  move,
  onClose,
}: PartProps & { readonly move: Move; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const words = useWords();
  const format = useFormat();
  const name = translate(`evaluation.moves.${move.move}`);
  const named = evaluation.draftSharedWith.map((body) => words(body.name));
  const bodies = named.length > 0 ? format.list(named) : translate('evaluation.nobody_named');
  if (!move.allowed)
    return (
      <ConfirmReason
        title={translate('evaluation.not_yet', { move: name })}
        confirm={translate('evaluation.understood')}
        reason="none"
        onConfirm={() => Promise.resolve()}
        onClose={onClose}
      >
        <ul>
          {move.obstacles.map((rule) => (
            <li key={rule}>{translate(`evaluation.obstacles.${rule}`, { _: rule })}</li>
          ))}
        </ul>
      </ConfirmReason>
    );
  return (
    <ConfirmReason
      title={name}
      confirm={name}
      reason={move.needsReason ? 'asked' : 'none'}
      needsReason={move.needsReason}
      tone={move.move === 'abandon' ? 'error' : 'primary'}
      onConfirm={(reason) => evaluationVerbs.move(evaluation.id, move.move, reason).then(keep)}
      onClose={onClose}
    >
      <p>{translate(`evaluation.move_why.${move.move}`, { bodies })}</p>
    </ConfirmReason>
  );
};

const Moves = ({ evaluation, keep }: PartProps) => {
  const translate = useTranslate();
  const [asked, ask] = useState<Move>();
  return (
    <>
      {evaluation.moves.map((move, at) => (
        <Button
          key={move.move}
          variant={at === 0 ? 'contained' : 'outlined'}
          color={move.move === 'abandon' ? 'error' : 'primary'}
          startIcon={move.allowed ? undefined : <LockOutlinedIcon />}
          onClick={() => ask(move)}
        >
          {translate(`evaluation.moves.${move.move}`)}
        </Button>
      ))}
      {asked && <MoveDialog evaluation={evaluation} keep={keep} move={asked} onClose={() => ask(undefined)} />}
    </>
  );
};

const Sharing = ({ evaluation, keep, onClose }: PartProps & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const bodies = useBodyChoices();
  const [chosen, setChosen] = useState<string[]>(evaluation.draftSharedWith.map(({ id }) => id));
  return (
    <ConfirmReason
      title={translate('evaluation.share')}
      confirm={translate('ra.action.save')}
      reason="none"
      onConfirm={() => evaluationVerbs.change(evaluation, { draftSharedWith: chosen }).then(keep)}
      onClose={onClose}
    >
      <p>{translate('evaluation.share_why')}</p>
      <Chosen label={translate('evaluation.shared_with')} options={bodies} value={chosen} onChange={setChosen} />
    </ConfirmReason>
  );
};

/** What is asked of the evaluation: of whom, of which text, over which time, by when. */
const Asked = ({ evaluation, keep }: PartProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [asked, ask] = useState<'edit' | 'share'>();
  const { planId, evaluatorBodyName, evaluatorName, isExternal, periodFrom, periodTo, planVersion, may } = evaluation;
  const { planVersionHash, terms, reportDueOn, responseDueOn, draftSharedWith, state } = evaluation;
  const isOpen = ['planned', 'under-way', 'draft-shared'].includes(state);
  const close = () => ask(undefined);
  return (
    <section className="progress-card" aria-label={translate('evaluation.terms')}>
      <dl className="facts-list">
        <dt>{translate('evaluation.evaluator')}</dt>
        <dd>
          {evaluatorBodyName && <Words of={evaluatorBodyName} />} <bdi>{evaluatorName}</bdi>{' '}
          {isExternal && <Mark>{translate('evaluation.is_external')}</Mark>}
        </dd>
        <dt>{translate('evaluation.period')}</dt>
        <dd>
          <bdi>{format.period(periodFrom, periodTo)}</bdi>
        </dd>
        <dt>
          <Link to={`/plans/${planId}/document?version=${String(planVersion)}`}>
            {translate('evaluation.version', { number: planVersion })}
          </Link>
        </dt>
        <dd>
          <bdi className="evaluation-hash" title={planVersionHash}>
            {planVersionHash.slice(0, 12)}
          </bdi>
        </dd>
        {reportDueOn && (
          <>
            <dt>{translate('evaluation.report_due_on')}</dt>
            <dd>{format.day(reportDueOn)}</dd>
          </>
        )}
        {responseDueOn && (
          <>
            <dt>{translate('evaluation.response_due_on')}</dt>
            <dd>{format.day(responseDueOn)}</dd>
          </>
        )}
        {isOpen && draftSharedWith.length > 0 && (
          <>
            <dt>{translate('evaluation.shared_with')}</dt>
            <dd>
              {draftSharedWith.map(({ id, name }) => (
                <span key={id}>
                  <Words of={name} />{' '}
                </span>
              ))}
            </dd>
          </>
        )}
        {terms && (
          <>
            <dt>{translate('evaluation.terms')}</dt>
            <dd className="evaluation-text" dir="auto">
              {terms}
            </dd>
          </>
        )}
      </dl>
      {isOpen && may.lead && (
        <p className="evaluation-doing">
          <Button size="small" variant="outlined" onClick={() => ask('edit')}>
            {translate('evaluation.edit')}
          </Button>
          <Button size="small" variant="outlined" onClick={() => ask('share')}>
            {translate('evaluation.share')}
          </Button>
        </p>
      )}
      {asked === 'edit' && <EvaluationForm evaluation={evaluation} onKept={keep} onClose={close} />}
      {asked === 'share' && <Sharing evaluation={evaluation} keep={keep} onClose={close} />}
    </section>
  );
};

const Summary = ({ evaluation, keep }: PartProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState(evaluation.summary ?? '');
  const [fault, setFault] = useState('');
  const { summary, may } = evaluation;
  const save = async () => {
    try {
      keep(await evaluationVerbs.change(evaluation, { summary: text.trim() || null }));
      setFault('');
      notify('evaluation.saved', { type: 'success' });
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  if (!may.write && !summary) return null;
  return (
    <section className="progress-card" aria-label={translate('evaluation.summary')}>
      <h2>{translate('evaluation.summary')}</h2>
      {may.write ? (
        <>
          <Text label={translate('evaluation.summary')} rows={3} value={text} onChange={setText} />
          {fault !== '' && (
            <p className="form-error" role="alert">
              {fault}
            </p>
          )}
          {text.trim() !== (summary ?? '') && (
            <Button variant="contained" onClick={() => void save()}>
              {translate('ra.action.save')}
            </Button>
          )}
        </>
      ) : (
        <p className="evaluation-text" dir="auto">
          {summary}
        </p>
      )}
    </section>
  );
};

const files = [
  ['docx', 'evaluation.docx'],
  ['xlsx', 'evaluation.xlsx'],
  ['csv', 'recommendations.csv'],
] as const;

/** One evaluation: what is asked, the plan in numbers, findings, recommendations and what the state answers. */
export const EvaluationPage = ({ id, sought }: { readonly id: string; readonly sought: string | null }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { evaluation, error, keep } = useEvaluation(id);
  const [isTable, setTable] = useState(false);
  if (error) return <Empty title={translate('evaluation.closed')} why={wordsOfError(error, translate)} />;
  if (!evaluation) return <Waiting />;
  const { title, kind, state, stateReason } = evaluation;
  return (
    <>
      <p>
        <Link to="?">{translate('evaluation.back')}</Link>
      </p>
      <div className="evaluation-head">
        <div>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p className="evaluation-marks">
            <Mark tone={toneOfEvaluation(state)}>{translate(`evaluation.states.${state}`)}</Mark>
            <span>{translate(`evaluation.kinds.${kind}`)}</span>
            {stateReason && <span dir="auto">{stateReason}</span>}
          </p>
        </div>
        <div className="evaluation-doing not-printed">
          {files.map(([name, file]) => (
            <Button key={name} size="small" variant="outlined" href={evaluationFile(id, file, locale)}>
              {translate(`evaluation.files.${name}`)}
            </Button>
          ))}
          <Moves evaluation={evaluation} keep={keep} />
        </div>
      </div>
      <Asked key={`asked ${String(evaluation.version)}`} evaluation={evaluation} keep={keep} />
      <Papers evaluation={evaluation} keep={keep} />
      <Summary evaluation={evaluation} keep={keep} />
      <FactTable evaluation={evaluation} keep={keep} />
      <Findings evaluation={evaluation} keep={keep} />
      <Recommendations evaluation={evaluation} sought={sought} keep={keep} onTable={() => setTable(true)} />
      {isTable && <RecommendationTable evaluation={evaluation} keep={keep} onClose={() => setTable(false)} />}
    </>
  );
};
