import { type Fault, fault, type PlainFault } from '@mufakat/planning/faults/fault';
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

type Check = readonly [field: string, isRight: boolean, otherwise: Fault | PlainFault];

const faultsOf = (
  fields: Fields,
  title: Translated | undefined,
  languages: readonly string[],
): Record<string, Fault | PlainFault> => {
  const isTagged = (tags: readonly string[]) => tags.every((tag) => isLanguageTag(tag));
  const isDayOrLeft = (field: string) => !fields[field] || isDay(fields[field]);
  const checks: readonly Check[] = [
    ['jurisdictionId', isUUID(fields['jurisdictionId']), 'must be a uuid'],
    ['ownerBodyId', isUUID(fields['ownerBodyId']), 'must be a uuid'],
    ['startsOn', isDayOrLeft('startsOn'), 'must be a day that exists, as YYYY-MM-DD'],
    ['endsOn', isDayOrLeft('endsOn'), 'must be a day that exists, as YYYY-MM-DD'],
    ['title', title !== undefined && isTagged(Object.keys(title)), 'is needed'],
    ['languages', isTagged(languages), 'must hold language tags'],
    [
      'kind',
      !fields['kind'] || planKinds.some((kind) => kind === fields['kind']),
      fault('not-one-of', { options: planKinds.join(', ') }),
    ],
  ];
  return Object.fromEntries(checks.flatMap(([field, isRight, otherwise]) => (isRight ? [] : [[field, otherwise]])));
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
