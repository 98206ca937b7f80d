import { type RaRecord, useReference } from 'ra-core';
import { Link } from 'react-router';
import type { Translated } from '../platform/i18n/use-words.js';
import { Words } from './Words.js';

interface Named extends RaRecord {
  readonly name?: Translated | string;
  readonly title?: Translated;
}

interface Props {
  readonly resource: string;
  readonly id: string | null | undefined;
  /** Shown for no id. */
  readonly none?: string;
  readonly to?: string;
}

/** The name of a record known by its id; all names of one screen are fetched in one request a resource. */
export const RecordName = ({ resource, id, none = '–', to }: Props) => {
  const { referenceRecord: record, isLoading } = useReference<Named>({
    reference: resource,
    id: id ?? '',
    options: { enabled: Boolean(id) },
  });
  if (!id) return <span className="muted">{none}</span>;
  if (isLoading) return <span className="muted">…</span>;
  const name = record?.name ?? record?.title;
  const shown = typeof name === 'string' ? <bdi>{name}</bdi> : <Words of={name} />;
  return to ? <Link to={to}>{shown}</Link> : shown;
};
