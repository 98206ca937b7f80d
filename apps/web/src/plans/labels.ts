import { splitName } from '@mufakat/planning/languages/named-texts';
import { descriptionOf, splitAddress } from '@mufakat/planning/records/address';
import type { Kind } from '@mufakat/planning/records/kinds';
import { isLevelScheme } from '@mufakat/planning/records/level-scheme';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { levelNameOf, rootOf } from '@mufakat/planning/records/tree';
import { useLocale, useTranslate } from 'ra-core';
import { useCallback } from 'react';
import { languageName } from '../platform/i18n/languages.js';
import { wordingIn } from '../platform/i18n/use-words.js';

/** Name of a field in the reader's language: `fields.<kind>.<name>`, else `fields.any.<name>`; of a part of it too. */
export const useFieldLabel = (): ((kind: Kind, name: string) => string) => {
  const translate = useTranslate();
  return useCallback(
    (kind, name) => {
      const [field = name, part] = splitName(name) ?? [];
      const described = descriptionOf(kind, field);
      const own = translate(`fields.${kind}.${field}`, {
        _: translate(`fields.any.${field}`, { _: described?.label ?? field }),
      });
      return part === undefined || described?.type === 'long-text' ? own : `${own}: ${part}`;
    },
    [translate],
  );
};

/** Name of an address: "Title (Arabic)". */
export const useAddressLabel = (): ((kind: Kind, address: string) => string) => {
  const label = useFieldLabel();
  const locale = useLocale();
  return useCallback(
    (kind, address) => {
      const { field, language } = splitAddress(address);
      return language ? `${label(kind, field)} (${languageName(language, locale)})` : label(kind, field);
    },
    [label, locale],
  );
};

/** What the plan calls a record's level, else what its kind is called. */
export const useLevelName = (): ((document: PlanDocument, record: PlanRecord) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  return useCallback(
    (document, record) => {
      if (!isLevelScheme(rootOf(document)?.['levelScheme'])) return translate(`kinds.${record.kind}`);
      const name = levelNameOf(document, record);
      const isOwn = record.kind === 'pillar' || record.kind === 'action' || record.kind === 'activity';
      return isOwn ? wordingIn(name, locale).text : translate(`kinds.${record.kind}`);
    },
    [translate, locale],
  );
};
