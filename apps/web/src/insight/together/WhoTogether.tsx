import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type CountColumn, CountTable } from '../../components/CountTable.js';
import { saveFile } from '../../components/csv.js';
import { Empty } from '../../components/Empty.js';
import { SidePanel } from '../../components/SidePanel.js';
import { StatusSaid } from '../../components/ProofMark.js';
import { Words } from '../../components/Words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Waiting } from '../../platform/layout/Pages.js';
import { wordsOfError } from '../../platform/refusal-words.js';
import { asPng, asSvg } from '../timeline/picture.js';
import { useFigureColumns } from '../use-figure-columns.js';
import { EngagementOfBodies } from './EngagementOfBodies.js';
import { Graph } from './Graph.js';
import './together.css';
import { fetchTogether, type Tie, type Together } from './together.js';

/** So many bodies can be told apart in a picture; the table holds all. */
const mostDrawn = 24;
const keyOf = ({ a, b }: Tie): string => `${a}.${b}`;

const Ties = ({
  together,
  rows,
  nameOf,
  onOpen,
}: {
  readonly together: Together;
  readonly rows: readonly Tie[];
  readonly nameOf: (body: string) => string;
  readonly onOpen: (tie: Tie) => void;
}) => {
  const translate = useTranslate();
  const codes = new Map(together.actions.map(({ id, code }) => [id, code ?? id]));
  const body = (side: 'a' | 'b'): CountColumn<Tie> => ({
    name: side,
    label: translate(`together.${side}`),
    said: (tie) => nameOf(tie[side]),
    cell: (tie) => (
      <Link to={`/bodies/${tie[side]}`} dir="auto">
        {nameOf(tie[side])}
      </Link>
    ),
  });
  const columns: readonly CountColumn<Tie>[] = [
    ...[body('a'), body('b')],
    ...useFigureColumns<Tie>(({ figure }) => figure),
    {
      name: 'shared',
      label: translate('body_work.shared'),
      said: ({ figure }) => (figure.counted ?? []).map((id) => codes.get(id) ?? '').join('; '),
      cell: (tie) =>
        tie.figure.rowsWithheld ? (
          <span className="muted">{translate('body_work.withheld_short')}</span>
        ) : (
          <button type="button" className="link-button" onClick={() => onOpen(tie)}>
            {translate('body_work.show_shared')}
          </button>
        ),
    },
  ];
  return (
    <CountTable
      file="who-works-with-whom"
      title={translate('together.table')}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      none={translate('together.none')}
    />
  );
};

