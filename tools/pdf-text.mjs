/**
 * Prints what a PDF says and which fonts it says it in, as JSON `{ pages: string[], fonts: string[] }`, for the specs of papers:
 * `node tools/pdf-text.mjs <file>`. Words of one line are joined by blanks, lines by line ends, in the order in which they are drawn.
 */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [, , file] = process.argv;
const loading = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false });
const pdf = await loading.promise;
const pages = [];
const fonts = new Set();
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ' '}`).join(''));
  for (const { fontName } of items)
    if (fontName && page.commonObjs.has(fontName)) fonts.add(page.commonObjs.get(fontName).name);
}
process.stdout.write(JSON.stringify({ pages, fonts: [...fonts] }));
await loading.destroy();
