import type { ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';

interface Props {
  /** Currency → exact decimal. */
  readonly planned: Readonly<Record<string, string>>;
  /** The plan's own, which the column names already. */
  readonly currency: string;
  /** Names the plan's own currency too. */
  readonly isAlways?: boolean;
  readonly children?: ReactNode;
}

/** Sums of money, each currency apart, to the last digit. */
export const Amounts = ({ planned, currency: own, isAlways, children }: Props) => {
  const format = useFormat();
  const entries = Object.entries(planned);
  if (entries.length === 0) return null;
  return (
    <span className="matrix-money">
      {entries.map(([currency, amount]) => (
        <bdi key={currency}>
          {format.amount(amount)}
          {(isAlways || currency !== own) && currency !== '' && <small> {currency}</small>}
        </bdi>
      ))}
      {children}
    </span>
  );
};
