import { createContext, type ReactNode, use, useContext } from 'react';

export const AllWordsContext = createContext<() => Promise<void>>(() => Promise.resolve());

/** Shows a screen once all words of the language are here; below a `Suspense`. */
export const AllWords = ({ children }: { readonly children: ReactNode }) => {
  use(useContext(AllWordsContext)());
  return children;
};
