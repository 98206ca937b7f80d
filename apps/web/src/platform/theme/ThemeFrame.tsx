import { CacheProvider, Global } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import { useLocale } from 'ra-core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { directionOf } from '../i18n/languages.js';
import './base.css';
import { stylesFor } from './direction.js';
import { themeFor } from './theme.js';
import { customProperties } from './tokens.js';

const variables = {
  ':root, [data-scheme="light"]': customProperties('light'),
  '[data-scheme="dark"]': { ...customProperties('dark'), colorScheme: 'dark' },
};

/** The look in the direction of the chosen language. */
export const ThemeFrame = ({ children }: { readonly children: ReactNode }) => {
  const locale = useLocale();
  const direction = directionOf(locale);
  const theme = useMemo(() => themeFor(direction), [direction]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return (
    <CacheProvider value={stylesFor(direction)}>
      <ThemeProvider
        theme={theme}
        defaultMode="system"
        modeStorageKey="mufakat.mode"
        colorSchemeStorageKey="mufakat.scheme"
      >
        <Global styles={variables} />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
};
