import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useTranslate } from 'ra-core';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { csvOf, saveCsv } from '../../components/csv.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { type InitiativeOverlap, toneOf } from './initiatives.js';
import { initiativeVerbs } from './initiatives.verbs.js';
import './initiatives.css';

type Side = InitiativeOverlap['a'];
type Reason = InitiativeOverlap['reasons'][number];
const degreeTones = { some: 'plain', much: 'accent', all: 'violet' } as const;

const useReasonWords = () => {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, shared }: Reason): string => {
    const [from = '', to = ''] = shared;
    const said = {
      theme: () => translate(`initiatives.themes.${from}`, { _: from }),
      period: () => format.period(from || null, to || null),
    }[kind as string];
    const words = said ? said() : format.list([...shared]);
    return translate('initiatives.overlaps.reason', {
      kind: translate(`initiatives.overlaps.kinds.${kind}`),
      shared: words,
    });
  };
};

const SideOf = ({ side }: { readonly side: Side }) => {
  const translate = useTranslate();
  const { id, title, bodyId, bodyName, state, contacts } = side;
  return (
    <div className="overlap-side">
      <Link to={`/initiatives/${id}`}>
        <Words of={title} />
      </Link>{' '}
      <Mark tone={toneOf(state)}>{translate(`initiatives.states.${state}`)}</Mark>
      <small>
        <Link to={`/bodies/${bodyId}`}>
          <Words of={bodyName} />
        </Link>
        {' · '}
        {translate('initiatives.overlaps.contact')}:{' '}
        {contacts.length === 0
          ? translate('initiatives.overlaps.no_contact')
          : contacts.map((contact, at) => (
              <span key={JSON.stringify(contact)}>
                {at > 0 && ', '}
                <Words of={contact} />
              </span>
            ))}
      </small>
    </div>
  );
};

const useCsv = () => {
  const translate = useTranslate();
  const words = useWords();
  const reason = useReasonWords();
  return (overlaps: readonly InitiativeOverlap[]) => {
    const of = ({ title, bodyName, contacts }: Side) => [
      words(title),
      words(bodyName),
      contacts.map((one) => words(one)).join('; '),
    ];
    const head = ['name', 'body', 'overlaps.contact'].map((name) => translate(`initiatives.${name}`));
    const rows = overlaps.map(({ a, b, degree, reasons }) => [
      ...[...of(a), ...of(b), translate(`initiatives.overlaps.degrees.${degree}`)],
      reasons.map(reason).join('; '),
    ]);
    const last = ['degree', 'reasons'].map((name) => translate(`initiatives.overlaps.${name}`));
    saveCsv('overlaps.csv', csvOf([[...head, ...head, ...last], ...rows]));
  };
};

/** Initiatives of different bodies that do alike at the same time; whoever reads it may bring them together. */
export const Overlaps = () => {
  const translate = useTranslate();
  const words = useWords();
  const reason = useReasonWords();
  const save = useCsv();
  const [params, setParams] = useSearchParams();
  const asked = useDeferredValue(
    Object.fromEntries(
      [...params].filter(([name, value]) => ['planId', 'place', 'targetGroup'].includes(name) && value),
    ),
  );
  const { data: plans = [] } = useGetList<{ id: string; title?: Translated }>('plans', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'title', order: 'ASC' },
  });
  const { data: overlaps, error } = useQuery({
    queryKey: ['initiative-overlaps', JSON.stringify(asked)],
    queryFn: () => initiativeVerbs.overlaps(asked),
    placeholderData: (before) => before,
  });
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  if (error) throw error;
  return (
    <>
      <PageHeader
        title={translate('initiatives.overlaps.title')}
        trail={[{ label: translate('initiatives.title'), to: '/initiatives' }]}
        actions={
          <Button startIcon={<DownloadIcon />} disabled={!overlaps?.length} onClick={() => save(overlaps ?? [])}>
            {translate('initiatives.as_csv')}
          </Button>
        }
      />
      <div className="page-body">
        <p className="muted">{translate('initiatives.overlaps.why')}</p>
        <div className="overlap-filters not-printed" role="search">
          <label>
            {translate('initiatives.plan')}
            <select value={params.get('planId') ?? ''} onChange={(event) => set('planId', event.target.value)}>
              <option value="">{translate('initiatives.overlaps.any')}</option>
              {plans.map(({ id, title }) => (
                <option key={id} value={id}>
                  {words(title)}
                </option>
              ))}
            </select>
          </label>
          {(['place', 'targetGroup'] as const).map((name) => (
            <label key={name}>
              {translate(`initiatives.overlaps.${name === 'place' ? 'place' : 'group'}`)}
              <input
                type="search"
                dir="auto"
                defaultValue={params.get(name) ?? ''}
                onChange={(event) => set(name, event.target.value.trim())}
              />
            </label>
          ))}
        </div>
        {!overlaps && <Waiting />}
        {overlaps?.length === 0 && (
          <Empty title={translate('initiatives.overlaps.empty')} why={translate('initiatives.overlaps.empty_why')} />
        )}
        {overlaps && overlaps.length > 0 && (
          <>
            <p role="status">{translate('initiatives.overlaps.found', { count: overlaps.length })}</p>
            <ul className="overlaps">
              {overlaps.slice(0, 200).map(({ a, b, degree, reasons }) => (
                <li key={`${a.id} ${b.id}`}>
                  <Mark tone={degreeTones[degree]}>{translate(`initiatives.overlaps.degrees.${degree}`)}</Mark>
                  <div className="overlap-pair">
                    <SideOf side={a} />
                    <SideOf side={b} />
                  </div>
                  <ul className="overlap-reasons">
                    {reasons.map((one) => (
                      <li key={one.kind}>{reason(one)}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
};
