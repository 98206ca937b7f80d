import AddLinkIcon from '@mui/icons-material/AddLink';
import CloseIcon from '@mui/icons-material/Close';
import EditIcon from '@mui/icons-material/Edit';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { Mark } from '../../components/Mark.js';
import { PageHeader } from '../../components/PageHeader.js';
import { RecordName } from '../../components/RecordName.js';
import { Words } from '../../components/Words.js';
import { useCan } from '../../platform/actor.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import type { LineIndicator } from '../reporting.js';
import { InitiativeForm } from './InitiativeForm.js';
import { type InitiativeUpdate, type InitiativeWhole, thingOfInitiative, toneOf } from './initiatives.js';
import { initiativeVerbs } from './initiatives.verbs.js';
import { History, Taken } from './InitiativeTrail.js';
import { LinkForm } from './LinkForm.js';
import { UpdateCard } from './UpdateCard.js';
import { UpdateForm } from './UpdateForm.js';
import '../reporting.css';
import './initiatives.css';

interface PartProps {
  readonly initiative: InitiativeWhole;
  readonly mayWrite: boolean;
  readonly onChanged: (whole: InitiativeWhole) => void;
}

const Facts = ({ initiative }: { readonly initiative: InitiativeWhole }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { fromOn, toOn, places, targetGroups, reach, money, currency, theme, bodyId, bodyName } = initiative;
  return (
    <>
      <Link to={`/bodies/${bodyId}`}>
        <Words of={bodyName} />
      </Link>
      {(fromOn ?? toOn) && <bdi>{format.period(fromOn, toOn)}</bdi>}
      {theme && <span>{translate(`initiatives.themes.${theme}`)}</span>}
      {places.length > 0 && <bdi>{format.list(places)}</bdi>}
      {targetGroups.length > 0 && <bdi>{format.list(targetGroups)}</bdi>}
      {typeof reach === 'number' && <span>{translate('initiatives.reach_said', { count: reach })}</span>}
      {money && currency && <bdi className="number">{format.money(money, currency)}</bdi>}
    </>
  );
};

