import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { fold } from '@mufakat/planning/search/fold';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { ReferenceSelect } from '../../components/forms/ReferenceInput.js';
import { Words } from '../../components/Words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { InitiativeWhole, Linkable } from './initiatives.js';
import { initiativeVerbs } from './initiatives.verbs.js';

interface Props {
  readonly initiative: InitiativeWhole;
  readonly onLinked: (whole: InitiativeWhole) => void;
  readonly onClose: () => void;
}

/** Which actions and indicators an initiative counts for: a plan, then any number of them. */
export const LinkForm = ({ initiative, onLinked, onClose }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const heading = useId();
  const [planId, setPlan] = useState<string | null>(null);
  const [sought, setSought] = useState('');
  const [fault, setFault] = useState('');
  const { data: records, error } = useQuery({
    queryKey: ['linkable-records', planId],
    queryFn: () => initiativeVerbs.linkable(planId ?? ''),
    enabled: planId !== null,
  });
  const linked = new Set(initiative.links.map(({ recordId }) => recordId));
  const fits = ({ code, title }: Linkable) => fold(`${code ?? ''} ${words(title)}`).includes(fold(sought));
  const link = (record: string) => {
    setFault('');
    initiativeVerbs.link(initiative.id, planId ?? '', record).then(onLinked, (failure: unknown) => {
      setFault(wordsOfError(failure, translate));
    });
  };
  const said = error ? wordsOfError(error, translate) : fault;
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <DialogTitle id={heading}>{translate('initiatives.link_form.title')}</DialogTitle>
      <DialogContent className="form-fields">
        <p className="muted">{translate('initiatives.page.link_why')}</p>
        <ReferenceSelect
          resource="plans"
          label={translate('initiatives.link_form.plan')}
          value={planId}
          onChange={(id) => setPlan(id)}
        />
        {records && records.length > 0 && (
          <TextField
            type="search"
            label={translate('initiatives.link_form.find')}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            slotProps={{ htmlInput: { dir: 'auto' } }}
          />
        )}
        {records?.length === 0 && <p>{translate('initiatives.link_form.none')}</p>}
        {said !== '' && (
          <p className="form-error" role="alert">
            {said}
          </p>
        )}
        <ul className="initiative-linkable">
          {(records ?? []).filter(fits).map(({ id, kind, code, title }) => (
            <li key={id}>
              <span>
                <small className="muted">{translate(`initiatives.link_form.kinds.${kind}`)}</small>{' '}
                {code && <bdi className="number">{code}</bdi>} <Words of={title} />
              </span>
              {linked.has(id) ? (
                <span className="muted">{translate('initiatives.link_form.linked')}</span>
              ) : (
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`${translate('initiatives.link_form.link')} ${code ?? words(title)}`}
                  onClick={() => link(id)}
                >
                  {translate('initiatives.link_form.link')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
