import { type ObligationKind, obligationKinds } from '@mufakat/planning/obligations/kinds';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whom a link in a letter is for, and the kinds the letter was about. */
export interface LinkFor {
  readonly personId: string;
  readonly kinds: readonly ObligationKind[];
}

const signatureOf = (said: string, secret: string): string =>
  createHmac('sha256', secret).update(`reminders ${said}`).digest('base64url');

/** `person.kinds.signature`: nobody but this product can make one, and it opens nothing but this person's letters. */
export const unsubscribeToken = ({ personId, kinds }: LinkFor, secret: string): string => {
  const places = [...new Set(kinds)].map((kind) => obligationKinds.indexOf(kind)).sort((a, b) => a - b);
  const said = `${personId}.${places.join('-')}`;
  return `${said}.${signatureOf(said, secret)}`;
};

/** Undefined for a token that was not signed here, or was changed since. */
export const readToken = (token: string, secret: string): LinkFor | undefined => {
  const [personId = '', places = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(`${personId}.${places}`, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return { personId, kinds: places.split('-').flatMap((place) => obligationKinds[Number(place)] ?? []) };
};
