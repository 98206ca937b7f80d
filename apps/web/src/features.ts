import { bodies } from './bodies/index.js';
import { evaluation } from './evaluation/index.js';
import { exchange } from './exchange/index.js';
import { history } from './history/index.js';
import { insight } from './insight/index.js';
import { meetings } from './meetings/index.js';
import { notices } from './notices/index.js';
import { people } from './people/index.js';
import { plans } from './plans/index.js';
import { reporting } from './reporting/index.js';
import { reviews } from './reviews/index.js';
import type { Feature } from './platform/slots.js';

/** Every feature, in the order of the dependency rule. A new one adds a line here and one in `messages.en.ts` and `messages.ar.ts`; what it puts into the frame is named in `places.*.ts`. */
export const features: readonly Feature[] = [
  bodies,
  people,
  plans,
  reviews,
  reporting,
  meetings,
  insight,
  evaluation,
  exchange,
  history,
  notices,
];
