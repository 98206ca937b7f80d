import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { apiAddress } from '../../platform/api.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { type FilledSheet, reportVerbs } from '../reporting.verbs.js';
import type { ReportDraft } from './report-draft.js';

const Filled = ({ filled }: { readonly filled: FilledSheet }) => {
  const translate = useTranslate();
  const words = useWords();
  const place = ({
    sheet,
    row,
    field,
    label,
  }: Pick<FilledSheet['faults'][number], 'sheet' | 'row' | 'field' | 'label'>) =>
    [
      translate(`report.sheet_places.${sheet}`, { row }),
      label ? words(label) : field && translate(`report.sheet_fields.${field}`),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <p>{translate('report.sheet_says', { count: filled.cells.filter(({ isConflict }) => !isConflict).length })}</p>
      {filled.faults.length > 0 && (
        <ul className="form-error" role="alert">
          {filled.faults.map((at) => (
            <li key={`${at.sheet} ${String(at.row)} ${at.field ?? ''} ${at.fault}`}>
              {place(at)}: {translate(`report.sheet_faults.${at.fault}`)}
            </li>
          ))}
        </ul>
      )}
      <ul className="sheet-cells">
        {filled.cells.map(({ before, after, isConflict, ...at }) => (
          <li key={`${at.sheet} ${String(at.row)} ${at.field}`}>
            <small className="muted">
              <bdi>{at.code}</bdi> · {place(at)}
            </small>
            <p dir="auto">
              {before !== '' && <del>{before}</del>} <ins>{after === '' ? '–' : after}</ins>
            </p>
            {isConflict && <p className="warning-line">{translate('report.sheet_conflict')}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The report as a file to fill in away from here, and back: shown as a difference before anything is written. */
export const ReportSheet = ({
  id,
  draft,
  onClose,
}: {
  readonly id: string;
  readonly draft: ReportDraft;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [filled, setFilled] = useState<FilledSheet>();
  const [fault, setFault] = useState('');
  const failed = (error: unknown) => setFault(wordsOfError(error, translate));
  const read = async (file: File) => {
    setFault('');
    await draft.flush();
    setFilled(await reportVerbs.compareSheet(id, file));
  };
  const take = async ({ version, lines }: FilledSheet) => {
    draft.accept(await reportVerbs.write(id, version, lines));
    notify('report.sheet_taken', { type: 'success' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="report-sheet">
      <DialogTitle id="report-sheet">{translate('report.sheet')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {!filled && (
          <>
            <p>
              {translate('report.sheet_why')}{' '}
              <a href={`${apiAddress}/reports/${id}/sheet`}>{translate('report.sheet_take')}</a>
            </p>
            <FileDrop
              accept={['.xlsx']}
              label={translate('report.sheet_choose')}
              onFile={(file) => void read(file).catch(failed)}
            />
          </>
        )}
        {filled && <Filled filled={filled} />}
        {fault !== '' && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {filled && (
          <Button
            variant="contained"
            disabled={filled.lines.length === 0}
            onClick={() => void take(filled).catch(failed)}
          >
            {translate('report.sheet_write')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
