import { useEffect, useMemo } from 'react';
import { useActor } from '../../platform/actor.js';
import { usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { marksOf } from './place.js';
import { tellPlaces } from './tell-places.js';
import './presence.css';

/** Tells the others which cell or field one is in, and marks where they are, in whatever view is open. */
export const PlaceMarks = () => {
  const { plan, frozen } = usePlanInHand();
  const actor = useActor();
  const { present } = usePlanState();
  const others = useMemo(() => present.filter(({ id }) => id !== actor?.id), [present, actor?.id]);
  useEffect(() => (frozen ? undefined : tellPlaces(plan.id)), [plan.id, frozen]);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksOf(others).join('\n'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [others]);
  return null;
};
