import { useTranslate } from 'ra-core';
import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { useFormat } from '../../platform/i18n/use-format.js';
import { type Placed, placed } from './layout.js';
import type { Collaborator, Tie } from './together.js';

interface Props {
  readonly bodies: readonly Collaborator[];
  readonly ties: readonly Tie[];
  readonly nameOf: (body: string) => string;
  readonly chosen?: string;
  readonly label: string;
  readonly drawing: Ref<SVGSVGElement>;
  readonly onTie: (tie: Tie) => void;
  readonly onBody: (body: string) => void;
}

const width = 960;
const longest = 20;
/** A name in at most two lines. */
const inLines = (name: string): readonly string[] => {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > longest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''}…`] : lines;
};

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

const Bond = ({
  from,
  to,
  shared,
  label,
  onOpen,
}: {
  readonly from: Placed;
  readonly to: Placed;
  readonly shared: number;
  readonly label: string;
  readonly onOpen: () => void;
}) => {
  const format = useFormat();
  /* Off the middle, where lines cross. */
  const middle = { x: from.x * 0.6 + to.x * 0.4, y: from.y * 0.6 + to.y * 0.4 };
  return (
    <g className="bond" role="button" tabIndex={0} aria-label={label} onClick={onOpen} onKeyDown={onEnter(onOpen)}>
      <title>{label}</title>
      <line className="bond-reach" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <line className="bond-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={1 + Math.min(7, shared)} />
      <circle className="bond-count" cx={middle.x} cy={middle.y} r={9} />
      <text x={middle.x} y={middle.y + 4} textAnchor="middle">
        {format.number(shared)}
      </text>
    </g>
  );
};

/** Bodies as points, shared actions as lines with their number; the table under it says the same. */
export const Graph = ({ bodies, ties, nameOf, chosen, label, drawing, onTie, onBody }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const height = Math.max(380, Math.min(760, bodies.length * 34));
  const places = useMemo(() => {
    const bonds = ties.map(({ a, b, figure }) => ({ a, b, shared: Number(figure.numerator) }));
    return placed(
      bodies.map(({ body }) => body),
      bonds,
      { width, height },
    );
  }, [bodies, ties, height]);
  return (
    <div className="graph-scroll">
      <svg
        ref={drawing}
        className="graph"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="group"
        aria-label={label}
      >
        <rect className="drawing-ground" width={width} height={height} />
        {ties.map((tie) => {
          const [from, to] = [places.get(tie.a), places.get(tie.b)];
          const shared = Number(tie.figure.numerator);
          if (!from || !to) return null;
          const words = { a: nameOf(tie.a), b: nameOf(tie.b), shared: format.number(shared) };
          return (
            <Bond
              key={`${tie.a} ${tie.b}`}
              {...{ from, to, shared }}
              label={translate('together.tie', words)}
              onOpen={() => onTie(tie)}
            />
          );
        })}
        {bodies.map(({ body, figure }) => {
          const place = places.get(body);
          if (!place) return null;
          const words = {
            body: nameOf(body),
            shared: format.number(figure.numerator),
            all: format.number(figure.denominator),
          };
          return (
            <g
              key={body}
              className="body-point"
              role="button"
              tabIndex={0}
              aria-pressed={chosen === body}
              aria-label={translate('together.point', words)}
              onClick={() => onBody(body)}
              onKeyDown={onEnter(() => onBody(body))}
            >
              <title>{translate('together.point', words)}</title>
              <circle cx={place.x} cy={place.y} r={7 + Math.min(8, Number(figure.denominator))} />
              {inLines(nameOf(body)).map((line, at) => (
                <text key={line} x={place.x} y={place.y + 28 + at * 14} textAnchor="middle">
                  {/* The blank keeps the lines apart for who hears them. */}
                  {`${line} `}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
};
