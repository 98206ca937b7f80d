import AddIcon from '@mui/icons-material/Add';
import DownloadIcon from '@mui/icons-material/Download';
import JoinInnerIcon from '@mui/icons-material/JoinInner';
import Button from '@mui/material/Button';
import { initiativeStates, initiativeThemes } from '@mufakat/planning/initiatives/initiative';
import { useGetList, useGetMany, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { csvOf, saveCsv } from '../../components/csv.js';
import { type Column, DataList } from '../../components/DataList.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { Words } from '../../components/Words.js';
import { useActor, useCan } from '../../platform/actor.js';
import { fetchJson } from '../../platform/api.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { InitiativeForm } from './InitiativeForm.js';
import { type Initiative, toneOf } from './initiatives.js';
import './initiatives.css';

const useColumns = (): readonly Column<Initiative>[] => {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'title',
      label: 'initiatives.name',
      sort: 'title',
      cell: ({ title, bodyName }) => (
        <span className="two-lines">
          <Words of={title} />
          <small>
            <Words of={bodyName} />
          </small>
        </span>
      ),
    },
    {
      name: 'state',
      label: 'initiatives.state',
      sort: 'state',
      width: '130px',
      cell: ({ state, archivedAt }) =>
        archivedAt ? (
          <Mark tone="warning">{translate('initiatives.archived')}</Mark>
        ) : (
          <Mark tone={toneOf(state)}>{translate(`initiatives.states.${state}`)}</Mark>
        ),
    },
    {
      name: 'places',
      label: 'initiatives.places',
      cell: ({ places }) => <bdi>{places.length > 0 ? format.list(places) : '–'}</bdi>,
    },
    {
      name: 'period',
      label: 'initiatives.period',
      sort: 'fromOn',
      isMinor: true,
      cell: ({ fromOn, toOn }) => <bdi>{(fromOn ?? toOn) ? format.period(fromOn, toOn) : '–'}</bdi>,
    },
    {
      name: 'links',
      label: 'initiatives.counts_for',
      isMinor: true,
      cell: ({ links }) =>
        translate('initiatives.links', { count: new Set(links.map(({ actionId }) => actionId)).size }),
    },
    {
      name: 'updated',
      label: 'initiatives.updated',
      sort: 'updatedOn',
      width: '140px',
      cell: ({ updatedOn }) => (updatedOn ? format.day(updatedOn) : translate('initiatives.never')),
    },
  ];
};

/** The list as it is filtered, all of it. */
const useCsv = (filter: string) => {
  const translate = useTranslate();
  const words = useWords();
  return async () => {
    const query = new URLSearchParams({ range: '[0,999]', filter });
    const rows = await fetchJson<Initiative[]>(`/initiatives?${query.toString()}`);
    const head = [
      'name',
      'body',
      'state',
      'theme',
      'places',
      'groups',
      'from',
      'to',
      'reach',
      'money',
      'currency',
      'counts_for',
      'updated',
    ];
    const lines = rows.map((one) => [
      ...[words(one.title), words(one.bodyName), translate(`initiatives.states.${one.state}`)],
      ...[
        one.theme ? translate(`initiatives.themes.${one.theme}`) : '',
        one.places.join('; '),
        one.targetGroups.join('; '),
      ],
      ...[one.fromOn ?? '', one.toOn ?? '', one.reach === null || one.reach === undefined ? '' : String(one.reach)],
      ...[one.money ?? '', one.currency ?? ''],
      one.links
        .map(({ code, title, planTitle }) => `${code ?? ''} ${words(title)} (${words(planTitle)})`.trim())
        .join('; '),
      one.updatedOn ?? '',
    ]);
    saveCsv('initiatives.csv', csvOf([head.map((name) => translate(`initiatives.${name}`)), ...lines]));
  };
};

interface Titled {
  readonly id: string;
  readonly title?: Translated | null;
  readonly name?: Translated;
}

/** Places or groups that initiatives name, each once however it is written. */
const chosenFrom = (known: readonly Initiative[], of: 'places' | 'targetGroups') => {
  const words = new Map(known.flatMap((one) => one[of].map((word) => [word.toLowerCase(), word] as const)));
  return [...words.values()].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
};

const useFilters = () => {
  const translate = useTranslate();
  const words = useWords();
  const { bodies = [] } = useActor() ?? {};
  const { data: own = [] } = useGetMany<Titled>('bodies', { ids: [...bodies] }, { enabled: bodies.length > 0 });
  const { data: plans = [] } = useGetList<Titled>('plans', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'title', order: 'ASC' },
  });
  const { data: known = [] } = useGetList<Initiative>('initiatives', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'updatedOn', order: 'DESC' },
  });
  return [
    ...(own.length > 0
      ? [
          {
            name: 'bodyId',
            label: 'initiatives.body',
            options: own.map(({ id, name }) => ({ value: id, label: words(name) })),
          },
        ]
      : []),
    {
      name: 'planId',
      label: 'initiatives.plan',
      options: plans.map(({ id, title }) => ({ value: id, label: words(title) })),
    },
    {
      name: 'state',
      label: 'initiatives.state',
      options: initiativeStates.map((value) => ({ value, label: translate(`initiatives.states.${value}`) })),
    },
    {
      name: 'theme',
      label: 'initiatives.theme',
      options: initiativeThemes.map((value) => ({ value, label: translate(`initiatives.themes.${value}`) })),
    },
    { name: 'place', label: 'initiatives.places', options: chosenFrom(known, 'places') },
    { name: 'targetGroup', label: 'initiatives.groups', options: chosenFrom(known, 'targetGroups') },
    {
      name: 'isArchived',
      label: 'initiatives.archived_filter',
      options: [{ value: 'true', label: translate('initiatives.archived_only') }],
    },
  ];
};

/** What bodies really do, as far as one may see it. */
export const InitiativeList = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayWrite = useCan('initiative.write');
  const { bodies = [] } = useActor() ?? {};
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const asked = params.get('filter') ?? '{}';
  const standing = asked.includes('isArchived') || asked.includes('"id"') ? {} : { isArchived: 'false' };
  const save = useCsv(JSON.stringify({ ...standing, ...(JSON.parse(asked) as object) }));
  const add = mayWrite && bodies.length > 0 && (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {translate('initiatives.new')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={translate('initiatives.title')}
        actions={
          <>
            <Button component={Link} to="/initiatives/overlaps" startIcon={<JoinInnerIcon />}>
              {translate('initiatives.overlaps.title')}
            </Button>
            <Button startIcon={<DownloadIcon />} onClick={() => void save()}>
              {translate('initiatives.as_csv')}
            </Button>
            {add}
          </>
        }
      />
      <DataList<Initiative>
        resource="initiatives"
        label={translate('initiatives.title')}
        columns={useColumns()}
        to={({ id }) => `/initiatives/${id}`}
        hasSearch
        sort={{ field: 'updatedOn', order: 'DESC' }}
        filter={standing}
        filters={useFilters()}
        empty={
          <Empty
            title={translate('initiatives.empty')}
            why={translate(add ? 'initiatives.empty_why' : 'initiatives.empty_why_reader')}
            action={add}
          />
        }
      />
      {isAdding && (
        <InitiativeForm onClose={() => setAdding(false)} onSaved={({ id }) => void navigate(`/initiatives/${id}`)} />
      )}
    </>
  );
};
