import { longestFootnote } from '@mufakat/planning/records/prose';

const listLevel = /mso-list:\s*l\d+\s+level(\d+)/i;
const numbered = /^\s*[([]?(\d+|[a-z]|[ivx]+|[٠-٩]+)[.)\]]/i;

const levelOf = (element: Element): number => Number(listLevel.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** Word writes the bullet or number of an item as text that only its own reader leaves out. */
const takeMarker = (item: Element): string => {
  const markers = [...item.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = markers.map((marker) => marker.textContent).join('');
  for (const marker of markers) marker.remove();
  return text;
};

const itemOf = (line: Element): HTMLLIElement => {
  const item = line.ownerDocument.createElement('li');
  const words = line.ownerDocument.createElement('p');
  words.append(...line.childNodes);
  item.append(words);
  return item;
};

/** The lines of a list as Word puts them on the clipboard, one paragraph an item, as a real list. */
const asList = (lines: readonly Element[]): void => {
  const open: Element[] = [];
  for (const line of lines) {
    const level = Math.max(levelOf(line), 1);
    const tag = numbered.test(takeMarker(line)) ? 'ol' : 'ul';
    while (open.length > level) open.pop();
    while (open.length < level) {
      const list = line.ownerDocument.createElement(tag);
      const above = open.at(-1);
      if (above)
        (above.lastElementChild ?? above.appendChild(itemOf(line.ownerDocument.createElement('p')))).append(list);
      else line.before(list);
      open.push(list);
    }
    open.at(-1)?.append(itemOf(line));
    line.remove();
  }
};

const isListLine = (element: Element | null): element is Element => element?.tagName === 'P' && levelOf(element) > 0;

const readLists = (document: Document): void => {
  for (const first of [...document.querySelectorAll('p')].filter(isListLine)) {
    if (!first.isConnected || isListLine(first.previousElementSibling)) continue;
    const lines: Element[] = [];
    for (let line: Element | null = first; isListLine(line); line = line.nextElementSibling) lines.push(line);
    asList(lines);
  }
};

const noteText = (document: Document, name: string): string => {
  const note = document.getElementById(name.replace('_', '')) ?? document.getElementsByName(name)[0]?.parentElement;
  const words = (note?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.replace(/^\[?\d+\]?\s*/, '');
};

/** Footnotes of Word: marks that point to notes at the end of what was copied. */
const readFootnotes = (document: Document): void => {
  for (const mark of document.querySelectorAll('a[href^="#_ftn"]:not([href^="#_ftnref"])')) {
    const text = noteText(document, (mark.getAttribute('href') ?? '').slice(1));
    const foot = document.createElement('span');
    foot.setAttribute('data-footnote', text.slice(0, longestFootnote));
    mark.replaceWith(...(text === '' ? [] : [foot]));
  }
  for (const notes of document.querySelectorAll('[style*="mso-element:footnote"]')) notes.remove();
};

/** What was copied from Word or a page as plain HTML: real lists and footnotes, no styles, scripts or office markup. */
export const cleaned = (html: string): string => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const stray of document.querySelectorAll('script, style, meta, link, xml, title, img')) stray.remove();
  readFootnotes(document);
  readLists(document);
  for (const office of document.querySelectorAll('*'))
    if (office.tagName.includes(':')) office.replaceWith(...office.childNodes);
  return document.body.innerHTML;
};
