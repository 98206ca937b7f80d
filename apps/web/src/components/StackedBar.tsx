import type { Status } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import './status.css';

/** From what is done to what is not: the order of every stacked bar. */
export const barOrder: readonly Status[] = [
  'completed',
  'completed-closed',
  'on-track',
  'at-risk',
  'off-track',
  'not-started',
  'not-due',
  'no-report',
  'cancelled',
];

type Counts = Partial<Record<Status, number>>;

/** How many actions stand in each state, as one bar that reads itself out. */
export const StackedBar = ({ counts, width }: { readonly counts: Counts; readonly width?: number | string }) => {
  const translate = useTranslate();
  const parts = barOrder.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count > 0 ? [{ status, count, words: `${translate(`status.${status}`)} ${String(count)}` }] : [];
  });
  const words = parts.map((part) => part.words).join(' · ');
  return (
    <div className="stacked-bar" role="img" aria-label={words} title={words} style={{ width }}>
      {parts.map(({ status, count }) => (
        <i key={status} data-status={status} style={{ flex: count }} />
      ))}
    </div>
  );
};

/** A share of money or values in the one blue; null draws nothing, for it is not zero. */
export const ShareBar = ({ share, label }: { readonly share: number | null | undefined; readonly label: string }) =>
  share === null || share === undefined ? null : (
    <div className="share-bar" role="img" aria-label={label} title={label}>
      <i style={{ width: `${String(Math.min(100, Math.max(0, share * 100)))}%` }} />
    </div>
  );
