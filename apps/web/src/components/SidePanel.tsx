import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect, useRef } from 'react';
import './page.css';

interface Props {
  readonly title: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands beside the table on a wide screen, over it on a narrow one. Put it as the last child of a flex row. */
export const SidePanel = ({ title, label, onClose, children }: Props) => {
  const translate = useTranslate();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.matchMedia('(max-width: 1199px)').matches) panel.current?.focus();
  }, []);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="side-panel not-printed"
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </button>
      </header>
      <div className="side-panel-body">{children}</div>
    </aside>
  );
};
