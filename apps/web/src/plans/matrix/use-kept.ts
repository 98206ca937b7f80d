import { useCallback, useState } from 'react';

const read = (storage: Storage, key: string): ReadonlySet<string> => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
};

/** A set of names kept in this browser: rows that were closed, columns that were hidden. */
export const useKeptSet = (storage: Storage, key: string): readonly [ReadonlySet<string>, (name: string) => void] => {
  const [kept, setKept] = useState(() => read(storage, key));
  const toggle = useCallback(
    (name: string) =>
      setKept((before) => {
        const after = new Set(before);
        if (!after.delete(name)) after.add(name);
        storage.setItem(key, JSON.stringify([...after]));
        return after;
      }),
    [storage, key],
  );
  return [kept, toggle];
};
