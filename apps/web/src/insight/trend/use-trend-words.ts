import { provedTogether } from '@mufakat/planning/status/proof';
import { useTranslate } from 'ra-core';
import { useProofWords } from '../../components/use-proof-words.js';
import { useFormat } from '../../platform/i18n/use-format.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { GroupShown, TrendLine } from './lines.js';
import type { TrendShown } from './trend-shown.js';
import type { Way } from './trend.js';

/** The trend in words: its parts, its groups, who was silent. */
export const useTrendWords = ({ bodies, underName }: Pick<TrendShown, 'bodies' | 'underName'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const { counted } = useProofWords();
  const part = (name: string, way: Way): string =>
    translate(way !== 'proof' ? `status.${name}` : name === 'no-word' ? 'trend.no_word' : `proof_levels.${name}`);
  const nameless = ({ groups }: TrendLine['point'], one: GroupShown): string => {
    const way = Object.entries(groups).find(([, own]) => own.includes(one))?.[0] ?? '';
    return translate(`trend.none.${way}`);
  };
  const group = ({ group: one, point }: TrendLine): string => {
    const own = [one?.code, words(one?.title)].filter(Boolean).join(' ');
    return one?.under ? `${own || nameless(point, one)} · ${underName?.(one.under) ?? ''}` : own;
  };
  return {
    part,
    /** Its name; nothing for what stands under none of its kind, where no plan or state tells them apart. */
    group,
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
