import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Schemas } from '@mufakat/api-client/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FileDrop } from '../components/forms/FileDrop.js';
import { Words } from '../components/Words.js';
import { fetchJson } from '../platform/api.js';
import { wordsOfError } from '../platform/refusal-words.js';
import { type Evaluation, evaluationVerbs, type Keep } from './evaluation.js';
import { Text } from './Text.js';

type RowRead = Schemas['RecommendationRowView'];

const Rows = ({ rows }: { readonly rows: readonly RowRead[] }) => {
  const translate = useTranslate();
  const taken = rows.filter(({ text }) => text !== '');
  return (
    <>
      <p>{translate('evaluation.table_found', { count: taken.length })}</p>
      <ul className="recommendation-rows">
        {rows.map(({ row, text, priority, bodies, faults }) => (
          <li key={row}>
            <small className="muted">
              {translate('evaluation.table_row', { row })} · {translate(`evaluation.priorities.${priority}`)}
              {bodies.map(({ id, name }) => (
                <span key={id}>
                  {' · '}
                  <Words of={name} />
                </span>
              ))}
            </small>
            <p dir="auto">{text}</p>
            {faults.map(({ fault, said }) => (
              <p key={`${fault} ${said}`} className="warning-line">
                {translate(`evaluation.table_faults.${fault}`, { said })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};

interface Props {
  readonly evaluation: Evaluation;
  readonly keep: Keep;
  readonly onClose: () => void;
}

/** Recommendations from a spreadsheet, uploaded or pasted: shown row by row before any is added. */
export const RecommendationTable = ({ evaluation, keep, onClose }: Props) => {
  const translate = useTranslate();
  const [pasted, setPasted] = useState('');
  const [rows, setRows] = useState<readonly RowRead[]>();
  const [fault, setFault] = useState('');
  const read = async (file: File) => {
    setFault('');
    const body = new FormData();
    body.append('file', file);
    try {
      setRows(
        await fetchJson<RowRead[]>(`/evaluations/${evaluation.id}/recommendation-table`, { method: 'POST', body }),
      );
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  const wanted = (rows ?? []).filter(({ text }) => text !== '');
  const take = async () => {
    try {
      const forms = wanted.map(({ text, priority, bodies, findings }) => ({
        ...{ text, priority, findings: [...findings] },
        bodies: bodies.map(({ id }) => id),
      }));
      keep(await evaluationVerbs.addRecommendations(evaluation.id, forms));
      onClose();
    } catch (error) {
      setFault(wordsOfError(error, translate));
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="recommendation-table">
      <DialogTitle id="recommendation-table">{translate('evaluation.from_table')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {rows ? (
          <Rows rows={rows} />
        ) : (
          <>
            <p>{translate('evaluation.table_why')}</p>
            <FileDrop
              accept={['.xlsx', '.csv', '.tsv']}
              label={translate('evaluation.table_choose')}
              onFile={(file) => void read(file)}
            />
            <Text label={translate('evaluation.table_paste')} rows={4} value={pasted} onChange={setPasted} />
          </>
        )}
        {fault !== '' && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {rows ? (
          <Button variant="contained" disabled={wanted.length === 0} onClick={() => void take()}>
            {translate('evaluation.table_take')}
          </Button>
        ) : (
          <Button
            variant="contained"
            disabled={pasted.trim() === ''}
            onClick={() => void read(new File([pasted], 'pasted.tsv', { type: 'text/tab-separated-values' }))}
          >
            {translate('evaluation.table_read')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
