import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { SaveState } from '../../components/SaveState.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import type { DraftState } from './report-draft.js';
import { goToLine } from './use-report-keys.js';

interface Props {
  readonly state: DraftState;
  readonly onSubmit: () => void;
  /** What the button says: submit, or hand in for clearance. */
  readonly submit: string;
}

/** How far the report is, where one's words are, and Submit; stands while the page scrolls. */
export const ReportBar = ({ state, onSubmit, submit }: Props) => {
  const translate = useTranslate();
  const { lines, saving, savedAt, waiting, error } = state;
  const given = lines.filter(({ isGiven }) => isGiven).length;
  return (
    <div className="report-bar not-printed">
      <div className="report-progress">
        <strong className="number">{translate('report.progress', { given, all: lines.length })}</strong>
        <nav aria-label={translate('report.actions')}>
          {lines.map(({ action, code, isGiven, returnReason }, index) => (
            <a
              key={action}
              href={`#action-${action}`}
              data-given={isGiven || undefined}
              data-returned={returnReason !== null || undefined}
              onClick={(event) => {
                event.preventDefault();
                goToLine(document.getElementById(`action-${action}`));
              }}
            >
              <bdi>{code ?? index + 1}</bdi>
              <span className="hidden-visually">{translate(isGiven ? 'report.given' : 'report.not_given')}</span>
            </a>
          ))}
        </nav>
      </div>
      <SaveState state={saving} at={savedAt} waiting={waiting} />
      <Button variant="contained" className="report-submit" onClick={onSubmit}>
        {submit}
      </Button>
      {saving === 'failed' && (
        <p className="form-error" role="alert">
          {wordsOfError(error, translate)}
        </p>
      )}
    </div>
  );
};
