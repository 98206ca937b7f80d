import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** An opaque token of 32 random bytes for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Only this of a token is ever stored. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/* argon2id, 19 MiB, two passes: about 10 ms on one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export const hashOfPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

/** What a try for an unknown address is compared with. */
export const hashOfNobody = hashOfPassword(newToken());

/** Takes as long without a hash as with one, so that the time does not tell whether there is such a person. */
export const fits = async (password: string, known: string | undefined): Promise<boolean> => {
  const isRight = await verify(known ?? (await hashOfNobody), password.normalize('NFC'));
  return isRight && known !== undefined;
};
