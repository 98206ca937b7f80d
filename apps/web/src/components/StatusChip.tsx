import BlockIcon from '@mui/icons-material/Block';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import ErrorIcon from '@mui/icons-material/Error';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import RemoveIcon from '@mui/icons-material/Remove';
import ScheduleIcon from '@mui/icons-material/Schedule';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import './status.css';

export const statusIcons = {
  'not-due': ScheduleIcon,
  'not-started': RadioButtonUncheckedIcon,
  'on-track': CheckCircleOutlinedIcon,
  'at-risk': WarningAmberIcon,
  'off-track': ErrorIcon,
  completed: DoneAllIcon,
  'completed-closed': LockOutlinedIcon,
  cancelled: BlockIcon,
  'no-report': RemoveIcon,
} as const satisfies Record<Status, unknown>;

interface Props {
  readonly status: Status;
  /** Reasons in words, shown on hover and read out. */
  readonly title?: string;
}

/** One of the nine states: shape, word and colour, so that none is needed alone. */
export const StatusChip = ({ status, title }: Props) => {
  const translate = useTranslate();
  const Icon = statusIcons[status];
  return (
    <span className="status-chip" data-status={status} title={title}>
      <Icon fontSize="inherit" aria-hidden="true" />
      {translate(`status.${status}`)}
    </span>
  );
};
