import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Note } from './note-docx.js';
import { writeNotePdf } from './note-pdf.js';
import { NotAFont, unpackedWoff } from './woff.js';

const folder = mkdtempSync(join(tmpdir(), 'mufakat-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const english = { title: 'Report', stateLine: 'frozen', language: 'en', direction: 'ltr' } as const;
const note = (more: Partial<Note> = {}): Note => ({
  title: 'Round 1',
  lines: ['National plan'],
  parts: [
    {
      heading: 'Decisions asked',
      level: 1,
      paragraphs: ['#panic("read as markup") $x$ *bold*'],
      bullets: ['Move the lead'],
    },
  ],
  annexes: [],
  ...more,
});
/** Read back by another reader than the one that wrote it. */
const read = (pdf: Uint8Array): { pages: string[]; fonts: string[] } => {
  const file = join(folder, 'note.pdf');
  writeFileSync(file, pdf);
  const said = execFileSync(process.execPath, [join(process.cwd(), 'tools/pdf-text.mjs'), file], { encoding: 'utf8' });
  return JSON.parse(said) as { pages: string[]; fonts: string[] };
};
const textOf = (pdf: Uint8Array): string => read(pdf).pages.join('\f');

describe('a note as PDF', () => {
  it('prints what people wrote as they wrote it, never as orders to the typesetter', () => {
    const text = textOf(writeNotePdf(note(), english));
    expect(text).toContain('#panic("read as markup") $x$ *bold*');
    expect(text).toContain('Page 1 of 1');
  });

  it('joins Arabic letters, from right to left, with numbers and codes in place', () => {
    const arabic = { ...english, language: 'ar', direction: 'rtl' } as const;
    const title = { title: 'تقرير الجولة', lines: ['12 من 15 (P1.A1)'] };
    const { pages, fonts } = read(writeNotePdf(note(title), arabic));
    const text = pages.join('\f');
    /* What is read back stands in the order of glyphs, some joined forms of letters unread; all of it is in our own font. */
    for (const letter of 'الجولة') expect(text.normalize('NFKC')).toContain(letter);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toContain('NotoSansArabic');
    expect(text).toMatch(/P1\.A1/);
  });

  it('repeats the heading row of a long table on every page', () => {
    const columns = [
      { heading: 'Code', width: 1 },
      { heading: 'Action', width: 4 },
    ];
    const rows = Array.from({ length: 120 }, (_, at) => [`P1.A${String(at)}`, 'Train teachers']);
    const text = textOf(writeNotePdf(note({ annexes: [{ title: 'Actions', columns, rows }] }), english));
    const pages = text.split('\f').filter((page) => page.includes('P1.A'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toMatch(/Code\s+Action/);
  });
});

describe('a font', () => {
  it('that is no WOFF is refused', () => {
    expect(() => unpackedWoff(new Uint8Array(60))).toThrow(NotAFont);
  });
});
