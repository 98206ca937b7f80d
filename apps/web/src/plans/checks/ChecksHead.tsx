import ErrorIcon from '@mui/icons-material/Error';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import NotificationsOffOutlinedIcon from '@mui/icons-material/NotificationsOffOutlined';
import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Button from '@mui/material/Button';
import { type Check, severities } from '@mufakat/planning/checks/check';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import { UndoButton } from '../page/UndoButton.js';
import type { Earlier } from './use-earlier.js';
import { useTrendWords } from './use-trend-words.js';

const icons = { error: ErrorIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;

interface Props {
  readonly checks: readonly Check[];
  readonly earlier: Earlier | undefined;
  readonly showsMuted: boolean;
  readonly onShowMuted: (isShown: boolean) => void;
}

/** Where the plan stands, in one sentence and four numbers. */
export const ChecksHead = ({ checks, earlier, showsMuted, onShowMuted }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const trend = useTrendWords();
  const open = checks.filter(({ muted }) => !muted);
  const muted = checks.length - open.length;
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return (
    <header className="card checks-head">
      <p className="checks-sentence" role="status">
        {translate(errors > 0 ? 'checks_page.not_ready' : 'checks_page.ready', { count: errors })}
        {earlier && <small className="muted">{trend(open.length, earlier.total, earlier.version)}</small>}
      </p>
      <ul className="checks-counts">
        {severities.map((severity) => {
          const Icon = icons[severity];
          return (
            <li key={severity} data-severity={severity}>
              <Icon fontSize="small" aria-hidden="true" />
              <b>{format.number(open.filter((one) => one.severity === severity).length)}</b>
              {translate(`checks_page.counts.${severity}`)}
            </li>
          );
        })}
        <li>
          <NotificationsOffOutlinedIcon fontSize="small" aria-hidden="true" />
          <b>{format.number(muted)}</b>
          {translate('checks_page.counts.muted')}
        </li>
      </ul>
      <div className="checks-actions not-printed">
        <label>
          <input type="checkbox" checked={showsMuted} onChange={(event) => onShowMuted(event.target.checked)} />
          {translate('checks_page.show_muted')}
        </label>
        <UndoButton />
        <Button variant="outlined" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
          {translate('checks_page.print')}
        </Button>
      </div>
    </header>
  );
};
