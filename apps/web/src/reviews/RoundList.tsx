import { useTranslate } from 'ra-core';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { Words } from '../components/Words.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { useWords } from '../platform/i18n/use-words.js';
import { isUnderWay, type Round, toneOfRound } from './reviews.js';

const useColumns = (): readonly Column<Round>[] => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  return [
    {
      name: 'plan',
      label: 'review.plan',
      cell: ({ planTitle, title }) => (
        <span className="two-lines">
          <strong>
            <Words of={planTitle} />
          </strong>
          <small dir="auto">{title}</small>
        </span>
      ),
    },
    {
      name: 'kind',
      label: 'said.kind',
      isMinor: true,
      width: '150px',
      cell: ({ kind, access }) => (
        <span className="two-lines">
          <span>{translate(`rounds.kinds.${kind}`)}</span>
          {access && <small>{translate(`rounds.accesses.${access}`)}</small>}
        </span>
      ),
    },
    {
      name: 'bodies',
      label: 'review.bodies',
      isMinor: true,
      cell: ({ invitees }) => format.list(invitees.map(({ bodyName }) => words(bodyName))),
    },
    {
      name: 'due',
      label: 'review.due_on',
      sort: 'dueOn',
      width: '150px',
      cell: (round) => (
        <span className="two-lines">
          <span>{format.day(round.dueOn)}</span>
          {isUnderWay(round) && <small>{format.distance(round.dueOn)}</small>}
        </span>
      ),
    },
    {
      name: 'open',
      label: 'review.open',
      width: '110px',
      align: 'end',
      cell: ({ openComments, waitingSuggestions, comments, suggestions }) => (
        <bdi>
          {format.number(openComments + waitingSuggestions)} / {format.number(comments + suggestions)}
        </bdi>
      ),
    },
    {
      name: 'state',
      label: 'review.state',
      sort: 'state',
      width: '150px',
      cell: ({ state }) => <Mark tone={toneOfRound[state]}>{translate(`round_states.${state}`)}</Mark>,
    },
  ];
};

/** Every review round a person may see, over all plans. */
export const RoundList = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('review.rounds')} />
      <DataList<Round>
        resource="review-rounds"
        label={translate('review.rounds')}
        columns={useColumns()}
        to={({ id, planId }) => `/plans/${planId}/review?round=${id}`}
        sort={{ field: 'dueOn', order: 'DESC' }}
        empty={<Empty title={translate('review.none')} why={translate('review.none_why')} />}
      />
    </>
  );
};
