import { type PaperLine, type PaperReport, pillarKey, type RoundPaper } from '@mufakat/planning/papers/round-paper';
import { type Status, statuses } from '@mufakat/planning/status/scale';
import type { Figure } from '@mufakat/planning/figures/figure';

/** What the side panel of a paper shows, as the address says it: `<pillar or all>.<status or all>`, or `reports`. */
export type PaperRows =
  | { readonly kind: 'reports'; readonly figure: Figure; readonly reports: readonly PaperReport[] }
  | {
      readonly kind: 'actions';
      readonly figure: Figure;
      readonly pillar: string;
      /** Undefined: all of them. */
      readonly status: Status | undefined;
      readonly lines: readonly PaperLine[];
    };

const allLines = ({ pillars }: RoundPaper) => pillars.flatMap(({ lines }) => lines);

const reportRows = ({ response: figure, reports = [] }: RoundPaper): PaperRows | undefined =>
  figure && figure.rows.length > 0 && reports.length > 0 ? { kind: 'reports', figure, reports } : undefined;

const actionRows = (paper: RoundPaper, pillar: string, word: string): PaperRows | undefined => {
  const status = statuses.find((one) => one === word);
  const own = pillar === 'all' ? paper : paper.pillars.find((one) => pillarKey(one) === pillar);
  const figure = own?.byStatus?.[status ?? 'on-track'];
  if (!figure || figure.rows.length === 0) return undefined;
  const rows = new Set(status ? figure.counted : figure.rows);
  return { kind: 'actions', figure, pillar, status, lines: allLines(paper).filter(({ action }) => rows.has(action)) };
};

/** Undefined where the address asks for nothing there is, or its rows are not the reader's. */
export const paperRows = (paper: RoundPaper, asked: string | null): PaperRows | undefined => {
  if (asked === null) return undefined;
  const [pillar = '', word = ''] = asked.split('.', 2);
  return asked === 'reports' ? reportRows(paper) : actionRows(paper, pillar, word);
};
