import type { ageGroups, sectors, sexes } from '@mufakat/planning/figures/participation';
import type { PageMeta } from '@mufakat/plan-documents/writing/docx-pieces';
import type { TitledTable } from '@mufakat/plan-documents/writing/titled-table';
import type { TableLanguage } from '../disposition-words.rules.js';
import type { ReviewRoundView } from '../reviews.dto.js';
import type { ParticipationView } from './rounds.dto.js';

type Word = (typeof sexes)[number] | (typeof ageGroups)[number] | (typeof sectors)[number];
type Heading = 'title' | 'heldOn' | 'place' | 'sex' | 'age' | 'sector' | 'count' | 'total' | 'names';

const headings: Readonly<Record<TableLanguage, Readonly<Record<Heading, string>>>> = {
  en: {
    ...{ title: 'Who took part', heldOn: 'Day', place: 'Place', sex: 'Sex', age: 'Age', sector: 'Sector' },
    ...{ count: 'Number', total: 'In all', names: 'Counts only; no names are kept.' },
  },
  ar: {
    ...{ title: 'من شارك', heldOn: 'اليوم', place: 'المكان', sex: 'الجنس', age: 'العمر', sector: 'القطاع' },
    ...{ count: 'العدد', total: 'المجموع', names: 'أعداد فقط؛ لا تُحفظ أسماء.' },
  },
};

const words: Readonly<Record<TableLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    ...{ female: 'Women', male: 'Men', other: 'Other', 'not-stated': 'Not stated' },
    ...{ '0-17': '0–17', '18-29': '18–29', '30-59': '30–59', '60+': '60 and over' },
    ...{ government: 'Government', security: 'Police and security', justice: 'Justice', education: 'Education' },
    ...{ health: 'Health', 'local-authority': 'Local authorities', 'civil-society': 'Civil society' },
    ...{ 'women-organisation': 'Women’s organisations', 'youth-organisation': 'Youth organisations' },
    ...{ religious: 'Religious communities', academia: 'Universities', media: 'Media', private: 'Business' },
    international: 'International organisations',
  },
  ar: {
    ...{ female: 'نساء', male: 'رجال', other: 'غير ذلك', 'not-stated': 'غير مذكور' },
    ...{ '0-17': '0–17', '18-29': '18–29', '30-59': '30–59', '60+': '60 فأكثر' },
    ...{ government: 'الحكومة', security: 'الشرطة والأمن', justice: 'العدل', education: 'التعليم' },
    ...{ health: 'الصحة', 'local-authority': 'السلطات المحلية', 'civil-society': 'المجتمع المدني' },
    ...{ 'women-organisation': 'منظمات نسائية', 'youth-organisation': 'منظمات شبابية' },
    ...{ religious: 'الطوائف الدينية', academia: 'الجامعات', media: 'الإعلام', private: 'قطاع الأعمال' },
    international: 'منظمات دولية',
  },
};

const columns = [
  ['heldOn', 12],
  ['place', 26],
  ['sex', 14],
  ['age', 14],
  ['sector', 26],
  ['count', 10],
] as const;

/** The counts of a round as a table to take out, the parts that add up to the whole above it. */
export const participationTable = (
  { planTitle, versionNumber }: ReviewRoundView,
  { total, bySex, byAge, bySector, counts }: ParticipationView,
  language: TableLanguage,
): { table: TitledTable; meta: PageMeta } => {
  const [said, called] = [headings[language], words[language]];
  const parts = [bySex, byAge, bySector].map((group) =>
    group.map(({ is, count }) => `${called[is as Word]} ${String(count)}`).join(' · '),
  );
  const title = planTitle?.[language] ?? planTitle?.['en'] ?? said.title;
  return {
    table: {
      title: `${said.title}: ${title} (${String(versionNumber)})`,
      lines: [said.names, `${said.total}: ${String(total)}`, ...parts],
      columns: columns.map(([name, width]) => ({ heading: said[name], width })),
      rows: counts.map(({ heldOn, place, sex, ageGroup, sector, count }) => [
        ...[heldOn, place, called[sex], called[ageGroup], called[sector], String(count)],
      ]),
    },
    meta: { title, stateLine: said.title, language, direction: language === 'ar' ? 'rtl' : 'ltr' },
  };
};