const Links = ({ initiative, mayWrite, onChanged }: PartProps) => {
  const translate = useTranslate();
  const words = useWords();
  const [isLinking, setLinking] = useState(false);
  const { links } = initiative;
  const actions = new Set(links.map(({ actionId }) => actionId)).size;
  return (
    <section>
      <div className="section-head">
        <h2>{translate('initiatives.counts_for')}</h2>
        {mayWrite && (
          <Button size="small" startIcon={<AddLinkIcon />} onClick={() => setLinking(true)}>
            {translate('initiatives.page.link')}
          </Button>
        )}
      </div>
      <p className="muted">
        {links.length === 0
          ? translate('initiatives.page.no_links')
          : translate('initiatives.page.once_above', { count: actions })}
      </p>
      <ul className="initiative-links">
        {links.map(({ id, planId, planTitle, recordId, code, title, actionId, kind }) => (
          <li key={id}>
            <span>
              <Link to={`/plans/${planId}/matrix?record=${recordId}`}>
                {code && <bdi className="number">{code}</bdi>} <Words of={title} />
              </Link>
              <small className="muted">
                {recordId !== actionId && `${translate(`initiatives.link_form.kinds.${kind}`)} · `}
                <Words of={planTitle} />
              </small>
            </span>
            {mayWrite && (
              <button
                type="button"
                className="icon-button"
                aria-label={translate('initiatives.page.unlink', { name: code ?? words(title) })}
                onClick={() => void initiativeVerbs.unlink(initiative.id, recordId).then(onChanged)}
              >
                <CloseIcon fontSize="small" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {isLinking && <LinkForm initiative={initiative} onLinked={onChanged} onClose={() => setLinking(false)} />}
    </section>
  );
};

const Updates = ({ initiative, mayWrite, onChanged }: PartProps) => {
  const translate = useTranslate();
  const [corrects, correct] = useState<InitiativeUpdate>();
  return (
    <section>
      <h2 className="section-head">{translate('initiatives.page.updates')}</h2>
      {initiative.updates.length === 0 && <p className="muted">{translate('initiatives.page.no_updates')}</p>}
      {initiative.updates.map((update) => (
        <UpdateCard
          key={update.id}
          initiative={initiative.id}
          update={update}
          indicators={initiative.indicators as LineIndicator[]}
          onCorrect={mayWrite ? () => correct(update) : undefined}
        />
      ))}
      {corrects && (
        <UpdateForm
          initiative={initiative}
          corrects={corrects}
          onSaved={onChanged}
          onClose={() => correct(undefined)}
        />
      )}
    </section>
  );
};

type Dialog = 'update' | 'edit' | 'archive';

const Actions = ({
  isArchived,
  onAsk,
  onTakeBack,
}: {
  readonly isArchived: boolean;
  readonly onAsk: (dialog: Dialog) => void;
  readonly onTakeBack: () => void;
}) => {
  const translate = useTranslate();
  if (isArchived)
    return (
      <Button variant="outlined" onClick={onTakeBack}>
        {translate('initiatives.page.take_back')}
      </Button>
    );
  return (
    <>
      <Button onClick={() => onAsk('archive')}>{translate('initiatives.page.archive')}</Button>
      <Button variant="outlined" startIcon={<EditIcon />} onClick={() => onAsk('edit')}>
        {translate('ra.action.edit')}
      </Button>
      <Button variant="contained" onClick={() => onAsk('update')}>
        {translate('initiatives.page.update')}
      </Button>
    </>
  );
};

const Marks = ({ initiative: { state, archiveReason, sensitivity } }: { readonly initiative: InitiativeWhole }) => {
  const translate = useTranslate();
  return (
    <>
      <Mark tone={toneOf(state)}>{translate(`initiatives.states.${state}`)}</Mark>
      {sensitivity === 'restricted' && (
        <Mark tone="danger">{translate(`initiatives.sensitivities.${sensitivity}`)}</Mark>
      )}
      {archiveReason && (
        <Mark tone="warning">{translate('initiatives.archived_because', { reason: archiveReason })}</Mark>
      )}
    </>
  );
};

/** What a body really does: what it counts for, what was said of it, which reports took it over. */
export const InitiativeShow = () => {
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const key = ['initiative', id];
  const { data: initiative, error } = useQuery({ queryKey: key, queryFn: () => initiativeVerbs.read(id) });
  const mayWrite = useCan('initiative.write', initiative && thingOfInitiative(initiative));
  const [dialog, setDialog] = useState<Dialog>();
  if (error) throw error;
  if (!initiative) return <Waiting />;
  const close = () => setDialog(undefined);
  const take = (whole: InitiativeWhole) => queries.setQueryData(key, whole);
  const part = { initiative, mayWrite: mayWrite && !initiative.archivedAt, onChanged: take };
  const { partnerIds, description } = initiative;
  return (
    <>
      <PageHeader
        title={words(initiative.title)}
        trail={[{ label: translate('initiatives.title'), to: '/initiatives' }]}
        marks={<Marks initiative={initiative} />}
        facts={<Facts initiative={initiative} />}
        actions={
          mayWrite && (
            <Actions
              isArchived={Boolean(initiative.archivedAt)}
              onAsk={setDialog}
              onTakeBack={() => void initiativeVerbs.takeBack(id).then(take)}
            />
          )
        }
      />
      <div className="page-body">
        {description && (
          <p className="initiative-description">
            <Words of={description} />
          </p>
        )}
        {partnerIds.length > 0 && (
          <p>
            {translate('initiatives.partners')}:{' '}
            {partnerIds.map((body) => (
              <span key={body} className="initiative-partner">
                <RecordName resource="bodies" id={body} to={`/bodies/${body}`} />
              </span>
            ))}
          </p>
        )}
        <Links {...part} />
        <Updates {...part} />
        <Taken initiative={initiative} />
        <History initiative={initiative} />
      </div>
      {dialog === 'update' && <UpdateForm initiative={initiative} onSaved={take} onClose={close} />}
      {dialog === 'edit' && (
        <InitiativeForm id={id} onClose={close} onSaved={() => void queries.invalidateQueries({ queryKey: key })} />
      )}
      {dialog === 'archive' && (
        <ConfirmReason
          title={translate('initiatives.page.archive')}
          confirm={translate('initiatives.page.archive')}
          needsReason
          onConfirm={async (reason) => {
            take(await initiativeVerbs.archive(id, reason));
            notify('initiatives.page.done_archived', { type: 'success' });
          }}
          onClose={close}
        >
          <p>{translate('initiatives.page.archive_why')}</p>
        </ConfirmReason>
      )}
    </>
  );
};
