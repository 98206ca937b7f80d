import { send } from '../../platform/api.js';

/** Milliseconds: whoever runs over ten cells with the arrows is told of in one. */
const rest = 300;

const placeIn = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;

/** Tells the service where the focus of this page is, until the returned function is called; what is lost is not repeated. */
export const tellPlaces = (plan: string): (() => void) => {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (place: string | undefined): void => {
    if (place === told) return;
    told = place;
    const [record, field] = place?.split(' ') ?? [];
    const body = JSON.stringify(record ? { record, field } : {});
    send(`/plans/${plan}/presence`, { method: 'POST', body }).catch(() => undefined);
  };
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(placeIn(document.activeElement)), rest);
  };
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', look);
  return () => {
    document.removeEventListener('focusin', look);
    document.removeEventListener('focusout', look);
    clearTimeout(timer);
    tell(undefined);
  };
};
