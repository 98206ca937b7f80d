import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { MeetingForm } from './MeetingForm.js';
import { type MeetingRow, toneOfMeeting } from './meetings.js';

const useColumns = (): readonly Column<MeetingRow>[] => {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'title',
      label: 'meetings.about',
      sort: 'title',
      cell: ({ title, planTitle }) => (
        <span className="two-lines">
          <strong dir="auto">{title}</strong>
          <small>
            <Words of={planTitle} />
          </small>
        </span>
      ),
    },
    {
      name: 'when',
      label: 'meetings.when',
      sort: 'startsOn',
      width: '190px',
      cell: ({ startsOn, beginsAt, timeZone }) => (
        <span className="two-lines">
          <span>{format.day(startsOn)}</span>
          {beginsAt && (
            <small>
              <bdi dir="ltr">
                {beginsAt} {timeZone}
              </bdi>
            </small>
          )}
        </span>
      ),
    },
    {
      name: 'body',
      label: 'meetings.kind',
      isMinor: true,
      width: '220px',
      cell: ({ kind, bodyName }) => (
        <span className="two-lines">
          <span>{translate(`meetings.kinds.${kind}`)}</span>
          {bodyName && (
            <small>
              <Words of={bodyName} />
            </small>
          )}
        </span>
      ),
    },
    {
      name: 'open',
      label: 'meetings.open',
      isMinor: true,
      width: '150px',
      align: 'end',
      cell: ({ openDecisions }) => format.number(openDecisions),
    },
    {
      name: 'state',
      label: 'meetings.state',
      sort: 'state',
      width: '160px',
      cell: ({ state }) => <Mark tone={toneOfMeeting[state]}>{translate(`meetings.states.${state}`)}</Mark>,
    },
  ];
};

/** Every meeting a person may see, those ahead first. */
export const MeetingList = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const mayManage = useCan('meeting.manage');
  const [isNew, setNew] = useState(false);
  const plan = params.get('plan');
  const create = mayManage && (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setNew(true)}>
      {translate('meetings.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('meetings.title')} actions={create} />
      <DataList<MeetingRow>
        resource="meetings"
        label={translate('meetings.title')}
        columns={useColumns()}
        to={({ id }) => `/meetings/${id}`}
        sort={{ field: 'startsOn', order: 'DESC' }}
        filter={plan ? { planId: plan } : undefined}
        empty={
          <Empty
            title={translate('meetings.none')}
            why={translate(mayManage ? 'meetings.none_why' : 'meetings.none_why_invited')}
          />
        }
      />
      {isNew && (
        <MeetingForm plan={plan} onSaved={(id) => void navigate(`/meetings/${id}`)} onClose={() => setNew(false)} />
      )}
    </>
  );
};
