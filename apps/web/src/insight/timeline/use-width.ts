import { useEffect, useRef, useState } from 'react';

/** The width an element has, followed as the window changes. */
export const useWidth = <Element extends HTMLElement>() => {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
};
