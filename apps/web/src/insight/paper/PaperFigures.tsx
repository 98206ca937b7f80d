import type { Figure } from '@mufakat/planning/figures/figure';
import { pillarKey, type PaperPillar } from '@mufakat/planning/papers/round-paper';
import { provedTogether } from '@mufakat/planning/status/proof';
import { statuses } from '@mufakat/planning/status/scale';
import { useTranslate } from 'ra-core';
import { Mark } from '../../components/Mark.js';
import { ProofCounted } from '../../components/ProofMark.js';
import { SidePanel } from '../../components/SidePanel.js';
import { StatusChip } from '../../components/StatusChip.js';
import { Words } from '../../components/Words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PaperLineRow } from './PaperLineRow.js';
import type { PaperRows } from './paper-rows.js';
import type { Paper } from './paper.verbs.js';

export const PillarName = ({ pillar: { code, title } }: { readonly pillar: PaperPillar }) => {
  const translate = useTranslate();
  return (
    <>
      {code && <bdi className="line-code">{code}</bdi>} <Words of={title} none={translate('paper.no_pillar')} />
    </>
  );
};

interface NumberProps {
  readonly figure: Figure;
  readonly shown: string | null;
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number of the paper opens its rows where they are the reader's. */
const Number = ({ figure, shown, label, onOpen }: NumberProps) => {
  const format = useFormat();
  const text = format.number(shown ?? '0');
  if (figure.rows.length === 0 || shown === '0') return text;
  return (
    <button type="button" className="paper-number" aria-label={label} onClick={onOpen}>
      {text}
    </button>
  );
};

interface Props {
  readonly paper: Paper;
  readonly onOpen: (rows: string) => void;
}

export const PaperFigures = ({ paper: { figures }, onOpen }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { response, byStatus, pillars, silent, vacant, bodies, reports = [] } = figures;
  if (!response || !byStatus) return null;
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? translate('paper.nobody') : format.list(ids.map((id) => words(bodies[id])));
  const shown = statuses.filter((status) => byStatus[status].numerator !== '0');
  const counted = [
    ...pillars.flatMap((pillar) =>
      pillar.byStatus ? [{ key: pillarKey(pillar), pillar, byStatus: pillar.byStatus }] : [],
    ),
    { key: 'all', pillar: undefined, byStatus },
  ];
  const given = translate('paper.given', { given: response.numerator ?? '', owed: response.denominator ?? '' });
  return (
    <section>
      <h2>{translate('paper.figures')}</h2>
      <p>
        {response.rows.length > 0 && reports.length > 0 ? (
          <button type="button" className="paper-number" onClick={() => onOpen('reports')}>
            {given}
          </button>
        ) : (
          given
        )}{' '}
        · {translate('paper.silent')}: {names(silent)} · {translate('paper.vacant')}: {names(vacant)}
      </p>
      <div className="paper-scroll" tabIndex={0} role="region" aria-label={translate('paper.figures')}>
        <table className="paper-figures">
          <thead>
            <tr>
              <th scope="col">{translate('paper.pillar')}</th>
              {shown.map((status) => (
                <th key={status} scope="col">
                  <StatusChip status={status} />
                </th>
              ))}
              <th scope="col">{translate('paper.all')}</th>
              <th scope="col">{translate('paper.proof')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ key, pillar, byStatus: own }) => (
              <tr key={key}>
                <th scope="row">{pillar ? <PillarName pillar={pillar} /> : translate('paper.all')}</th>
                {shown.map((status) => (
                  <td key={status} className="number">
                    <Number
                      figure={own[status]}
                      shown={own[status].numerator}
                      label={translate('paper.rows_of', {
                        count: own[status].numerator ?? '',
                        status: translate(`status.${status}`),
                      })}
                      onOpen={() => onOpen(`${key}.${status}`)}
                    />
                  </td>
                ))}
                <td className="number">
                  <Number
                    figure={own['on-track']}
                    shown={own['on-track'].denominator}
                    label={translate('paper.rows_of_all', { count: own['on-track'].denominator ?? '' })}
                    onOpen={() => onOpen(`${key}.all`)}
                  />
                </td>
                <td>
                  <ProofCounted of={provedTogether(statuses.map((status) => own[status].proved))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface PanelProps {
  readonly rows: PaperRows;
  readonly paper: Paper;
  readonly onClose: () => void;
}

/** The rows a number of the paper is made of, as they were when the round was frozen. */
export const PaperRowsPanel = ({ rows, paper, onClose }: PanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { figure } = rows;
  const title = (() => {
    if (rows.kind === 'reports') return translate('paper.reports');
    return rows.status ? <StatusChip status={rows.status} /> : translate('paper.actions');
  })();
  const state = (isGiven: boolean, isVacant: boolean) => {
    if (isGiven) return <Mark tone="good">{translate('paper.is_given')}</Mark>;
    return <Mark tone="warning">{translate(isVacant ? 'paper.vacant' : 'paper.not_given')}</Mark>;
  };
  return (
    <SidePanel title={title} label={translate('paper.rows')} onClose={onClose}>
      <p className="muted number">
        {translate('figure.made_of', {
          numerator: format.number(rows.kind === 'actions' && !rows.status ? figure.denominator : figure.numerator),
          denominator: format.number(figure.denominator),
          of: translate(`figure.of.${figure.of}`, { _: figure.of }),
        })}{' '}
        · {translate('figure.as_of', { day: format.day(figure.asOf) })}
      </p>
      <ul className="paper-lines">
        {rows.kind === 'actions'
          ? rows.lines.map((line) => <PaperLineRow key={line.action} line={line} paper={paper} said={line.narrative} />)
          : rows.reports.map(({ id, body, isGiven, isVacant }) => (
              <li key={id}>
                <span>
                  <Words of={paper.figures.bodies[body]} />
                </span>
                {state(isGiven, isVacant)}
              </li>
            ))}
      </ul>
    </SidePanel>
  );
};
