import { LanguageMenu } from './LanguageMenu.js';
import { PersonMenu } from './PersonMenu.js';

/** What stands at the end of the top bar; fetched after the first screen. */
export const Menus = () => (
  <>
    <LanguageMenu />
    <PersonMenu />
  </>
);
