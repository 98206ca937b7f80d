import { messages as platform } from './platform/i18n/platform.ar.js';
import { messages as components } from './components/components.ar.js';
import { messages as failures } from './failures.ar.js';
import { messages as faults } from './faults.ar.js';
import { messages as bodies } from './bodies/bodies.ar.js';
import { messages as people } from './people/people.ar.js';
import { messages as planList } from './plans/plan-list.ar.js';
import { messages as planNames } from './plans/plan-names.ar.js';
import { messages as planHistory } from './plans/history/history.ar.js';
import { messages as history } from './history/history.ar.js';
import { messages as insight } from './insight/insight.ar.js';
import { messages as notices } from './notices/notices.ar.js';
import { messages as places } from './places.ar.js';

/** Arabic that the frame, the door and Home speak: fetched before anything else. */
export const first = [
  platform,
  components,
  failures,
  faults,
  bodies,
  people,
  planList,
  planNames,
  planHistory,
  history,
  insight,
  notices,
  places,
];
