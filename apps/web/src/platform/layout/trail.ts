import { createContext, useContext, useEffect } from 'react';

export interface Step {
  readonly label: string;
  readonly to?: string;
}

export interface Trail {
  readonly steps: readonly Step[];
  readonly show: (steps: readonly Step[]) => void;
}

export const TrailContext = createContext<Trail>({ steps: [], show: () => undefined });

/** Writes the breadcrumb of the top bar and the title of the window while a screen stands. */
export const useTrail = (steps: readonly Step[]): void => {
  const { show } = useContext(TrailContext);
  const text = JSON.stringify(steps);
  useEffect(() => {
    const parsed = JSON.parse(text) as Step[];
    show(parsed.filter(({ label }) => label !== ''));
    const names = parsed.map(({ label }) => label).reverse();
    document.title = [...names, 'Mufakat'].filter((name) => name !== '').join(' · ');
  }, [text, show]);
};
