import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, type I18nProvider, localStorageStore, Resource } from 'ra-core';
import { Suspense } from 'react';
import { Route } from 'react-router';
import { dataProvider } from './data-provider.js';
import { features } from './features.js';
import { SignIn } from './people/index.js';
import { isRefusal } from './platform/api.js';
import { authProvider } from './platform/auth-provider.js';
import { AllWords, AllWordsContext } from './platform/i18n/AllWords.js';
import { Layout } from './platform/layout/Layout.js';
import { NotForYou, NotFound, Waiting } from './platform/layout/Pages.js';
import { gatherSlots, SlotsContext } from './platform/slots.js';
import { ThemeFrame } from './platform/theme/ThemeFrame.js';

const slots = gatherSlots(features);
const routes = features.flatMap(({ routes: own = [] }) => own);
const resources = features.flatMap(({ resources: own = [] }) => own);
const store = localStorageStore();

const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network the service worker answers with what it kept.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5000,
      retry: (count, error) => count < 2 && !(isRefusal(error) && error.status >= 400 && error.status < 500),
      refetchOnWindowFocus: true,
    },
  },
});

const screens = (frame: 'bare' | undefined) =>
  routes
    .filter((route) => route.frame === frame)
    .map(({ path, lazy: Screen }) => (
      <Route
        key={path}
        path={path}
        element={
          <Suspense fallback={<Waiting />}>
            {frame === 'bare' ? (
              <AllWords>
                <Screen />
              </AllWords>
            ) : (
              <Screen />
            )}
          </Suspense>
        }
      />
    ));

const Door = () => (
  <Suspense fallback={null}>
    <SignIn />
  </Suspense>
);

interface AppProps {
  readonly i18nProvider: I18nProvider;
  readonly allWords: () => Promise<void>;
}

export const App = ({ i18nProvider, allWords }: AppProps) => (
  <CoreAdminContext
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
  >
    <ThemeFrame>
      <AllWordsContext.Provider value={allWords}>
        <SlotsContext.Provider value={slots}>
          <CoreAdminUI
            layout={Layout}
            loginPage={Door}
            loading={Waiting}
            catchAll={NotFound}
            accessDenied={NotForYou}
            title="Mufakat"
            requireAuth
            disableTelemetry
          >
            <CustomRoutes noLayout>{screens('bare')}</CustomRoutes>
            <CustomRoutes>{screens(undefined)}</CustomRoutes>
            {resources.map((resource) => (
              <Resource key={resource.name} {...resource} />
            ))}
          </CoreAdminUI>
        </SlotsContext.Provider>
      </AllWordsContext.Provider>
    </ThemeFrame>
  </CoreAdminContext>
);
