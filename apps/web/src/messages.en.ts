import { messages as components } from './components/components.en.js';
import { messages as people } from './people/people.en.js';
import { messages as platform } from './platform/i18n/platform.en.js';

/** English, one file per feature; the chunk of this language. */
export const all = [platform, components, people];
