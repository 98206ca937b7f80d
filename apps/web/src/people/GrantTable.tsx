import AddIcon from '@mui/icons-material/Add';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { FormDialog } from '../components/forms/FormDialog.js';
import { DayInput } from '../components/forms/inputs.js';
import { ReferenceInput } from '../components/forms/ReferenceInput.js';
import { Mark } from '../components/Mark.js';
import { RecordName } from '../components/RecordName.js';
import { useCan } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { GrantInputs } from './GrantInputs.js';
import { type Grant, roles } from './people.js';
import { ScopeWords } from './ScopeWords.js';

const today = (): string => new Date().toISOString().slice(0, 10);

const GrantForm = ({ personId, onClose }: { readonly personId?: string; readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="grants"
      title={translate('grants.new')}
      defaults={{ personId, from: today() }}
      onClose={onClose}
    >
      {!personId && <ReferenceInput source="personId" label="grants.person" resource="people" isRequired />}
      <GrantInputs />
      <div className="form-row">
        <DayInput source="from" label="grants.from" isRequired />
        <DayInput source="to" label="grants.to" />
      </div>
    </FormDialog>
  );
};

const EndGrant = ({ grant, onClose }: { readonly grant: Grant; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const notify = useNotify();
  const end = async () => {
    await provider.delete('grants', { id: grant.id, previousData: grant });
    notify('ra.notification.deleted', { type: 'success' });
    refresh();
  };
  return (
    <ConfirmReason
      title={translate('grants.end')}
      confirm={translate('grants.end')}
      tone="error"
      reason="none"
      onConfirm={end}
      onClose={onClose}
    >
      <p>{translate('grants.end_why')}</p>
    </ConfirmReason>
  );
};

const useColumns = (personId: string | undefined, onEnd?: (grant: Grant) => void): readonly Column<Grant>[] => {
  const translate = useTranslate();
  const format = useFormat();
  const person: Column<Grant> = {
    name: 'person',
    label: 'grants.person',
    cell: ({ personId: id }) => <RecordName resource="people" id={id} to={`/people/${id}`} />,
  };
  const rest: readonly Column<Grant>[] = [
    {
      name: 'role',
      label: 'grants.role',
      sort: 'role',
      width: '190px',
      cell: ({ role }) => <Mark tone="accent">{translate(`roles.${role}`)}</Mark>,
    },
    { name: 'scope', label: 'grants.scope', cell: (grant) => <ScopeWords scope={grant} /> },
    {
      name: 'period',
      label: 'grants.from',
      sort: 'from',
      width: '220px',
      isMinor: true,
      cell: ({ from, to }) => (
        <>
          <bdi>{format.day(from)}</bdi>
          {to && (
            <>
              {' – '}
              <bdi>{format.day(to)}</bdi> {to < today() && <Mark>{translate('grants.ended')}</Mark>}
            </>
          )}
        </>
      ),
    },
  ];
  const end: Column<Grant> = {
    name: 'end',
    label: 'ra.action.delete',
    width: '60px',
    align: 'end',
    cell: (grant) => (
      <button type="button" className="icon-button" aria-label={translate('grants.end')} onClick={() => onEnd?.(grant)}>
        <DeleteOutlinedIcon fontSize="small" />
      </button>
    ),
  };
  return [...(personId ? [] : [person]), ...rest, ...(onEnd ? [end] : [])];
};

interface Props {
  /** Only this person's. */
  readonly personId?: string;
}

/** Grants with their places; used by the list of all and by a person's page. */
export const GrantTable = ({ personId }: Props) => {
  const translate = useTranslate();
  const mayManage = useCan('grant.manage', {});
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Grant>();
  const columns = useColumns(personId, mayManage ? setEnding : undefined);
  const add = mayManage && (
    <Button variant={personId ? 'outlined' : 'contained'} startIcon={<AddIcon />} onClick={() => setAdding(true)}>
      {translate('grants.new')}
    </Button>
  );
  return (
    <section>
      <div className="section-head table-head">
        {personId ? <h2>{translate('people.grants')}</h2> : <h1>{translate('grants.title')}</h1>}
        {add}
      </div>
      <DataList<Grant>
        resource="grants"
        storeKey={personId ? `grants-of-${personId}` : undefined}
        label={translate('grants.title')}
        columns={columns}
        filter={personId ? { personId } : undefined}
        sort={{ field: 'role', order: 'ASC' }}
        filters={
          personId
            ? []
            : [
                {
                  name: 'role',
                  label: 'grants.role',
                  options: roles.map((value) => ({ value, label: translate(`roles.${value}`) })),
                },
              ]
        }
        empty={<Empty title={translate('grants.empty')} why={translate('grants.empty_why')} />}
      />
      {isAdding && <GrantForm personId={personId} onClose={() => setAdding(false)} />}
      {ending && <EndGrant grant={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
};