const Shared = ({
  tie,
  together,
  nameOf,
  onClose,
}: {
  readonly tie: Tie;
  readonly together: Together;
  readonly nameOf: (body: string) => string;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const roleOf = (parts: Together['actions'][number]['parts'], body: string): string => {
    const role = parts.find((part) => part.body === body)?.role;
    return role ? translate(`options.${role}`) : '';
  };
  return (
    <SidePanel
      title={
        <span dir="auto">
          {nameOf(tie.a)} · {nameOf(tie.b)}
        </span>
      }
      label={translate('body_work.shared')}
      onClose={onClose}
    >
      {tie.figure.rowsWithheld && <p>{translate('progress.withheld')}</p>}
      <ul className="action-rows">
        {together.actions
          .filter(({ id }) => tie.figure.counted?.includes(id))
          .map(({ id, plan, code, title, parts, ...said }) => (
            <li key={id} className="action-row">
              <h3>
                <Link to={`/plans/${plan}/progress?rows=action.${id}`}>
                  {code && <bdi>{code}</bdi>} <Words of={title} />
                </Link>
              </h3>
              <p className="action-marks">
                <StatusSaid of={said} />
              </p>
              {[tie.a, tie.b].map((body) => (
                <small key={body} dir="auto">
                  {nameOf(body)}: {roleOf(parts, body)}
                </small>
              ))}
            </li>
          ))}
      </ul>
    </SidePanel>
  );
};

/** Bodies that share actions, as a picture and as a table of the same numbers. */
export const WhoTogether = ({ place }: { readonly place: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const notify = useNotify();
  const drawing = useRef<SVGSVGElement>(null);
  const [params, setParams] = useSearchParams();
  const { data: together, error } = useQuery({
    queryKey: ['together', place],
    queryFn: () => fetchTogether(place),
  });
  if (error) return <Empty title={translate('progress.closed')} why={wordsOfError(error, translate)} />;
  if (!together) return <Waiting />;
  const nameOf = (body: string): string => words(together.names[body]) || translate('progress.a_body');
  const set = (name: 'tie' | 'with', value: string | undefined) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === undefined) after.delete(name);
      else after.set(name, value);
      return after;
    });
  const chosen = params.get('with') ?? undefined;
  const rows = chosen ? together.ties.filter(({ a, b }) => a === chosen || b === chosen) : together.ties;
  const opened = together.ties.find((tie) => keyOf(tie) === params.get('tie'));
  const bound = together.bodies.filter(({ figure }) => Number(figure.numerator) > 0);
  const drawn = [...bound]
    .sort((a, b) => Number(b.figure.numerator) - Number(a.figure.numerator) || (a.body < b.body ? -1 : 1))
    .slice(0, mostDrawn);
  const isDrawn = new Set(drawn.map(({ body }) => body));
  const lines = together.ties.filter(({ a, b }) => isDrawn.has(a) && isDrawn.has(b));
  const picture = (name: string, make: (svg: SVGSVGElement) => Blob | Promise<Blob>) => async (): Promise<void> => {
    if (!drawing.current) return;
    try {
      saveFile(name, await make(drawing.current));
    } catch {
      notify('timeline.picture_failed', { type: 'warning' });
    }
  };
  return (
    <div className="with-panel">
      <div className="progress-main">
        {together.engagement.some(({ ways }) => ways.leading.denominator !== '0') && (
          <section className="progress-card" aria-label={translate('together.engagement')}>
            <EngagementOfBodies together={together} />
          </section>
        )}
        {bound.length > 0 && (
          <section className="progress-card" aria-label={translate('together.title')}>
            <div className="section-head">
              <h2>{translate('together.title')}</h2>
              <span className="denominators not-printed">
                <Button
                  size="small"
                  variant="outlined"
                  startIcon={<DownloadIcon />}
                  onClick={() =>
                    void picture(
                      'who-works-with-whom.svg',
                      (svg) => new Blob([asSvg(svg)], { type: 'image/svg+xml' }),
                    )()
                  }
                >
                  {translate('timeline.svg')}
                </Button>
                <Button
                  size="small"
                  variant="outlined"
                  startIcon={<DownloadIcon />}
                  onClick={() => void picture('who-works-with-whom.png', asPng)()}
                >
                  {translate('timeline.png')}
                </Button>
              </span>
            </div>
            <p className="muted">
              {translate('together.why')}{' '}
              {bound.length > drawn.length && translate('together.drawn', { count: drawn.length, all: bound.length })}
            </p>
            <Graph
              {...{ bodies: drawn, ties: lines, nameOf, chosen, drawing }}
              label={translate('together.title')}
              onTie={(tie) => set('tie', keyOf(tie))}
              onBody={(body) => set('with', chosen === body ? undefined : body)}
            />
          </section>
        )}
        <section className="progress-card" aria-label={translate('together.table')}>
          {chosen && (
            <p className="muted">
              {translate('together.only', { body: nameOf(chosen) })}{' '}
              <button type="button" className="link-button" onClick={() => set('with', undefined)}>
                {translate('together.all')}
              </button>
            </p>
          )}
          <Ties {...{ together, rows, nameOf }} onOpen={(tie) => set('tie', keyOf(tie))} />
        </section>
      </div>
      {opened && <Shared {...{ tie: opened, together, nameOf }} onClose={() => set('tie', undefined)} />}
    </div>
  );
};
