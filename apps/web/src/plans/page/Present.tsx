import { descriptionOf } from '@mufakat/planning/records/address';
import { useTranslate } from 'ra-core';
import { useActor } from '../../platform/actor.js';
import { useAddressLabel } from '../labels.js';
import { colourOf } from '../presence/place.js';
import { usePlanState } from '../store/PlanContext.js';
import type { Presence } from '../store/transport.js';

const most = 4;

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return [parts[0]?.[0], parts.length > 1 ? parts.at(-1)?.[0] : ''].join('').toUpperCase();
};

/** "Noor Haldane, P1.A1 · Title": a name, and where it is where that is known. */
const useWhere = (): ((present: Presence) => string) => {
  const label = useAddressLabel();
  const { document } = usePlanState();
  return ({ name, record, field }) => {
    const there = record ? document.records.get(record) : undefined;
    if (!there || !field) return name;
    const what = descriptionOf(there.kind, field) ? label(there.kind, field) : '';
    return `${name}, ${[there.code, what].filter(Boolean).join(' · ')}`;
  };
};

/** Who else is on this plan now, and where. */
export const Present = () => {
  const translate = useTranslate();
  const actor = useActor();
  const where = useWhere();
  const others = usePlanState().present.filter(({ id }) => id !== actor?.id);
  if (others.length === 0) return null;
  return (
    <ul className="present" aria-label={translate('plan.present')}>
      {others.slice(0, most).map((present) => (
        <li key={present.id} title={where(present)} style={{ background: colourOf(present.id) }}>
          <span aria-hidden="true">{initialsOf(present.name)}</span>
          <span className="hidden-visually">{where(present)}</span>
        </li>
      ))}
      {others.length > most && <li>+{others.length - most}</li>}
    </ul>
  );
};
