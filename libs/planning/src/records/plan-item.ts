/** How a record of another plan is named where a framework item is asked for. */
export const planItem = (plan: string, record: string): string => `plan:${plan}:${record}`;

/** The plan and record that an item names; undefined of an item of a framework. */
export const planItemOf = (item: string): { readonly plan: string; readonly record: string } | undefined => {
  const [, plan, record] = /^plan:([^:]+):([^:]+)$/.exec(item) ?? [];
  return plan && record ? { plan, record } : undefined;
};
