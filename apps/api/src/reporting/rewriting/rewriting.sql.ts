/** SQL that says whether the reader writes this `line_rewrite`: as one of the body, or in the place of a post of it. */
export const isInOwnHand = (rewrite: string): string =>
  `(${rewrite}.body_id = any(nullif(current_setting('app.bodies', true), '')::uuid[])
    or ${rewrite}.stand_in_by = nullif(current_setting('app.person', true), '')::uuid)`;
