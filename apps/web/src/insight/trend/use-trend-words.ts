import { provedTogether } from '@mufakat/planning/status/proof';
import { useTranslate } from 'ra-core';
import { useProofWords } from '../../components/use-proof-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { TrendLine } from './lines.js';
import type { PlanTrend, Way } from './trend.js';

/** The trend in words: its parts, its groups, who was silent. */
export const useTrendWords = ({ bodies }: Pick<PlanTrend, 'bodies'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { counted } = useProofWords();
  const part = (name: string, way: Way): string =>
    translate(way !== 'proof' ? `status.${name}` : name === 'no-word' ? 'trend.no_word' : `proof_levels.${name}`);
  return {
    part,
    group: ({ group }: TrendLine): string => [group?.code, words(group?.title)].filter(Boolean).join(' '),
    /** Of a line parted by status: whose words stand behind it. */
    proof: ({ parts }: TrendLine): string => counted(provedTogether(parts.map(({ proved }) => proved))),
    counts: ({ parts }: TrendLine): string =>
      parts
        .filter(({ figure }) => Number(figure.numerator) > 0)
        .map(({ name, figure }) => {
          const way = name in bars.proof ? 'proof' : 'status';
          return `${format.number(figure.numerator)} ${part(name, way)}`;
        })
        .join(' · '),
    bodies: (ids: readonly string[]): string =>
      format.list(ids.map((id) => words(bodies[id]) || translate('progress.a_body'))),
  };
};

const bars = { proof: { 'independently-confirmed': 1, verified: 1, evidence: 1, claimed: 1, 'no-word': 1 } };
