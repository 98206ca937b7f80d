import type { Check } from '@mufakat/planning/checks/check';
import type { CheckContext } from '@mufakat/planning/checks/context';
import type { PlanDocument, PlanRecord } from '@mufakat/planning/records/record';
import { useEffect, useRef, useState } from 'react';
import type { Checked, ToCheck } from './checks.worker.js';

/** Milliseconds of rest before the checks run. */
const rest = 250;

type Findings = ReadonlyMap<string, readonly Check[]>;
const none: Findings = new Map();

const byRecord = (checks: readonly Check[]): Findings => {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    const known = found.get(check.record);
    if (known) known.push(check);
    else found.set(check.record, [check]);
  }
  return found;
};

const differenceOf = (known: ReadonlyMap<string, PlanRecord>, now: ReadonlyMap<string, PlanRecord>) => ({
  changed: [...now.values()].filter((record) => known.get(record.id) !== record),
  removed: [...known.keys()].filter((id) => !now.has(id)),
});

export interface Found {
  /** By record, without those that are muted. */
  readonly open: Findings;
  /** Everything, muted ones too; undefined until the first answer. */
  readonly all: readonly Check[] | undefined;
}

/** Runs the checks in a worker whenever the document rests, sending only the records that changed. */
export const useRunningChecks = (document: PlanDocument | undefined, context: Omit<CheckContext, 'newId'>): Found => {
  const [found, setFound] = useState<Found>({ open: none, all: undefined });
  const worker = useRef<Worker | null>(null);
  const known = useRef<ReadonlyMap<string, PlanRecord>>(new Map());
  const asked = useRef(0);
  const plan = document?.plan;
  useEffect(() => {
    if (plan === undefined) return undefined;
    const started = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Checked>) => {
      if (data.asked === asked.current)
        setFound({ open: byRecord(data.checks.filter(({ muted }) => !muted)), all: data.checks });
    };
    worker.current = started;
    known.current = new Map();
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, [plan]);
  useEffect(() => {
    if (!document) return undefined;
    const timer = setTimeout(() => {
      asked.current += 1;
      const difference = differenceOf(known.current, document.records);
      known.current = document.records;
      const { plan: id, revision } = document;
      const message: ToCheck = { asked: asked.current, plan: id, revision, ...difference, context };
      worker.current?.postMessage(message);
    }, rest);
    return () => clearTimeout(timer);
  }, [document, context]);
  return found;
};
