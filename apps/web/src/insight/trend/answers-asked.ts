import type { FigureRead } from '../progress.js';
import type { PlanTrend } from './trend.js';

type Answering = PlanTrend['answersByBody'][number];

/** The body or post whose answers the address asks for: `body.<id>`, `post.<id>`, `post.none`. */
export const answeringAsked = <One extends Answering>(
  asked: string | null,
  groups: Readonly<Record<'body' | 'post', readonly One[]>>,
): { readonly by: 'body' | 'post'; readonly one: One; readonly figure: FigureRead } | undefined => {
  const [by = '', of = ''] = (asked ?? '').split('.', 2);
  if (by !== 'body' && by !== 'post') return undefined;
  const one = groups[by].find(({ id }) => (id ?? 'none') === of);
  return one && { by, one, figure: one.response };
};
