import type { LibraryContent, LibraryKind } from '@mufakat/planning/versions/library-content';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../platform/api.js';
import type { Translated } from '../../platform/i18n/use-words.js';

/** An entry of the library: the product's own, or kept for a jurisdiction or a body. */
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly scope: 'product' | 'jurisdiction' | 'body';
  readonly jurisdictionId: string | null;
  readonly bodyId: string | null;
  readonly scopeName: Translated | null;
  readonly kind: LibraryKind;
  readonly title: Translated;
  readonly content: LibraryContent;
  readonly source: { plan: string; record: string; code?: string; planTitle: Translated | null } | null;
  readonly key: string | null;
}

export type EntryDraft = Pick<Entry, 'kind' | 'title' | 'content'> & {
  readonly scope: 'jurisdiction' | 'body';
  readonly jurisdictionId?: string;
  readonly bodyId?: string;
  readonly source: { readonly plan: string; readonly record: string };
};

/** What a copy says of the entry it was made from. */
export const originOf = ({ id, key, source }: Entry): Readonly<Record<string, unknown>> => ({
  library: key ?? id,
  ...(source && { plan: source.plan, record: source.record, code: source.code, planTitle: source.planTitle }),
});

const key = ['library-entries'];

export const useLibrary = (): { readonly entries: readonly Entry[] | undefined; readonly hasFailed: boolean } => {
  const { data, isError } = useQuery({
    queryKey: key,
    queryFn: () => fetchJson<Entry[]>('/library-entries?range=[0,999]'),
  });
  return { entries: data, hasFailed: isError };
};

/** Keeping, renaming and removing; the list follows. */
export const useLibraryVerbs = () => {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: key });
  return {
    keep: (draft: EntryDraft) => postJson<Entry>('/library-entries', draft).finally(again),
    /** The entry, and what is inserted from it, bear the new name. */
    rename: ({ id, version, content }: Entry, title: Translated) =>
      fetchJson<Entry>(`/library-entries/${id}`, {
        method: 'PATCH',
        headers: { 'If-Match': `"${String(version)}"` },
        body: JSON.stringify({ title, content: { ...content, fields: { ...content.fields, title } } }),
      }).finally(again),
    remove: ({ id, version }: Entry) =>
      fetchJson(`/library-entries/${id}`, {
        method: 'DELETE',
        headers: { 'If-Match': `"${String(version)}"` },
      }).finally(again),
  };
};
