import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { useLocale, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FileDrop } from '../../components/forms/FileDrop.js';
import { WordDiff } from '../../components/WordDiff.js';
import { languageName } from '../../platform/i18n/languages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { useFieldLabel } from '../labels.js';
import { usePlanInHand } from '../store/PlanContext.js';
import { languageVerbs, type TranslationProposed, type TranslationSheet } from './languages.verbs.js';

const keyOf = ({ record, field }: TranslationProposed): string => `${record} ${field}`;

interface RowProps {
  readonly proposed: TranslationProposed;
  readonly document: PlanDocument;
  readonly sheet: TranslationSheet;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}

const Proposed = ({ proposed, document, sheet, isTaken, onToggle }: RowProps) => {
  const translate = useTranslate();
  const label = useFieldLabel();
  const record = document.records.get(proposed.record);
  const name = [record?.code, record && label(record.kind, proposed.field)].filter(Boolean).join(' · ');
  return (
    <li className="sheet-text" data-older={proposed.isSourceOlder || undefined}>
      <label>
        <input type="checkbox" checked={isTaken} onChange={onToggle} />
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="muted">{translate('plan_languages.sheet_row', { row: proposed.row })}</span>
      </label>
      <p>
        <WordDiff before={proposed.before} after={proposed.after} language={sheet.to} />
      </p>
      {proposed.isConflict && <p className="warning-line">{translate('plan_languages.sheet_conflict')}</p>}
      {proposed.isSourceOlder && (
        <p className="warning-line">
          {translate('plan_languages.sheet_older')}{' '}
          <WordDiff before={proposed.sourceSeen} after={proposed.source} language={sheet.from} />
        </p>
      )}
    </li>
  );
};

interface Props {
  readonly document: PlanDocument;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

/** A translator's sheet comes back: shown as a difference, taken over text by text. */
export const SheetReturn = ({ document, onTaken, onClose }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const { plan, reason } = usePlanInHand();
  const [sheet, setSheet] = useState<TranslationSheet>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isMachine, setMachine] = useState(false);
  const [fault, setFault] = useState('');
  const failed = (error: unknown) => setFault(wordsOfError(error, translate));
  const read = async (file: File) => {
    setFault('');
    const found = await languageVerbs.compare(plan.id, file);
    setSheet(found);
    setTaken(new Set(found.texts.filter(({ isConflict }) => !isConflict).map(keyOf)));
  };
  const take = async (of: TranslationSheet) => {
    const texts = of.texts
      .filter((text) => taken.has(keyOf(text)))
      .map(({ record, field, after }) => ({ record, field, language: of.to, text: after }));
    await languageVerbs.write(plan.id, {
      ...{
        texts,
        baseRevision: of.currentRevision,
        followsRevision: of.revision,
        origin: isMachine ? 'machine' : 'file',
      },
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
    notify('plan_languages.taken', { type: 'success', messageArgs: { count: texts.length } });
    onTaken();
    onClose();
  };
  const toggle = (key: string) => {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    setTaken(next);
  };
  const left = sheet ? sheet.gone.length + sheet.formed.length : 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="sheet-return">
      <DialogTitle id="sheet-return">{translate('plan_languages.sheet_back')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {!sheet && (
          <FileDrop
            accept={['.xlsx']}
            label={translate('plan_languages.sheet_choose')}
            onFile={(file) => void read(file).catch(failed)}
          />
        )}
        {sheet && (
          <>
            <p>
              {translate('plan_languages.sheet_says', {
                language: languageName(sheet.to, locale),
                revision: sheet.revision,
                changes: sheet.texts.length,
                unchanged: sheet.unchanged,
              })}
            </p>
            {left > 0 && <p className="warning-line">{translate('plan_languages.sheet_left', { count: left })}</p>}
            <label>
              <input type="checkbox" checked={isMachine} onChange={() => setMachine(!isMachine)} />{' '}
              {translate('plan_languages.sheet_machine')}
            </label>
            <ul className="sheet-texts">
              {sheet.texts.map((proposed) => (
                <Proposed
                  key={keyOf(proposed)}
                  {...{ proposed, document, sheet }}
                  isTaken={taken.has(keyOf(proposed))}
                  onToggle={() => toggle(keyOf(proposed))}
                />
              ))}
            </ul>
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
        {sheet && (
          <Button variant="contained" disabled={taken.size === 0} onClick={() => void take(sheet).catch(failed)}>
            {translate('plan_languages.take', { count: taken.size })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
