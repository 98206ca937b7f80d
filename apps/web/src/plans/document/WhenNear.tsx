import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Props {
  /** Height to keep free until then, in pixels. */
  readonly height: number;
  readonly children: () => ReactNode;
}

/** Draws its content once it comes near the screen, or when the page is printed. */
export const WhenNear = ({ height, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const show = (): void => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: '1500px',
    });
    observer.observe(place.current);
    const showNow = (): void => flushSync(show);
    window.addEventListener('beforeprint', showNow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showNow);
    };
  }, [isNear]);
  return isNear ? children() : <div ref={place} style={{ height }} aria-hidden="true" />;
};
