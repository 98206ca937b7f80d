/**
 * Does the work for each, also after it failed for one, so that what is amiss with one plan holds up no other. Throws what
 * failed, together, at the end: the job is then tried again.
 */
export const eachInTurn = async (ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> => {
  const faults: unknown[] = [];
  for (const id of ids) await work(id).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0)
    throw new AggregateError(
      faults,
      `${String(faults.length)} of ${String(ids.length)} failed: ${faults.map(String).join('; ')}`,
    );
};
