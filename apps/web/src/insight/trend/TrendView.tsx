import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Mark } from '../../components/Mark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { Missing } from '../Missing.js';
import { type TrendLine, trendLines } from './lines.js';
import { PartsBar } from './PartsBar.js';
import './trend.css';
import type { TrendShown } from './trend-shown.js';
import type { Way } from './trend.js';
import { useTrendWords } from './use-trend-words.js';

interface Props {
  readonly trend: TrendShown;
  /** As the address says them. */
  readonly by: string | null;
  readonly opened: string | null;
  readonly onShow: (way: Way, point?: string) => void;
}

const Bars = ({
  lines,
  way,
  trend,
  onOpen,
}: {
  readonly lines: readonly TrendLine[];
  readonly way: Way;
  readonly trend: TrendShown;
  readonly onOpen: (key: string) => void;
}) => {
  const format = useFormat();
  const said = useTrendWords(trend);
  return (
    <ul className="trend-bars">
      {lines.map((line) => (
        <li key={line.key}>
          <button type="button" onClick={() => onOpen(line.key)}>
            <span className="two-lines">
              <strong>
                <bdi>{line.point.title}</bdi>
              </strong>
              <small>{line.group?.note ?? line.point.note}</small>
            </span>
            <PartsBar parts={line.parts} way={way} />
            <small className="number">{said.counts(line)}</small>
            <b className="number">{format.number(line.figure.denominator)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** The same numbers as a table, with who was silent. */
const TrendTable = ({
  lines,
  trend,
  way,
}: { readonly lines: readonly TrendLine[] } & { readonly trend: TrendShown } & {
  readonly way: Way;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const said = useTrendWords(trend);
  const [first] = lines;
  const of = first?.figure.of ?? 'actions-owed';
  const columns: readonly CountColumn<TrendLine>[] = [
    { name: 'point', label: trend.pointLabel, said: ({ point }) => point.title },
    ...(first?.group
      ? [{ name: 'group', label: translate(`trend.ways.${way}`), said: (line: TrendLine) => said.group(line) }]
      : []),
    ...trend.columns,
    ...(first?.parts ?? []).map(({ name }, at): CountColumn<TrendLine> => ({
      name,
      label: said.part(name, way),
      isNumber: true,
      /* What nothing stands in anywhere takes no room on the page. */
      isInFileOnly: lines.every(({ parts }) => parts[at]?.figure.numerator === '0'),
      said: ({ parts }) => parts[at]?.figure.numerator ?? '',
      cell: ({ parts }) => format.number(parts[at]?.figure.numerator),
    })),
    {
      name: 'denominator',
      label: translate(`figure.of.${of}`, { _: of }),
      isNumber: true,
      said: ({ figure }) => figure.denominator ?? '',
      cell: ({ figure }) => format.number(figure.denominator),
    },
    ...(way === 'proof' ? [] : [{ name: 'proof', label: translate('body_work.proof'), said: said.proof }]),
    { name: 'as_of', label: translate('body_work.as_of'), said: ({ point }) => point.asOf, isInFileOnly: true },
    { name: 'silent', label: translate('trend.silent'), said: ({ figure }) => said.bodies(figure.silent) },
    { name: 'vacant', label: translate('home.vacant'), said: ({ figure }) => said.bodies(figure.vacant) },
  ];
  return (
    <CountTable
      file={`${trend.file}-by-${way}`}
      title={translate('trend.table')}
      level={3}
      columns={columns}
      rows={lines}
      keyOf={({ key }) => key}
      none=""
    />
  );
};

const Rows = ({
  line,
  trend,
  way,
  onClose,
}: { readonly line: TrendLine; readonly trend: TrendShown } & {
  readonly way: Way;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const said = useTrendWords(trend);
  const shown = new Map(line.parts.map(({ name, figure }) => [name, new Set(figure.counted)]));
  return (
    <SidePanel title={<bdi>{line.point.title}</bdi>} label={translate('progress.rows')} onClose={onClose}>
      {line.group && <p dir="auto">{said.group(line)}</p>}
      {trend.about?.(line)}
      <Missing figure={line.figure} bodies={trend.bodies} />
      {line.figure.rowsWithheld && line.figure.rows.length === 0 && <p>{translate('progress.withheld')}</p>}
      {line.parts
        .filter(({ figure }) => Number(figure.numerator) > 0)
        .map(({ name, figure }) => (
          <section key={name} className="trend-part">
            <h3>
              {said.part(name, way)} <Mark>{figure.numerator}</Mark>
            </h3>
            <ul className="plain-list">
              {trend.actions
                .filter(({ id }) => shown.get(name)?.has(id))
                .map(({ id, plan, code, title }) => (
                  <li key={id}>
                    <Link to={`/plans/${plan}/progress?rows=action.${id}`}>
                      {code && <bdi>{code}</bdi>} <Words of={title} />
                    </Link>
                    {trend.planName && (
                      <small className="muted" dir="auto">
                        {' '}
                        {trend.planName(plan)}
                      </small>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </SidePanel>
  );
};

/** Bars from point to point, their rows beside them, and the same numbers as a table. */
export const TrendView = ({ trend, by, opened: asked, onShow }: Props) => {
  const translate = useTranslate();
  const said = useTrendWords(trend);
  const way = trend.ways.find((one) => one === by) ?? 'status';
  const groups = trendLines(trend.points, way);
  const lines = groups.flatMap((group) => group.lines);
  const opened = lines.find(({ key }) => key === asked);
  return (
    <div className="with-panel">
      <div className="progress-main">
        <section className="progress-card" aria-label={trend.title}>
          <div className="section-head">
            <h2>{trend.title}</h2>
            <div className="denominators not-printed" role="group" aria-label={translate('trend.by')}>
              {trend.ways.map((one) => (
                <button key={one} type="button" aria-pressed={one === way} onClick={() => onShow(one)}>
                  {translate(`trend.ways.${one}`)}
                </button>
              ))}
            </div>
          </div>
          <p className="muted">{trend.why}</p>
          {way === 'proof' && <p className="muted">{translate('trend.why.proof')}</p>}
          {groups.map(({ key, lines: own }) => (
            <div key={key} className="trend-group">
              {own[0]?.group && <h3 dir="auto">{said.group(own[0]) || translate(`trend.none.${way}`)}</h3>}
              <Bars lines={own} way={way} trend={trend} onOpen={(point) => onShow(way, point)} />
            </div>
          ))}
        </section>
        <section className="progress-card trend-numbers" aria-label={translate('trend.table')}>
          <TrendTable lines={lines} trend={trend} way={way} />
        </section>
      </div>
      {opened && <Rows line={opened} trend={trend} way={way} onClose={() => onShow(way)} />}
    </div>
  );
};
