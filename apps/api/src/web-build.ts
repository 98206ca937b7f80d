import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const year = 365 * 24 * 3600;

/** A path that names a file; the signed tokens of letters have points, too, and more behind them than any ending. */
const namesFile = /\.[a-z\d]{1,12}$/i;

/** The built pages as shipped beside the API; WEB_ROOT names another folder. */
export const shippedPages = join(import.meta.dirname, '..', '..', 'web', 'dist');

/**
 * Serves the built pages: files named by their content for a year, everything else that a browser asks for as a page
 * with `index.html`, since the addresses inside the product belong to the pages. Unknown addresses below /api stay 404.
 */
export async function servePages(app: NestFastifyApplication, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isNamedByContent = path.includes('/assets/');
      response.setHeader('Cache-Control', isNamedByContent ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  server.get('/*', (request, reply) =>
    request.url.startsWith('/api/') || namesFile.test(request.url.split('?')[0] ?? '')
      ? reply.callNotFound()
      : reply.sendFile('index.html'),
  );
  return true;
}
