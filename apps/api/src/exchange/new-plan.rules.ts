import { isUUID } from 'class-validator';
import { isDay, isLanguageTag } from '@mufakat/planning/records/value-faults';
import type { Translated } from '@mufakat/planning/records/record';
import { planKinds, type PlanToDraft } from '../plans/plans.commands.js';
import { RequestInvalid } from '../platform/failure.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Plain words are in the language of the form; JSON names the languages. */
const titleIn = (text: string | undefined, language: string): Translated | undefined => {
  const value = text ? parsed(text) : undefined;
  if (typeof value === 'object' && value !== null) return value as Translated;
  return text ? { [language]: text } : undefined;
};

const listIn = (text: string | undefined): string[] | undefined => {
  if (!text) return undefined;
  const value = parsed(text);
  return Array.isArray(value) ? value.map(String) : text.split(/[,;\s]+/).filter(Boolean);
};

type Fields = Readonly<Record<string, string>>;

const faultsOf = (fields: Fields, title: Translated | undefined, languages: readonly string[]): Record<string, string> => {
  const faults: Record<string, string> = {};
  for (const name of ['jurisdictionId', 'ownerBodyId']) if (!isUUID(fields[name])) faults[name] = 'is a uuid';
  for (const name of ['startsOn', 'endsOn']) if (fields[name] && !isDay(fields[name])) faults[name] = 'is a day YYYY-MM-DD';
  if (!title || Object.keys(title).some((language) => !isLanguageTag(language))) faults['title'] = 'is needed';
  if (languages.some((language) => !isLanguageTag(language))) faults['languages'] = 'are language tags';
  if (fields['kind'] && !planKinds.some((kind) => kind === fields['kind'])) faults['kind'] = `is one of ${planKinds.join(', ')}`;
  return faults;
};

/** The fields of a new plan as a multipart form carries them. Throws RequestInvalid that names each. */
export const newPlanIn = (fields: Fields, id: string): PlanToDraft & { id: string } => {
  const title = titleIn(fields['title'], fields['language'] ?? 'en');
  const languages = listIn(fields['languages']);
  const faults = faultsOf(fields, title, languages ?? []);
  if (Object.keys(faults).length > 0) throw new RequestInvalid(faults);
  const { jurisdictionId = '', ownerBodyId = '', startsOn, endsOn, preset, kind } = fields;
  return {
    ...{ id, jurisdictionId, ownerBodyId, startsOn, endsOn, preset, languages, title: title ?? {} },
    kind: planKinds.find((known) => known === kind),
  };
};
