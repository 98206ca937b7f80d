import { createContext, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from 'react';
import { useMay } from '../../platform/actor.js';
import { type DocumentMarkMap, type DocumentPhrase, useSlots } from '../../platform/slots.js';
import { phraseOf } from './phrase.js';

type ByFeature = ReadonlyMap<string, DocumentMarkMap>;
const Marks = createContext<ByFeature>(new Map());

/** What other features put beside the words at an address, or beside a record (`*`). */
export const MarksAt = ({ record, address }: { readonly record: string; readonly address: string }) => {
  const found = [...useContext(Marks)].flatMap(([name, marks]) => {
    const mark = marks.get(`${record} ${address}`);
    return mark === undefined ? [] : [[name, mark] as const];
  });
  if (found.length === 0) return null;
  return (
    <span className="paper-marks not-printed" data-beside>
      {found.map(([name, mark]) => (
        <span key={name}>{mark}</span>
      ))}
    </span>
  );
};

interface Chosen {
  readonly phrase: DocumentPhrase;
  readonly left: number;
  readonly top: number;
}

/** The words selected on the paper, until others are or somebody is done with them. */
const usePhrase = (): readonly [Chosen | undefined, () => void] => {
  const [chosen, choose] = useState<Chosen>();
  useEffect(() => {
    const look = (): void => {
      if (window.document.activeElement?.closest('.paper-phrase')) return;
      const selection = window.document.getSelection();
      const phrase = phraseOf(selection);
      const box = phrase && selection?.getRangeAt(0).getBoundingClientRect();
      choose(phrase && box && { phrase, left: box.left, top: box.bottom });
    };
    const wait = { timer: 0 };
    const soon = (): void => {
      window.clearTimeout(wait.timer);
      wait.timer = window.setTimeout(look, 250);
    };
    window.document.addEventListener('selectionchange', soon);
    return () => {
      window.clearTimeout(wait.timer);
      window.document.removeEventListener('selectionchange', soon);
    };
  }, []);
  const done = useCallback(() => choose(undefined), []);
  return [chosen, done];
};

interface Props {
  readonly plan: string;
  readonly language: string;
  readonly children: ReactNode;
}

/** The paper with what other features know of its words. */
export const MarkedPaper = ({ plan, language, children }: Props) => {
  const { documentMarks } = useSlots();
  const may = useMay();
  const [marks, setMarks] = useState<ByFeature>(new Map());
  const [chosen, done] = usePhrase();
  const features = documentMarks.filter(({ permission }) => !permission || may(permission));
  const hear = useCallback((name: string, found: DocumentMarkMap) => {
    setMarks((before) => (before.get(name) === found ? before : new Map(before).set(name, found)));
  }, []);
  const place = chosen && {
    left: Math.max(8, Math.min(chosen.left, window.innerWidth - 340)),
    top: Math.max(8, Math.min(chosen.top + 6, window.innerHeight - 240)),
  };
  return (
    <Marks.Provider value={marks}>
      {children}
      <div className="paper-phrase not-printed" style={place}>
        <Suspense fallback={null}>
          {features.map(({ name, lazy: Feature }) => (
            <OneFeature key={name} name={name} hear={hear}>
              {(onMarks) => <Feature {...{ plan, language, onMarks }} phrase={chosen?.phrase} onClose={done} />}
            </OneFeature>
          ))}
        </Suspense>
      </div>
    </Marks.Provider>
  );
};

interface OneProps {
  readonly name: string;
  readonly hear: (name: string, found: DocumentMarkMap) => void;
  readonly children: (onMarks: (found: DocumentMarkMap) => void) => ReactNode;
}
const OneFeature = ({ name, hear, children }: OneProps) => {
  const onMarks = useCallback((found: DocumentMarkMap) => hear(name, found), [name, hear]);
  return children(onMarks);
};
