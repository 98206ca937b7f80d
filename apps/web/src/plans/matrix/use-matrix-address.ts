import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What of the matrix stands in the address, so that a colleague can be sent a link. */
export interface MatrixAddress {
  readonly q: string;
  readonly record?: string;
  readonly body?: string;
  readonly pillar?: string;
  readonly isChecked: boolean;
  readonly group: 'pillar' | 'body';
}

export type Wish = Partial<Record<'q' | 'record' | 'body' | 'pillar' | 'checks' | 'group', string | undefined>>;

/** The address and a way to change it, without a step in the browser's history. */
export const useMatrixAddress = (): readonly [MatrixAddress, (wish: Wish) => void] => {
  const [params, setParams] = useSearchParams();
  const address = useMemo(
    (): MatrixAddress => ({
      q: params.get('q') ?? '',
      record: params.get('record') ?? undefined,
      body: params.get('body') ?? undefined,
      pillar: params.get('pillar') ?? undefined,
      isChecked: params.get('checks') === '1',
      group: params.get('group') === 'body' ? 'body' : 'pillar',
    }),
    [params],
  );
  const change = useCallback(
    (wish: Wish) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(wish)) {
            if (!value) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return [address, change];
};
