import CheckIcon from '@mui/icons-material/Check';
import TranslateIcon from '@mui/icons-material/Translate';
import { useLocaleState, useTranslate } from 'ra-core';
import { languages } from '../i18n/languages.js';
import { Pop } from './Pop.js';

/** Every language under its own name, so that one who cannot read the present one finds his. */
export const LanguageMenu = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  return (
    <Pop label={translate('frame.language')} button={<TranslateIcon fontSize="small" />}>
      {(close) =>
        languages.map((language) => (
          <button
            key={language.locale}
            type="button"
            role="menuitemradio"
            aria-checked={language.locale === locale}
            lang={language.locale}
            onClick={() => {
              close();
              setLocale(language.locale);
            }}
          >
            <span>{language.name}</span>
            {language.locale === locale && <CheckIcon fontSize="small" />}
          </button>
        ))
      }
    </Pop>
  );
};
