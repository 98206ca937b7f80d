import InboxOutlinedIcon from '@mui/icons-material/InboxOutlined';
import type { ReactNode } from 'react';
import './page.css';

interface Props {
  readonly title: string;
  /** Why it is empty and what to do first. */
  readonly why?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty list says why it is empty and what to do first. */
export const Empty = ({ title, why, action }: Props) => (
  <div className="empty">
    <InboxOutlinedIcon aria-hidden="true" />
    <strong>{title}</strong>
    {why && <p>{why}</p>}
    {action}
  </div>
);
