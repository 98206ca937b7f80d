import Button from '@mui/material/Button';
import { lackOf } from '@mufakat/planning/commitments/commitment';
import type { Thing } from '@mufakat/planning/permissions/can';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { CsvButton } from '../../components/CsvButton.js';
import { Mark, type Tone } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useMay } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { AnswerInput } from './AnswerInput.js';
import { type Answering, type CommitmentRow, type CommitmentSheet, commitmentVerbs } from './commitments.js';

const tones = {
  'takes-on': 'good',
  'with-change': 'accent',
  'not-this-year': 'warning',
} as const satisfies Record<string, Tone>;

const Said = ({ of }: { readonly of: NonNullable<CommitmentRow['current']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <span className="commitment-said">
      <Mark tone={tones[of.answer]}>{translate(`commitments.answers.${of.answer}`)}</Mark>
      {of.change && <bdi>{of.change}</bdi>}
      {of.reason && (
        <small>
          {translate('commitments.because')} <bdi>{of.reason}</bdi>
        </small>
      )}
      <small>{translate('commitments.signed', { name: of.signedByName, when: format.day(of.signedAt) })}</small>
    </span>
  );
};

const heads = ['year', 'body', 'code', 'action', 'answer', 'change', 'reason', 'signed_by', 'signed_on'] as const;

/** Every answer that stands, and every question still open, as a file. */
const SheetFile = ({ sheet }: { readonly sheet: CommitmentSheet }) => {
  const translate = useTranslate();
  const words = useWords();
  const rows = () => [
    heads.map((name) => translate(`commitments.csv.${name}`)),
    ...sheet.rows.map(({ bodyName, code, title, current }) => [
      ...[String(sheet.year), words(bodyName), code ?? '', words(title)],
      translate(current ? `commitments.answers.${current.answer}` : 'commitments.open'),
      ...[current?.change ?? '', current?.reason ?? '', current?.signedByName ?? ''],
      current?.signedAt.slice(0, 10) ?? '',
    ]),
  ];
  return <CsvButton file={`commitments-${String(sheet.year)}`} of={translate('commitments.title')} rows={rows} />;
};

interface RowsProps {
  readonly sheet: CommitmentSheet;
  readonly bodyId: string;
  readonly maySign: boolean;
}

/** What one body was asked, and its answers; whoever may sign for it answers here. */
const RowsOfBody = ({ sheet, bodyId, maySign }: RowsProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answering>>(new Map());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wasPressed, setPressed] = useState(false);
  const [fault, setFault] = useState('');
  const rows = sheet.rows.filter((row) => row.bodyId === bodyId);
  const isLacking = rows.some(({ action, current }) => {
    const answer = answers.get(action);
    return answer && lackOf(answer, current !== null);
  });
  const sign = async () => {
    setPressed(true);
    if (isLacking) return;
    try {
      await commitmentVerbs.sign(sheet.id, bodyId, answers);
      setAnswers(new Map());
      setOpened(new Set());
      setPressed(false);
      setFault('');
      notify('commitments.done', { type: 'success' });
      await client.invalidateQueries();
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <section className="commitments-of">
      <h3>
        <Words of={rows[0]?.bodyName} />{' '}
        <small className="number">
          {translate('commitments.answered_of', {
            answered: rows.filter(({ current }) => current).length,
            asked: rows.length,
          })}
        </small>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.action}>
            <div>
              <strong>
                {row.code && <bdi className="line-code">{row.code}</bdi>} <Words of={row.title} />
              </strong>
              {row.current ? <Said of={row.current} /> : <span className="muted">{translate('commitments.open')}</span>}
              {row.earlier.length > 0 && (
                <details>
                  <summary>{translate('commitments.earlier', { count: row.earlier.length })}</summary>
                  {row.earlier.map((one) => (
                    <Said key={one.id} of={one} />
                  ))}
                </details>
              )}
              {maySign && row.current && !opened.has(row.action) && (
                <button
                  type="button"
                  className="quiet-button"
                  onClick={() => setOpened((before) => new Set(before).add(row.action))}
                >
                  {translate('commitments.anew')}
                </button>
              )}
            </div>
            {maySign && (!row.current || opened.has(row.action)) && (
              <AnswerInput
                row={row}
                answering={answers.get(row.action)}
                wasPressed={wasPressed}
                onChange={(answering) => setAnswers((before) => new Map(before).set(row.action, answering))}
              />
            )}
          </li>
        ))}
      </ul>
      {fault !== '' && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      {maySign && answers.size > 0 && (
        <p className="commitment-sign">
          <Button variant="contained" onClick={() => void sign()}>
            {translate('commitments.sign', { count: answers.size })}
          </Button>
          <small>{translate('commitments.sign_why')}</small>
        </p>
      )}
    </section>
  );
};

/** The answers to one year's call, body by body; one's own first. */
export const SheetOfCall = ({ id, thing }: { readonly id: string; readonly thing: Thing }) => {
  const translate = useTranslate();
  const may = useMay();
  const { data: sheet, error } = useQuery({
    queryKey: ['commitment-calls', 'sheet', id],
    queryFn: () => commitmentVerbs.sheet(id),
  });
  if (error)
    return (
      <p className="form-error" role="alert">
        {wordsOfError(error, translate)}
      </p>
    );
  if (!sheet) return <Waiting />;
  const maySignFor = (bodyId: string) => may('commitment.sign', { ...thing, reportBodyId: bodyId });
  const bodies = [...new Set(sheet.rows.map(({ bodyId }) => bodyId))];
  const ordered = bodies.toSorted((a, b) => Number(maySignFor(b)) - Number(maySignFor(a)));
  return (
    <>
      <SheetFile sheet={sheet} />
      {ordered.map((bodyId) => (
        <RowsOfBody key={bodyId} sheet={sheet} bodyId={bodyId} maySign={maySignFor(bodyId)} />
      ))}
    </>
  );
};
