import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Empty } from '../../components/Empty.js';
import { PageHeader } from '../../components/PageHeader.js';
import { isRefusal } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { NotFound, Waiting } from '../../platform/layout/Pages.js';
import '../exchange.css';
import { wordsOfFileRefusal } from '../refusal.js';
import { Authors } from './Authors.js';
import './round-files.css';
import { type BroughtAuthor, type BroughtFile, roundFileVerbs } from './round-files.js';
import { WordsTable } from './WordsTable.js';

const beginning = ({ authors, lastEditedBy }: BroughtFile): BroughtAuthor[] =>
  authors.map(({ named, isMe }) => ({ named, isMe, name: named ?? lastEditedBy ?? '' }));

/** What is sent: an empty organisation is none. */
const decided = ({ organisation, ...author }: BroughtAuthor): BroughtAuthor => ({
  ...author,
  organisation: organisation?.trim() ? organisation.trim() : null,
});

const Notices = ({ file }: { readonly file: BroughtFile }) => {
  const translate = useTranslate();
  if (file.notices.length === 0) return null;
  return (
    <section>
      <h2>{translate('brought.notices')}</h2>
      <ul className="brought-notices">
        {file.notices.map(({ where, code, text }) => (
          <li key={`${where} ${text}`} dir="auto">
            {translate(`brought.notice.${code}`, { where, text })}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Shown = ({ file }: { readonly file: BroughtFile }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [authors, setAuthors] = useState(() => beginning(file));
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(
    () => new Set(file.words.filter(({ isKnown }) => isKnown).map(({ number }) => number)),
  );
  const [isInternal, setInternal] = useState(false);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const taken = file.before ? 0 : file.words.length - leftOut.size;
  const toRound = `/plans/${file.planId}/review?round=${file.roundId}`;
  const store = async () => {
    setBusy(true);
    setFault('');
    try {
      const { comments, suggestions, known } = await roundFileVerbs.store(file.id, {
        ...{ authors: authors.map(decided), leftOut: [...leftOut], isInternal },
      });
      notify('brought.stored', { type: 'success', messageArgs: { comments, suggestions, known } });
      await navigate(toRound);
      await queryClient.invalidateQueries();
    } catch (error) {
      setFault(wordsOfFileRefusal(error, translate));
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeader
        title={translate(`brought.forms.${file.form}`)}
        trail={[
          { label: translate('plan_list.title'), to: '/plans' },
          { label: translate('brought.title'), to: `/rounds/${file.roundId}/files` },
        ]}
        facts={<bdi>{file.fileName}</bdi>}
        actions={
          <Button variant="contained" disabled={isBusy || taken === 0} onClick={() => void store()}>
            {translate('brought.store', { count: taken })}
          </Button>
        }
      />
      <div className="import-page" aria-busy={isBusy}>
        {file.before && (
          <p role="alert">
            {translate('brought.before', { name: file.before.byName, day: format.day(file.before.at) })}
          </p>
        )}
        {!file.suggests && file.words.some(({ is }) => is === 'change') && (
          <p className="muted">{translate('brought.no_suggestions')}</p>
        )}
        {fault !== '' && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        {file.words.length === 0 ? (
          <Empty title={translate('brought.nothing')} />
        ) : (
          <>
            <Authors file={file} authors={authors} onChange={setAuthors} />
            {file.isAsked && (
              <label>
                <input type="checkbox" checked={isInternal} onChange={({ target }) => setInternal(target.checked)} />{' '}
                {translate('brought.internal')}
              </label>
            )}
            <WordsTable file={file} leftOut={leftOut} onLeaveOut={setLeftOut} />
          </>
        )}
        <Notices file={file} />
      </div>
    </>
  );
};

/** What a filled-in file says, word by word, before any of it is said in the round. */
export const BroughtPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useQuery({ queryKey: ['brought-files', id], queryFn: () => roundFileVerbs.read(id) });
  if (isRefusal(error) && error.status === 404) return <NotFound />;
  if (error) return <Empty title={translate('list.failed')} why={wordsOfFileRefusal(error, translate)} />;
  if (!data) return <Waiting />;
  if (data.state !== 'stored') return <Shown file={data} />;
  const { comments, suggestions, known } = data;
  return <Empty title={translate('brought.stored', { comments, suggestions, known })} />;
};
