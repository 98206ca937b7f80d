import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, TextInput } from '../components/forms/inputs.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { OwnDelegations } from '../bodies/index.js';
import { SampleMark } from '../components/Words.js';
import { useSession } from '../platform/actor.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { reloadSession } from '../platform/session.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { languageOptions } from './PersonShow.js';
import { OwnReminderChoices } from './ReminderChoices.js';
import { ChangePassword } from './ChangePassword.js';
import { ScopeWords } from './ScopeWords.js';
import { askPasswordReset } from './sign-in.js';

const MyForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog
      resource="people"
      id={id}
      title={translate('people.edit')}
      onSaved={() => void reloadSession()}
      onClose={onClose}
    >
      <TextInput source="name" label="people.name" isRequired />
      <ChoiceInput source="language" label="people.language" options={languageOptions} isRequired />
    </FormDialog>
  );
};

/** Who one is here, what one may do and where. */
export const Account = () => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const session = useSession();
  const [isEditing, setEditing] = useState(false);
  const [isChanging, setChanging] = useState(false);
  if (!session) return null;
  const { person, grants, bodies, expiresAt } = session;
  const askPassword = () =>
    askPasswordReset(person.email).then(
      () => notify('account.password_sent', { type: 'success' }),
      (error: unknown) => notify(wordsOfError(error, translate), { type: 'error' }),
    );
  return (
    <>
      <PageHeader
        title={translate('account.title')}
        marks={person.isSample && <SampleMark />}
        facts={
          <>
            <bdi>{person.name}</bdi>
            <bdi>{person.email}</bdi>
          </>
        }
        actions={
          <Button variant="outlined" onClick={() => setEditing(true)}>
            {translate('ra.action.edit')}
          </Button>
        }
      />
      <div className="page-body">
        <section>
          <h2 className="section-head">{translate('people.grants')}</h2>
          {grants.length === 0 && <p className="muted">{translate('account.grants_none')}</p>}
          <ul className="plain-list">
            {grants.map((grant) => (
              <li key={grant.id}>
                <Mark tone="accent">{translate(`roles.${grant.role}`)}</Mark> <ScopeWords scope={grant} />{' '}
                {grant.delegation && (
                  <small className="muted">
                    {translate('delegations.grant', {
                      name: grant.delegation.by,
                      day: format.day(grant.delegation.until),
                    })}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
        <dl className="facts-list">
          <dt>{translate('account.bodies')}</dt>
          <dd>
            {bodies.length === 0 && translate('account.no_bodies')}
            {bodies.map((id, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <RecordName resource="bodies" id={id} to={`/bodies/${id}`} />
              </span>
            ))}
          </dd>
          <dt>{translate('account.session_until')}</dt>
          <dd>{format.instant(expiresAt)}</dd>
          <dt>{translate('account.password')}</dt>
          <dd>
            <button type="button" className="link-button" onClick={() => setChanging(true)}>
              {translate('account.change_password')}
            </button>{' '}
            ·{' '}
            <button type="button" className="link-button" onClick={() => void askPassword()}>
              {translate('account.password_letter')}
            </button>
          </dd>
        </dl>
      </div>
      <div className="page-body">
        <OwnDelegations />
      </div>
      <div className="page-body">
        <OwnReminderChoices />
      </div>
      {isChanging && <ChangePassword onClose={() => setChanging(false)} />}
      {isEditing && <MyForm id={person.id} onClose={() => setEditing(false)} />}
    </>
  );
};
