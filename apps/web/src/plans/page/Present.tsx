import { useTranslate } from 'ra-core';
import { useActor } from '../../platform/actor.js';
import { usePlanState } from '../store/PlanContext.js';

const colours = ['#6b3fa0', '#8a4b12', '#1d6b5b', '#1d4d6b', '#8a2450', '#4a5868'];
const most = 4;

const colourOf = (id: string): string | undefined => colours[Number.parseInt(id.slice(0, 6), 16) % colours.length];

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return [parts[0]?.[0], parts.length > 1 ? parts.at(-1)?.[0] : ''].join('').toUpperCase();
};

/** Who else is on this plan now. */
export const Present = () => {
  const translate = useTranslate();
  const actor = useActor();
  const others = usePlanState().present.filter(({ id }) => id !== actor?.id);
  if (others.length === 0) return null;
  return (
    <ul className="present" aria-label={translate('plan.present')}>
      {others.slice(0, most).map(({ id, name }) => (
        <li key={id} title={name} style={{ background: colourOf(id) }}>
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className="hidden-visually">{name}</span>
        </li>
      ))}
      {others.length > most && <li>+{others.length - most}</li>}
    </ul>
  );
};
