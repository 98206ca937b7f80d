import { faultWords } from '@mufakat/planning/faults/fault';

/** The English of the API is that of the screens. */
export const messages = { faults: faultWords };
