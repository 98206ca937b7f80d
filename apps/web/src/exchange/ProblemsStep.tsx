import ErrorIcon from '@mui/icons-material/Error';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { languageName } from '../platform/i18n/languages.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type ImportProblem, severities } from './imports.js';

const icons = { error: ErrorIcon, warning: WarningAmberIcon, notice: InfoOutlinedIcon } as const;
const shownOfAKind = 4;

/** Every parameter a message may have, left open: for naming a kind of problem without one of its places. */
const leftOpen = Object.fromEntries(
  'heading language text code day length limit bodies body title written current options count'
    .split(' ')
    .map((name) => [name, '…']),
);

/** What the reading has to say, in the reader's language. */
const useProblemWords = (): ((problem: ImportProblem) => string) => {
  const translate = useTranslate();
  const locale = useLocale();
  const format = useFormat();
  return ({ code, params = {}, text }) => {
    const { language, day } = params;
    const alike =
      code === 'problems.more' ? { text: translate(`import_problems.${String(params['code'])}`, leftOpen) } : {};
    const said = {
      ...params,
      ...alike,
      ...(typeof language === 'string' ? { language: languageName(language, locale) } : {}),
      ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? { day: format.day(day) } : {}),
    };
    return translate(`import_problems.${code}`, { ...said, _: text });
  };
};

/** A cell by its name as it is, or its row and column in the reader's words. */
const usePlaceWords = (): ((at: string | undefined) => string) => {
  const translate = useTranslate();
  return (at = '') => {
    const [, row, column] = /^row (\d+)(?:, column (\d+))?$/.exec(at) ?? [];
    if (row === undefined) return at;
    return translate(column === undefined ? 'imports.at_row' : 'imports.at_cell', { row, column });
  };
};

const Problem = ({ problem }: { readonly problem: ImportProblem }) => {
  const say = useProblemWords();
  const place = usePlaceWords();
  return (
    <li>
      <span className="import-place">
        <bdi>{problem.sheet}</bdi> {problem.at && <bdi>{place(problem.at)}</bdi>}
      </span>
      <span>{say(problem)}</span>
    </li>
  );
};

const byCode = (problems: readonly ImportProblem[]): readonly (readonly ImportProblem[])[] => {
  const groups = new Map<string, ImportProblem[]>();
  for (const problem of problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  return [...groups.values()];
};

/** What was not taken, what to look at, and what is only told; by sheet and cell. */
export const ProblemsStep = ({ problems }: { readonly problems: readonly ImportProblem[] }) => {
  const translate = useTranslate();
  const graded = useMemo(
    () =>
      severities.map((severity) => ({ severity, groups: byCode(problems.filter((one) => one.severity === severity)) })),
    [problems],
  );
  if (problems.length === 0) return <p className="muted">{translate('imports.no_problems')}</p>;
  return (
    <div className="import-problems">
      {graded.map(({ severity, groups }) => {
        const Icon = icons[severity];
        const count = groups.reduce((sum, group) => sum + group.length, 0);
        if (count === 0) return null;
        return (
          <section key={severity} data-severity={severity}>
            <h2>
              <Icon fontSize="small" aria-hidden="true" /> {translate(`imports.severities.${severity}`, { count })}
            </h2>
            {groups.map((group) => (
              <div key={group[0]?.code} className="import-problem-group">
                <ul>
                  {group.slice(0, shownOfAKind).map((problem) => (
                    <Problem key={`${problem.sheet} ${problem.at ?? ''} ${problem.text}`} problem={problem} />
                  ))}
                </ul>
                {group.length > shownOfAKind && (
                  <details>
                    <summary>{translate('imports.more_alike', { count: group.length - shownOfAKind })}</summary>
                    <ul>
                      {group.slice(shownOfAKind, 500).map((problem) => (
                        <Problem key={`${problem.sheet} ${problem.at ?? ''} ${problem.text}`} problem={problem} />
                      ))}
                    </ul>
                  </details>
                )}
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
};
