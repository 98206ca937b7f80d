import { messages as platform } from './platform/i18n/platform.en.js';
import { messages as components } from './components/components.en.js';
import { messages as failures } from './failures.en.js';
import { messages as faults } from './faults.en.js';
import { messages as bodies } from './bodies/bodies.en.js';
import { messages as people } from './people/people.en.js';
import { messages as planList } from './plans/plan-list.en.js';
import { messages as planNames } from './plans/plan-names.en.js';
import { messages as planHistory } from './plans/history/history.en.js';
import { messages as history } from './history/history.en.js';
import { messages as insight } from './insight/insight.en.js';
import { messages as notices } from './notices/notices.en.js';
import { messages as places } from './places.en.js';

/** English that the frame, the door and Home speak: fetched before anything else. */
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
