import LibraryAddOutlinedIcon from '@mui/icons-material/LibraryAddOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { PlanRecord } from '@mufakat/planning/records/record';
import { isLibraryKind, keptFrom } from '@mufakat/planning/versions/library-content';
import { useNotify, useTranslate } from 'ra-core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useActor, useMay } from '../../platform/actor.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type Translated, useWords } from '../../platform/i18n/use-words.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { useLibraryVerbs } from './use-library.js';
import './renewal.css';

interface Scope {
  readonly scope: 'jurisdiction' | 'body';
  readonly jurisdictionId?: string;
  readonly bodyId?: string;
}

/** For whom the person may keep something: the plan's jurisdiction, and bodies of their own. */
const useScopes = (): readonly Scope[] => {
  const may = useMay();
  const actor = useActor();
  const { plan } = usePlanInHand();
  const all: Scope[] = [
    { scope: 'jurisdiction', jurisdictionId: plan.jurisdictionId },
    ...(actor?.bodies ?? []).map((bodyId): Scope => ({ scope: 'body', bodyId })),
  ];
  return all.filter((one) => may('library.keep', { ...one }));
};

interface Props {
  readonly record: PlanRecord;
}

/** Whether the person may keep this record for anybody. */
export const useMayKeep = (record: PlanRecord | undefined): boolean => {
  const scopes = useScopes();
  const { frozen } = usePlanInHand();
  return !frozen && record !== undefined && isLibraryKind(record.kind) && scopes.length > 0;
};

/** Asks for whom a record is kept, and keeps it. */
export const KeepDialog = ({ record, onClose }: Props & { readonly onClose: () => void }) => {
  const scopes = useScopes();
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const label = useId();
  const { keep } = useLibraryVerbs();
  const { plan, bodies } = usePlanInHand();
  const { document } = usePlanState();
  const [chosen, choose] = useState(0);
  const [error, setError] = useState('');
  const content = keptFrom(document, record.id);
  const title = (content?.fields['title'] ?? {}) as Translated;
  const nameOf = ({ bodyId }: Scope): string => (bodyId ? bodies.name(bodyId) : words(plan.jurisdictionName));
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const scope = scopes[chosen];
    if (!content || !scope || !isLibraryKind(record.kind)) return;
    const spoken = Object.fromEntries(Object.entries(title).flatMap(([tag, text]) => (text ? [[tag, text]] : [])));
    try {
      await keep({
        ...{ ...scope, kind: record.kind, title: spoken, content },
        source: { plan: plan.id, record: record.id },
      });
      notify('renewal.kept', { type: 'info' });
      onClose();
    } catch (failure) {
      setError(wordsOfError(failure, translate));
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={label} fullWidth maxWidth="xs">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={label}>{translate('renewal.keep')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p>
            <strong dir="auto">{words(title)}</strong>
            {content && content.indicators.length > 0 && (
              <small className="muted">
                {' '}
                · {translate('renewal.indicators', { count: content.indicators.length })}
              </small>
            )}
          </p>
          <p className="muted">{translate('renewal.keep_why')}</p>
          <fieldset className="keep-scopes">
            <legend>{translate('renewal.keep_for')}</legend>
            {scopes.map((scope, at) => (
              <label key={scope.bodyId ?? scope.scope}>
                <input type="radio" name="scope" checked={chosen === at} onChange={() => choose(at)} />
                <span dir="auto">{nameOf(scope)}</span>
                <small className="muted">{translate(`renewal.scopes.${scope.scope}`)}</small>
              </label>
            ))}
          </fieldset>
          {error !== '' && (
            <p className="form-error" role="alert">
              {error}
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={words(title) === ''}>
            {translate('renewal.keep_now')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

/** Offers to keep an action with its indicators, or an indicator, for other plans. */
export const KeepInLibrary = ({ record }: Props) => {
  const translate = useTranslate();
  const mayKeep = useMayKeep(record);
  const [isOpen, open] = useState(false);
  if (!mayKeep) return null;
  return (
    <>
      <Button size="small" startIcon={<LibraryAddOutlinedIcon />} onClick={() => open(true)}>
        {translate('renewal.keep')}
      </Button>
      {isOpen && <KeepDialog record={record} onClose={() => open(false)} />}
    </>
  );
};
