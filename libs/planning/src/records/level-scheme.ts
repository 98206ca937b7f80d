import type { Translated } from './record.js';
import { isObject } from './value.js';

/** How a plan names its levels, outermost first, and which of them is the action; those after it are activities. */
export interface LevelScheme {
  readonly preset?: string;
  readonly levels: readonly { readonly key: string; readonly name: Translated }[];
  /** Index in `levels`. */
  readonly actionLevel: number;
}

const isLevel = (level: unknown): boolean =>
  isObject(level) &&
  typeof level['key'] === 'string' &&
  level['key'] !== '' &&
  isObject(level['name']) &&
  Object.values(level['name']).every((name) => typeof name === 'string');

export const isLevelScheme = (value: unknown): value is LevelScheme => {
  if (!isObject(value) || !Array.isArray(value['levels']) || !value['levels'].every(isLevel)) return false;
  const { actionLevel, levels } = value;
  const keys = new Set(levels.map((level: { key: string }) => level.key));
  return Number.isInteger(actionLevel) && levels[actionLevel as number] !== undefined && keys.size === levels.length;
};

const level = (key: string, en: string, ar: string, own: Translated = {}) => ({ key, name: { en, ar, ...own } });
const pillar = level('pillar', 'Pillar', 'محور');
const objective = level('objective', 'Objective', 'هدف');
const action = level('action', 'Action', 'إجراء');
const activity = level('activity', 'Activity', 'نشاط');
const measure = (own: Translated = {}) => level('measure', 'Measure', 'تدبير', own);
const priorityArea = (own: Translated = {}) => level('priority-area', 'Priority area', 'مجال ذو أولوية', own);

/** One level scheme a preset, with its own name for the list to choose from. */
export interface LevelSchemePreset extends LevelScheme {
  readonly preset: string;
  readonly name: Translated;
}
const preset = (
  key: string,
  name: Translated,
  levels: LevelScheme['levels'],
  actionKey: string,
): LevelSchemePreset => ({
  preset: key,
  name,
  levels,
  actionLevel: levels.findIndex((one) => one.key === actionKey),
});

/**
 * Level names as real plans print them; Norwegian, Indonesian and French words where they were seen in the plan. The
 * Arabic words are ours. Kosovo and Kenya below the first level are unverified, as is the order of RAN PE's levels.
 */
export const levelSchemePresets: readonly LevelSchemePreset[] = [
  preset(
    'asean-bali',
    { en: 'ASEAN Bali Work Plan', ar: 'خطة عمل بالي لرابطة آسيان' },
    [priorityArea(), action, activity],
    'action',
  ),
  preset(
    'indonesia-ran-pe',
    { en: 'Indonesia RAN PE', ar: 'خطة العمل الوطنية الإندونيسية', id: 'RAN PE' },
    [
      level('pillar', 'Pillar', 'محور', { id: 'Pilar' }),
      level('focus', 'Focus', 'مجال تركيز', { id: 'Fokus' }),
      level('problem', 'Problem', 'مشكلة'),
      level('strategy', 'Strategy', 'استراتيجية'),
      level('action', 'Action', 'إجراء', { id: 'Aksi' }),
    ],
    'action',
  ),
  preset('lebanon', { en: 'Lebanon', ar: 'لبنان' }, [pillar, objective, action], 'action'),
  preset(
    'kosovo',
    { en: 'Kosovo', ar: 'كوسوفو' },
    [
      level('strategic-objective', 'Strategic objective', 'هدف استراتيجي'),
      level('specific-objective', 'Specific objective', 'هدف محدد'),
      measure(),
      activity,
    ],
    'measure',
  ),
  preset(
    'norway',
    { en: 'Norway', ar: 'النرويج', nb: 'Norge' },
    [priorityArea({ nb: 'Innsatsområde' }), measure({ nb: 'Tiltak' })],
    'measure',
  ),
  preset(
    'france',
    { en: 'France', ar: 'فرنسا', fr: 'France' },
    [level('axis', 'Axis', 'محور', { fr: 'Axe' }), level('theme', 'Theme', 'موضوع'), measure({ fr: 'Mesure' })],
    'measure',
  ),
  preset(
    'kenya-county',
    { en: 'Kenya county action plan', ar: 'خطة عمل مقاطعة في كينيا' },
    [pillar, objective, activity],
    'activity',
  ),
  preset(
    'un-areas',
    { en: 'UN seven areas', ar: 'مجالات الأمم المتحدة السبعة' },
    [level('area', 'Area', 'مجال'), action],
    'action',
  ),
];

/** A preset's scheme as a plan stores it; undefined where there is none of that name. */
export const levelSchemeOf = (key: string): LevelScheme | undefined => {
  const found = levelSchemePresets.find((one) => one.preset === key);
  return found && { preset: found.preset, levels: found.levels, actionLevel: found.actionLevel };
};
