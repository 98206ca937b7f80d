import type { ReactNode } from 'react';
import './page.css';

export type Tone = 'plain' | 'violet' | 'accent' | 'good' | 'warning' | 'danger';

/** A word that classifies: stage, state, role. Never one of the nine states of an action (`StatusChip`). */
export const Mark = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className="mark" data-tone={tone}>
    {children}
  </span>
);
