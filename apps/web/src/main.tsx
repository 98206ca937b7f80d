import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App.js';
import { createI18n, type LoadMessages } from './platform/i18n/i18n-provider.js';
import { directionOf, firstLanguage } from './platform/i18n/languages.js';
import { loadSession } from './platform/session.js';
import { readyFor } from './platform/theme/direction.js';

const loadMessages: LoadMessages = {
  first: async (language) => {
    const words = language === 'ar' ? import('./messages-first.ar.js') : import('./messages-first.en.js');
    const [{ first }] = await Promise.all([words, readyFor(directionOf(language))]);
    return first;
  },
  all: async (language) => {
    const words = language === 'ar' ? import('./messages.ar.js') : import('./messages.en.js');
    const [{ all }] = await Promise.all([words, readyFor(directionOf(language))]);
    return all;
  },
};

const start = async () => {
  const language = firstLanguage();
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  // Who is signed in is asked while the words are on their way; what fails here fails again where it is shown.
  void loadSession().catch(() => undefined);
  const { i18nProvider, allWords } = await createI18n(language, loadMessages);
  const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} allWords={allWords} /> }]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<RouterProvider router={router} />);
  // What the first screen does not need comes after it.
  void allWords().catch(() => undefined);
  void import('./platform/theme/fonts.js').then(({ loadFontsOnIdle }) => loadFontsOnIdle());
  void import('./platform/offline/keep-offline.js').then(({ keepForOffline }) => keepForOffline());
};

void start();
