import CloudDoneOutlinedIcon from '@mui/icons-material/CloudDoneOutlined';
import CloudOffOutlinedIcon from '@mui/icons-material/CloudOffOutlined';
import CloudSyncOutlinedIcon from '@mui/icons-material/CloudSyncOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import MergeTypeIcon from '@mui/icons-material/MergeType';
import { useTranslate } from 'ra-core';
import { useFormat } from '../platform/i18n/use-format.js';
import './page.css';

export const saveStates = ['saved', 'saving', 'unsaved', 'offline', 'conflict', 'failed'] as const;
export type Saving = (typeof saveStates)[number];

const icons = {
  saved: CloudDoneOutlinedIcon,
  saving: CloudSyncOutlinedIcon,
  unsaved: CloudSyncOutlinedIcon,
  offline: CloudOffOutlinedIcon,
  conflict: MergeTypeIcon,
  failed: ErrorOutlinedIcon,
} as const;

interface Props {
  readonly state: Saving;
  /** Instant of the last save. */
  readonly at?: string;
  /** Changes not yet with the server. */
  readonly waiting?: number;
}

/** Where one's changes are: with the server, on the way, or only here. */
export const SaveState = ({ state, at, waiting = 0 }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const Icon = icons[state];
  return (
    <span className="save-state" data-state={state} role="status">
      <Icon fontSize="inherit" aria-hidden="true" />
      {translate(`save_state.${state}`, { count: waiting, when: format.distance(at), has_when: at ? 'yes' : 'no' })}
    </span>
  );
};
