import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import PersonAddAltIcon from '@mui/icons-material/PersonAddAlt';
import { useDataProvider, useLocale, useNotify, useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ConfirmReason } from '../components/ConfirmReason.js';
import { type Column, DataList } from '../components/DataList.js';
import { Empty } from '../components/Empty.js';
import { CopyText } from '../components/forms/CopyText.js';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, TextInput } from '../components/forms/inputs.js';
import { Mark, type Tone } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { GrantInputs } from './GrantInputs.js';
import type { Invitation } from './people.js';
import { languageOptions } from './PersonShow.js';
import { renewInvitation } from './sign-in.js';
import { ScopeWords } from './ScopeWords.js';

const tones: Record<Invitation['state'], Tone> = {
  waiting: 'accent',
  accepted: 'good',
  withdrawn: 'plain',
  expired: 'warning',
};

interface FormProps {
  readonly onMade: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

const InvitationForm = ({ onMade, onClose }: FormProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <FormDialog
      resource="invitations"
      title={translate('invitations.new')}
      submit={translate('invitations.submit')}
      defaults={{ language: locale, grants: [{}] }}
      onSaved={(record) => onMade(record as Invitation)}
      onClose={onClose}
    >
      <TextInput source="name" label="invitations.name" isRequired />
      <TextInput source="email" label="invitations.email" type="email" dir="ltr" isRequired />
      <ChoiceInput source="language" label="invitations.language" options={languageOptions} isRequired />
      <GrantInputs prefix="grants.0." />
    </FormDialog>
  );
};

const Made = ({ invitation, onClose }: { readonly invitation: Invitation; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, name } = invitation;
  const [link, setLink] = useState(invitation.link);
  const isWaiting = invitation.state === 'waiting';
  const renew = () =>
    renewInvitation(id).then(
      (renewed) => {
        setLink(renewed?.link);
        notify('invitations.renewed', { type: 'success' });
      },
      (error: unknown) => notify(wordsOfError(error, translate), { type: 'error' }),
    );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="invitation-made">
      <DialogTitle id="invitation-made">{translate('invitations.made', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {isWaiting ? (
          <p>{translate(link ? 'invitations.link_why' : 'invitations.mailed', { name })}</p>
        ) : (
          <p>
            {translate(
              invitation.state === 'accepted' ? 'invitations.given' : `invitations.states.${invitation.state}`,
            )}
          </p>
        )}
        {link && <CopyText key={link} label={translate('invitations.link')} text={link} />}
      </DialogContent>
      <DialogActions>
        {isWaiting && <Button onClick={() => void renew()}>{translate('invitations.renew')}</Button>}
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Withdraw = ({ invitation, onClose }: { readonly invitation: Invitation; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const withdraw = async () => {
    await provider.delete('invitations', { id: invitation.id, previousData: invitation });
    refresh();
  };
  return (
    <ConfirmReason
      title={translate('invitations.withdraw_title')}
      confirm={translate('invitations.withdraw')}
      tone="error"
      reason="none"
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p>{translate('invitations.withdraw_why')}</p>
    </ConfirmReason>
  );
};

const useColumns = (onWithdraw: (invitation: Invitation) => void): readonly Column<Invitation>[] => {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'name',
      label: 'invitations.name',
      sort: 'name',
      cell: ({ name, email }) => (
        <span className="two-lines">
          <bdi>{name}</bdi>
          <small>
            <bdi>{email}</bdi>
          </small>
        </span>
      ),
    },
    {
      name: 'grants',
      label: 'invitations.grants',
      width: '34%',
      cell: ({ grants }) => (
        <span className="two-lines">
          {grants.map((grant) => (
            <span key={`${grant.role}${grant.bodyId ?? grant.jurisdictionId ?? ''}`}>
              {translate(`roles.${grant.role}`)} · <ScopeWords scope={grant} />
            </span>
          ))}
        </span>
      ),
    },
    {
      name: 'state',
      label: 'invitations.state',
      width: '120px',
      cell: ({ state }) => <Mark tone={tones[state]}>{translate(`invitations.states.${state}`)}</Mark>,
    },
    {
      name: 'expires',
      label: 'invitations.expires',
      width: '140px',
      isMinor: true,
      cell: ({ expiresAt, state }) => state === 'waiting' && format.distance(expiresAt),
    },
    {
      name: 'withdraw',
      label: 'invitations.withdraw',
      width: '110px',
      align: 'end',
      cell: (invitation) =>
        invitation.state === 'waiting' && (
          <button type="button" className="link-button" onClick={() => onWithdraw(invitation)}>
            {translate('invitations.withdraw')}
          </button>
        ),
    },
  ];
};

export const InvitationList = () => {
  const translate = useTranslate();
  const [isInviting, setInviting] = useState(false);
  const [made, setMade] = useState<Invitation>();
  const [withdrawing, setWithdrawing] = useState<Invitation>();
  const columns = useColumns(setWithdrawing);
  const invite = (
    <Button variant="contained" startIcon={<PersonAddAltIcon />} onClick={() => setInviting(true)}>
      {translate('invitations.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('invitations.title')} actions={invite} />
      <DataList<Invitation>
        resource="invitations"
        label={translate('invitations.title')}
        columns={columns}
        onOpen={setMade}
        empty={
          <Empty title={translate('invitations.empty')} why={translate('invitations.empty_why')} action={invite} />
        }
      />
      {isInviting && <InvitationForm onMade={setMade} onClose={() => setInviting(false)} />}
      {made && <Made invitation={made} onClose={() => setMade(undefined)} />}
      {withdrawing && <Withdraw invitation={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
};
