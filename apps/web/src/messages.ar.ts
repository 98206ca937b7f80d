import { messages as components } from './components/components.ar.js';
import { messages as people } from './people/people.ar.js';
import { messages as platform } from './platform/i18n/platform.ar.js';

/** Arabic, one file per feature; the chunk of this language. */
export const all = [platform, components, people];
