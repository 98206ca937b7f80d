import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kind } from '@mufakat/planning/records/kinds';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { useAddressLabel } from '../../plans/index.js';
import { isRefusal } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { NotFound, Waiting } from '../../platform/layout/Pages.js';
import { ChangesStep } from '../ChangesStep.js';
import '../exchange.css';
import { ProblemsStep } from '../ProblemsStep.js';
import { wordsOfFileRefusal } from '../refusal.js';
import { type Choices, Conflicts, keyOf } from './Conflicts.js';
import { type LeftOutEdit, type RowReturn, rowVerbs } from './rows.js';

const isGone = ({ why }: LeftOutEdit): boolean => why === 'gone';
const roles: readonly string[] = ['lead', 'co-lead', 'support', 'funding', 'consulted'];

/** Edits of others' rows and columns, by name; they are not taken. */
const LeftOut = ({ edits }: { readonly edits: readonly LeftOutEdit[] }) => {
  const translate = useTranslate();
  const words = useWords();
  const label = useAddressLabel();
  if (edits.length === 0) return null;
  const columnOf = ({ kind, field }: LeftOutEdit): string => {
    if (!field) return translate('rows.whole_row');
    if (field === 'parent') return translate('rows.place');
    return roles.includes(field) ? translate(`options.${field}`, { _: field }) : label(kind as Kind, field);
  };
  return (
    <section>
      <h2>{translate('rows.left_out', { count: edits.length })}</h2>
      <p className="muted">{translate('rows.left_out_why')}</p>
      <ul className="import-changes">
        {edits.map((edit) => (
          <li key={`${edit.record} ${edit.why} ${edit.field ?? ''}`}>
            {edit.code && <bdi>{edit.code}</bdi>} <span dir="auto">{words(edit.title ?? {})}</span>
            <p className="import-facts">
              {columnOf(edit)} · {translate(`rows.why.${edit.why}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Suggesting = ({ given }: { readonly given: RowReturn }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const words = useWords();
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { conflicts, changes, planId, bodyName, problems } = given;
  const open = conflicts.filter((conflict) => !choices.has(keyOf(conflict))).length;
  const suggest = async () => {
    setBusy(true);
    setFault('');
    try {
      const decided = conflicts.map(({ record, field }) => ({
        ...{ record, field, take: choices.get(keyOf({ record, field })) ?? ('theirs' as const) },
      }));
      const { suggestions, leftOut } = await rowVerbs.suggest(given.id, decided, '');
      notify('rows.suggested', { type: 'success', messageArgs: { count: suggestions } });
      if (!leftOut.some(isGone)) await navigate(`/plans/${planId}/review`);
      await queryClient.invalidateQueries();
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
      setBusy(false);
      await queryClient.invalidateQueries({ queryKey: ['row-returns', given.id] });
    }
  };
  const rest = problems.filter(({ code }) => code !== 'row.left-out');
  return (
    <>
      <PageHeader
        title={translate('rows.of', { body: words(bodyName) })}
        trail={[{ label: translate('plan_list.title'), to: '/plans' }]}
        facts={
          <>
            <bdi>{given.fileName}</bdi>
            <span>{translate('rows.written_at', { base: given.baseRevision, now: given.revision })}</span>
            {given.isOnBehalf && <span>{translate('rows.on_behalf')}</span>}
          </>
        }
        actions={
          <Button variant="contained" disabled={isBusy || open > 0} onClick={() => void suggest()}>
            {translate(changes.length + conflicts.length === 0 ? 'rows.nothing_to_suggest' : 'rows.suggest')}
          </Button>
        }
      />
      <div className="import-page" aria-busy={isBusy}>
        <p className="muted">{translate('rows.suggest_why')}</p>
        {open > 0 && <p role="status">{translate('rows.conflicts_open', { count: open })}</p>}
        {fault !== '' && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        <Conflicts conflicts={conflicts} choices={choices} onChoose={setChoices} />
        <ChangesStep given={{ changes, planId, bodies: [], state: given.state }} />
        <LeftOut edits={given.leftOut} />
        {rest.length > 0 && <ProblemsStep problems={rest} />}
      </div>
    </>
  );
};

/** What an edited file of one body says, shown before it is suggested: conflicts, edits, and what is left out. */
export const ReturnPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useQuery({ queryKey: ['row-returns', id], queryFn: () => rowVerbs.taken(id) });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfFileRefusal(error, translate)} />;
  if (!data) return <Waiting />;
  if (data.state === 'suggested') {
    return (
      <>
        <Empty title={translate('rows.suggested', { count: data.suggestions })} />
        <div className="import-page">
          <LeftOut edits={data.leftOut} />
        </div>
      </>
    );
  }
  return <Suggesting given={data} />;
};
