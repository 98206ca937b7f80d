import Button from '@mui/material/Button';
import type { Kind } from '@mufakat/planning/records/kinds';
import type { PlanDocumentView, PlanRecord } from '@mufakat/planning/records/record';
import { labelOf } from '@mufakat/planning/records/wording';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { type ReactNode, useMemo, useState } from 'react';
import { WordDiff } from '../components/WordDiff.js';
import { useAddressLabel } from '../plans/index.js';
import { fetchJson } from '../platform/api.js';
import { useFormat } from '../platform/i18n/use-format.js';
import { type AddedRow, type Preview, previewOf, type SetRow } from './preview.js';
import { type Previewed, useBodyName, useSay } from './use-say.js';

const first = 60;

/** A long list: its beginning, and the rest on demand. */
const Some = ({ of }: { readonly of: readonly ReactNode[] }) => {
  const translate = useTranslate();
  const [isAll, setAll] = useState(false);
  return (
    <>
      <ul className="import-changes">{isAll ? of : of.slice(0, first)}</ul>
      {!isAll && of.length > first && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('imports.show_all', { count: of.length })}
        </Button>
      )}
    </>
  );
};

interface NameProps {
  readonly record: PlanRecord | undefined;
  readonly kind?: Kind;
  readonly id: string;
}

const Name = ({ record, kind, id }: NameProps) => {
  const locale = useLocale();
  const translate = useTranslate();
  if (!record) return <span className="muted">{kind ? translate(`kinds.${kind}`) : id}</span>;
  return (
    <>
      <small className="muted">{translate(`kinds.${record.kind}`)}</small> {record.code && <bdi>{record.code}</bdi>}{' '}
      <span dir="auto">{labelOf(record, [locale]) || translate('plan.untitled')}</span>
    </>
  );
};

const Added = ({ row, given }: { readonly row: AddedRow; readonly given: Previewed }) => {
  const { record, depth, hanging } = row;
  const translate = useTranslate();
  const format = useFormat();
  const bodyName = useBodyName(given);
  const day = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const named = hanging.flatMap(({ kind, role, body }) =>
    kind === 'assignment' && typeof body === 'string'
      ? [`${translate(`options.${String(role)}`, { _: String(role) })}: ${bodyName(body)}`]
      : [],
  );
  const others = hanging.filter(({ kind }) => kind !== 'assignment');
  const kinds = [...new Set(others.map(({ kind }) => kind))].map(
    (kind) => `${translate(`kinds_many.${kind}`)} ${String(others.filter((one) => one.kind === kind).length)}`,
  );
  const time =
    record['isOngoing'] === true
      ? translate('plan.ongoing')
      : format.period(day(record['startsOn']), day(record['endsOn']));
  const facts = [...named, time, ...kinds].filter((fact) => fact !== '');
  return (
    <li data-op="add" data-kind={record.kind} style={{ marginInlineStart: Math.min(depth, 5) * 18 }}>
      <Name record={record} id={record.id} />
      {facts.length > 0 && <p className="import-facts">{facts.join(' · ')}</p>}
    </li>
  );
};

const Changed = ({ row, given }: { readonly row: SetRow; readonly given: Previewed }) => {
  const label = useAddressLabel();
  const locale = useLocale();
  const say = useSay(given);
  return (
    <li data-op="set">
      <Name record={row.record} kind={row.kind} id={row.id} />
      <dl>
        {row.lines.map(({ address, field, language, before, after }) => (
          <div key={address} className="import-line">
            <dt>{label(row.kind, address)}</dt>
            <dd>
              <WordDiff
                before={say(row.kind, field, before)}
                after={say(row.kind, field, after)}
                language={language ?? locale}
              />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Moved = ({ preview }: { readonly preview: Preview }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const named = (id: string | null): string => {
    const record = id === null ? undefined : preview.records.get(id);
    return record ? [record.code, labelOf(record, [locale])].filter(Boolean).join(' ') : '–';
  };
  return (
    <Some
      of={preview.moved.map(({ id, from, to }) => (
        <li key={id} data-op="move">
          <Name record={preview.records.get(id)} id={id} />
          <p className="import-facts">
            {from === to
              ? translate('imports.moved_within', { to: named(to) })
              : translate('imports.moved', { from: named(from), to: named(to) })}
          </p>
        </li>
      ))}
    />
  );
};

const useExisting = ({ planId, state }: Previewed) =>
  useQuery({
    queryKey: ['imports', 'document', planId, state],
    queryFn: () => fetchJson<PlanDocumentView>(`/plans/${planId ?? ''}/document`),
    enabled: planId !== null,
  });

/** What the file would do to the plan, as a person reads it: added, changed, moved, removed. */
export const ChangesStep = ({ given }: { readonly given: Previewed }) => {
  const translate = useTranslate();
  const { data } = useExisting(given);
  const preview = useMemo(() => previewOf(given.changes, data?.records ?? []), [given.changes, data]);
  if (given.changes.length === 0) return <p className="muted">{translate('imports.no_changes')}</p>;
  const { added, set, moved, removed, records } = preview;
  return (
    <div className="import-preview">
      {removed.length > 0 && (
        <Part title={translate('imports.removed', { count: removed.length })}>
          <Some
            of={removed.map((id) => (
              <li key={id} data-op="remove">
                <Name record={records.get(id)} id={id} />
              </li>
            ))}
          />
        </Part>
      )}
      {set.length > 0 && (
        <Part title={translate('imports.changed', { count: set.length })}>
          <Some
            of={set.map((row) => (
              <Changed key={row.id} row={row} given={given} />
            ))}
          />
        </Part>
      )}
      {moved.length > 0 && (
        <Part title={translate('imports.moved_count', { count: moved.length })}>
          <Moved preview={preview} />
        </Part>
      )}
      {added.length > 0 && (
        <Part title={translate('imports.added', { count: added.length })}>
          <Some
            of={added.map((row) => (
              <Added key={row.record.id} row={row} given={given} />
            ))}
          />
        </Part>
      )}
    </div>
  );
};
