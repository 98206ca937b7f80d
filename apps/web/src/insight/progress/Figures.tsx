import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { CsvButton } from '../../components/CsvButton.js';
import { Empty } from '../../components/Empty.js';
import { Figure } from '../../components/Figure.js';
import { Mark } from '../../components/Mark.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { GroupBars } from '../GroupBars.js';
import { Missing } from '../Missing.js';
import { type Overdue, type PlanProgress, totalOf } from '../progress.js';
import { StatusRows } from '../StatusRows.js';
import { Indicators } from './Indicators.js';
import { useActionsFile, usePlanFiguresFile } from './progress-csv.js';
import { rowsAsked } from './rows-asked.js';
import { RowsPanel } from './RowsPanel.js';

const OverdueRows = ({
  overdue,
  progress,
  onOpen,
}: {
  readonly overdue: readonly Overdue[];
  readonly progress: PlanProgress;
  readonly onOpen: (one: Overdue) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ul className="overdue">
      {overdue.map((one) => (
        <li key={one.id}>
          <button type="button" onClick={() => onOpen(one)}>
            <span className="two-lines">
              <strong>
                <Words of={one.title} />
              </strong>
              <small>
                {translate(`progress.overdue_${one.kind}`)}
                {one.kind === 'action' && one.body && (
                  <>
                    {' · '}
                    <Words of={progress.bodies[one.body]} />
                  </>
                )}{' '}
                · {format.day(one.dueOn)}
              </small>
            </span>
            {one.isVacant && <Mark tone="warning">{translate('home.vacant')}</Mark>}
            <Mark tone="danger">{translate('home.overdue', { days: one.daysLate })}</Mark>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Figures as objects: by status, pillar and body, response, what is overdue, indicators; each opens its rows. */
export const Figures = ({ progress }: { readonly progress: PlanProgress }) => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const chosen = Number(params.get('of') ?? 0);
  const denominator = progress.denominators[chosen] ?? progress.denominators[0];
  const asked = rowsAsked(progress, params.get('rows'), chosen);
  const set = (name: string, value: string | undefined, more: Readonly<Record<string, string>> = {}) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === undefined) after.delete(name);
      else after.set(name, value);
      for (const [other, word] of Object.entries(more)) after.set(other, word);
      return after;
    });
  const open = (rows: string) => set('rows', rows);
  const { currentRound } = progress;
  const [figuresFile, actionsFile] = [usePlanFiguresFile(progress), useActionsFile(progress)];
  if (!denominator) return <Empty title={translate('progress.empty')} />;
  return (
    <div className="with-panel">
      <div className="progress-main">
        {progress.extent !== 'whole' && <p className="extent">{translate(`progress.extents.${progress.extent}`)}</p>}
        <section className="progress-card" aria-label={translate('progress.by_status')}>
          <div className="section-head">
            <h2>{translate('progress.by_status')}</h2>
            <div className="denominators" role="group" aria-label={translate('progress.denominator')}>
              {progress.denominators.map(({ of, byStatus }, index) => (
                <button key={of} type="button" aria-pressed={index === chosen} onClick={() => set('of', String(index))}>
                  <b className="number">{totalOf(byStatus)}</b> {translate(`figure.of.${of}`, { _: of })}
                </button>
              ))}
            </div>
          </div>
          <p className="muted">{translate(`progress.denominators.${denominator.of}`)}</p>
          <div className="files-of-figures not-printed">
            <CsvButton file="progress-figures" of={translate('progress.shows.figures')} rows={figuresFile} />
            {progress.actions.length > 0 && (
              <CsvButton file="progress-actions" label={translate('progress.csv_actions')} rows={actionsFile} />
            )}
          </div>
          <StatusRows byStatus={denominator.byStatus} onOpen={(status) => open(`status.${status}`)} />
          <Missing figure={denominator.byStatus['no-report']} bodies={progress.bodies} />
        </section>
        {currentRound && (
          <section className="progress-card" aria-label={translate('progress.response')}>
            <Figure
              label={translate('progress.response_of', { round: currentRound.title })}
              figure={currentRound.response}
              onOpen={() => set('show', 'rounds', { round: currentRound.id })}
            />
            <Missing figure={currentRound.response} bodies={progress.bodies} />
          </section>
        )}
        <section className="progress-card" aria-label={translate('progress.by_pillar')}>
          <h2>{translate('progress.by_pillar')}</h2>
          <GroupBars
            groups={progress.byPillar}
            none={translate('progress.no_pillar')}
            onOpen={({ id }) => open(`pillar.${id ?? 'none'}`)}
          />
        </section>
        <section className="progress-card" aria-label={translate('progress.by_body')}>
          <h2>{translate('progress.by_body')}</h2>
          <GroupBars
            groups={progress.byBody}
            none={translate('progress.no_body')}
            onOpen={({ id }) => open(`body.${id ?? 'none'}`)}
          />
        </section>
        {progress.extent !== 'figures' && (
          <>
            <section className="progress-card" aria-label={translate('progress.overdue')}>
              <h2>{translate('progress.overdue')}</h2>
              {progress.overdue.length === 0 && <p className="muted">{translate('progress.overdue_empty')}</p>}
              <OverdueRows
                overdue={progress.overdue}
                progress={progress}
                onOpen={({ kind, id, round }) =>
                  kind === 'action' ? open(`action.${id}`) : set('show', 'rounds', round ? { round } : {})
                }
              />
            </section>
            <section className="progress-card" aria-label={translate('progress.indicators')}>
              <h2>{translate('progress.indicators')}</h2>
              {progress.indicators.length === 0 ? (
                <p className="muted">{translate('progress.indicators_empty')}</p>
              ) : (
                <Indicators indicators={progress.indicators} onOpen={(id) => open(`indicator.${id}`)} />
              )}
            </section>
          </>
        )}
      </div>
      {asked && <RowsPanel asked={asked} progress={progress} onClose={() => set('rows', undefined)} />}
    </div>
  );
};
