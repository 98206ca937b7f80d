import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-session` where the public address is https, `session` otherwise; the value is an opaque random token. */
const names = ['__Host-session', 'session'] as const;

export const sessionTokenOf = (request: FastifyRequest): string | undefined => {
  const { authorization, cookie } = request.headers;
  if (authorization?.startsWith('Bearer ')) return authorization.slice(7).trim();
  for (const part of (cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name && value && (names as readonly string[]).includes(name)) return value;
  }
  return undefined;
};

export const setSessionCookie = (
  reply: FastifyReply,
  token: string,
  session: { secure: boolean; seconds: number },
): void => {
  const name = session.secure ? names[0] : names[1];
  const secure = session.secure ? '; Secure' : '';
  void reply.header(
    'Set-Cookie',
    `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(session.seconds)}${secure}`,
  );
};

export const clearSessionCookie = (reply: FastifyReply, secure: boolean): void =>
  setSessionCookie(reply, '', { secure, seconds: 0 });
