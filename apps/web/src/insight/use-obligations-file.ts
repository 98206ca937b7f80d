import { useTranslate } from 'ra-core';
import { useWords } from '../platform/i18n/use-words.js';
import type { Obligation } from './obligations.js';

const heads = ['what', 'plan', 'body', 'post', 'opens', 'due', 'days_left', 'vacant', 'whose'] as const;

/** Obligations in rows, for a file; days as `YYYY-MM-DD`, days left negative once overdue. */
export const useObligationsFile = (): ((rows: readonly Obligation[]) => string[][]) => {
  const translate = useTranslate();
  const words = useWords();
  return (rows) => [
    heads.map((name) => translate(`home.csv_columns.${name}`)),
    ...rows.map(({ kind, planTitle, bodyName, postName, opensOn, dueOn, daysLeft, isVacant, isMine }) => [
      ...[translate(`obligations.${kind}`), words(planTitle), words(bodyName), words(postName)],
      ...[opensOn ?? '', dueOn ?? '', daysLeft === null ? '' : String(daysLeft)],
      ...[translate(isVacant ? 'form.yes' : 'form.no'), translate(isMine ? 'home.mine' : 'home.others')],
    ]),
  ];
};
