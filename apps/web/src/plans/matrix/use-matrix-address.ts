import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Asking, askingIn, writeAsking } from './asking.js';

/** What of the matrix stands in the address, so that a colleague can be sent a link. */
export interface MatrixAddress {
  readonly asking: Asking;
  readonly record?: string;
  /** The saved view. */
  readonly view?: string;
}

export interface Wish {
  /** null: what the view asks, and nothing without one. */
  readonly asking?: Asking | null;
  /** null takes it out. */
  readonly record?: string | null;
  readonly view?: string | null;
}

const put = (params: URLSearchParams, name: string, value: string | null | undefined): void => {
  if (value === null) params.delete(name);
  else if (value !== undefined) params.set(name, value);
};

/** The address and a way to change it, without a step in the browser's history; `ofView` is what the view named in it asks. */
export const useMatrixAddress = (
  ofView: Asking | undefined,
): readonly [address: MatrixAddress, change: (wish: Wish) => void] => {
  const [params, setParams] = useSearchParams();
  const address = useMemo(
    (): MatrixAddress => ({
      asking: askingIn(params, ofView),
      record: params.get('record') ?? params.get('row') ?? undefined,
      view: params.get('view') ?? undefined,
    }),
    [params, ofView],
  );
  const change = useCallback(
    ({ asking, record, view }: Wish) =>
      setParams(
        (before) => {
          const after = asking === undefined ? new URLSearchParams(before) : writeAsking(before, asking, ofView);
          put(after, 'record', record);
          put(after, 'view', view);
          if (record !== undefined) after.delete('row');
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams, ofView],
  );
  return [address, change];
};
