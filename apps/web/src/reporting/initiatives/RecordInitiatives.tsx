import { useNotify, useGetList, useRefresh, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ReferenceSelect } from '../../components/forms/ReferenceInput.js';
import { Mark } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useActor, useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { RecordPanelProps } from '../../platform/slots.js';
import { type Initiative, toneOf } from './initiatives.js';
import { initiativeVerbs } from './initiatives.verbs.js';
import './initiatives.css';

const Linked = ({ plan, record, kind }: RecordPanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const refresh = useRefresh();
  const mayWrite = useCan('initiative.write');
  const { bodies = [] } = useActor() ?? {};
  const { data = [], isPending } = useGetList<Initiative>('initiatives', {
    filter: { [kind === 'action' ? 'actionId' : 'recordId']: record, isArchived: 'false' },
    sort: { field: 'updatedOn', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  const link = (id: string | null) => {
    if (!id) return;
    initiativeVerbs.link(id, plan, record).then(refresh, (error: unknown) => {
      notify(wordsOfError(error, translate), { type: 'error' });
    });
  };
  return (
    <div className="record-initiatives">
      {!isPending && data.length === 0 && <p className="muted">{translate('initiatives.panel.none')}</p>}
      <ul className="initiative-links">
        {data.map(({ id, title, bodyName, state, updatedOn }) => (
          <li key={id}>
            <span>
              <Link to={`/initiatives/${id}`}>
                <Words of={title} />
              </Link>
              <small className="muted">
                <Words of={bodyName} /> · {translate('initiatives.updated')}:{' '}
                {updatedOn ? format.day(updatedOn) : translate('initiatives.never')}
              </small>
            </span>
            <Mark tone={toneOf(state)}>{translate(`initiatives.states.${state}`)}</Mark>
          </li>
        ))}
      </ul>
      {mayWrite && bodies.length > 0 && (
        <ReferenceSelect
          resource="initiatives"
          label={translate('initiatives.panel.link_own')}
          value={null}
          filter={{ bodyId: [...bodies], isArchived: 'false' }}
          onChange={link}
        />
      )}
    </div>
  );
};

/** What bodies really do for an action or an indicator. */
export const RecordInitiatives = (of: RecordPanelProps) => {
  const translate = useTranslate();
  if (of.kind !== 'action' && of.kind !== 'indicator')
    return <p className="muted">{translate('initiatives.panel.else')}</p>;
  return <Linked {...of} />;
};
