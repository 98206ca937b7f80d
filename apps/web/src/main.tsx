import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App.js';
import { createI18n, type LoadMessages } from './platform/i18n/i18n-provider.js';
import { firstLanguage } from './platform/i18n/languages.js';
import { loadFontsOnIdle } from './platform/theme/fonts.js';

const loadMessages: LoadMessages = async (language) =>
  language === 'ar' ? (await import('./messages.ar.js')).all : (await import('./messages.en.js')).all;

const start = async () => {
  const i18nProvider = await createI18n(firstLanguage(), loadMessages);
  const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<RouterProvider router={router} />);
  loadFontsOnIdle();
};

void start();
