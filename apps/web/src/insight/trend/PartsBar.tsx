import type { FigureRead } from '../progress.js';
import type { Way } from './trend.js';
import { StackedBar } from '../../components/StackedBar.js';

interface Props {
  readonly parts: readonly { readonly name: string; readonly figure: FigureRead }[];
  readonly way: Way;
}

/** One bar in parts, told apart by pattern as well as tone; the counts stand beside it in words. */
export const PartsBar = ({ parts, way }: Props) => {
  const counts = Object.fromEntries(parts.map(({ name, figure }) => [name, Number(figure.numerator ?? 0)]));
  if (way !== 'proof') return <StackedBar counts={counts} />;
  return (
    <div className="stacked-bar proof-bar" aria-hidden="true">
      {parts
        .filter(({ name }) => (counts[name] ?? 0) > 0)
        .map(({ name }) => (
          <i key={name} data-proof={name} style={{ flex: counts[name] }} />
        ))}
    </div>
  );
};
