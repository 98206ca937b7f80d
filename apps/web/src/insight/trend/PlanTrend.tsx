import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { Empty } from '../../components/Empty.js';
import { Mark } from '../../components/Mark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { Missing } from '../Missing.js';
import { type TrendLine, trendLines } from './lines.js';
import { PartsBar } from './PartsBar.js';
import './trend.css';
import { fetchPlanTrend, type PlanTrend as Trend, type Way, ways } from './trend.js';
import { useTrendWords } from './use-trend-words.js';

const Bars = ({
  lines,
  way,
  trend,
  onOpen,
}: {
  readonly lines: readonly TrendLine[];
  readonly way: Way;
  readonly trend: Trend;
  readonly onOpen: (key: string) => void;
}) => {
  const translate = useTranslate();
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
              <small>
                {format.day(line.point.dueOn)} · {translate(`rounds.states.${line.point.stateOnDay}`)}
              </small>
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
}: { readonly lines: readonly TrendLine[] } & { readonly trend: Trend } & {
  readonly way: Way;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const said = useTrendWords(trend);
  const [first] = lines;
  const columns: readonly CountColumn<TrendLine>[] = [
    { name: 'round', label: translate('trend.round'), said: ({ point }) => point.title },
    ...(first?.group
      ? [{ name: 'group', label: translate(`trend.ways.${way}`), said: (line: TrendLine) => said.group(line) }]
      : []),
    { name: 'due', label: translate('trend.due'), said: ({ point }) => format.day(point.dueOn), isMinor: true },
    ...(first?.parts ?? []).map(({ name }, at): CountColumn<TrendLine> => ({
      name,
      label: said.part(name, way),
      isNumber: true,
      said: ({ parts }) => parts[at]?.figure.numerator ?? '',
      cell: ({ parts }) => format.number(parts[at]?.figure.numerator),
    })),
    {
      name: 'denominator',
      label: translate('figure.of.actions-owed'),
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
      file={`trend-by-${way}`}
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
}: { readonly line: TrendLine; readonly trend: Trend } & {
  readonly way: Way;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const said = useTrendWords(trend);
  return (
    <SidePanel title={<bdi>{line.point.title}</bdi>} label={translate('progress.rows')} onClose={onClose}>
      {line.group && <p dir="auto">{said.group(line)}</p>}
      <Missing figure={line.figure} bodies={trend.bodies} />
      {line.figure.rowsWithheld && <p>{translate('progress.withheld')}</p>}
      {line.parts
        .filter(({ figure }) => Number(figure.numerator) > 0)
        .map(({ name, figure }) => (
          <section key={name}>
            <h3>
              {said.part(name, way)} <Mark>{figure.numerator}</Mark>
            </h3>
            <ul className="plain-list">
              {trend.actions
                .filter(({ id }) => figure.counted?.includes(id))
                .map(({ id, code, title }) => (
                  <li key={id}>
                    <Link to={`/plans/${trend.plan}/progress?rows=action.${id}`}>
                      {code && <bdi>{code}</bdi>} <Words of={title} />
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </SidePanel>
  );
};

/** How the actions asked for stood in each round, by status, proof, level, first lead or place. */
export const PlanTrend = ({ plan }: { readonly plan: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const { data: trend, error } = useQuery({
    queryKey: ['plans', plan, 'trend'],
    queryFn: () => fetchPlanTrend(plan),
  });
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!trend) return <Waiting />;
  if (trend.points.length === 0) return <Empty title={translate('trend.empty')} why={translate('trend.empty_why')} />;
  const way = ways.find((one) => one === params.get('by')) ?? 'status';
  const groups = trendLines(trend.points, way);
  const lines = groups.flatMap((group) => group.lines);
  const opened = lines.find(({ key }) => key === params.get('point'));
  const show = (more: Readonly<Record<string, string>>) => setParams({ show: 'trend', by: way, ...more });
  return (
    <div className="with-panel">
      <div className="progress-main">
        <section className="progress-card" aria-label={translate('trend.title')}>
          <div className="section-head">
            <h2>{translate('trend.title')}</h2>
            <div className="denominators not-printed" role="group" aria-label={translate('trend.by')}>
              {ways.map((one) => (
                <button key={one} type="button" aria-pressed={one === way} onClick={() => show({ by: one })}>
                  {translate(`trend.ways.${one}`)}
                </button>
              ))}
            </div>
          </div>
          <p className="muted">{translate(`trend.why.${way === 'proof' ? 'proof' : 'status'}`)}</p>
          {groups.map(({ key, group, lines: own }) => (
            <div key={key} className="trend-group">
              {group && (
                <h3 dir="auto">
                  {[group.code, words(group.title)].filter(Boolean).join(' ') || translate(`trend.none.${way}`)}
                </h3>
              )}
              <Bars lines={own} way={way} trend={trend} onOpen={(point) => show({ point })} />
            </div>
          ))}
        </section>
        <section className="progress-card" aria-label={translate('trend.table')}>
          <TrendTable lines={lines} trend={trend} way={way} />
        </section>
      </div>
      {opened && <Rows line={opened} trend={trend} way={way} onClose={() => show({})} />}
    </div>
  );
};
