import type { PageMeta } from '@mufakat/plan-documents/writing/docx-pieces';
import type { Note, NotePart } from '@mufakat/plan-documents/writing/note-docx';
import type { TitledTable } from '@mufakat/plan-documents/writing/titled-table';
import type { Translated } from '@mufakat/planning/records/record';
import { obligationWords } from '../../obligations/obligations.reader.js';
import type { HandoverPack } from './handover.dto.js';
import {
  answerWords,
  type HandoverLanguage,
  type HandoverWord,
  handoverWord,
  reportStateWords,
} from './handover-words.rules.js';

const dayOf = (at: string | null): string => at?.slice(0, 10) ?? '';

/** A handover pack on paper: what is due and who helps on the first page, what was done before as tables. */
class HandoverPaper {
  constructor(
    private readonly pack: HandoverPack,
    private readonly language: HandoverLanguage,
    /** Of this installation, for links to files. */
    private readonly address: string,
  ) {}

  parts(): NotePart[] {
    return [
      this.part('holders', this.holders(), 'nobody'),
      this.part('open', this.open(), 'nothingOpen'),
      ...[
        this.part('returned', this.returns()),
        this.part('comments', this.comments()),
        this.part('delegations', this.delegations()),
        this.part('leadMoves', this.leadMoves()),
        this.part('contacts', this.contacts()),
      ].filter(({ bullets }) => bullets && bullets.length > 0),
    ];
  }

  annexes(): TitledTable[] {
    return [this.actions(), this.reports(), this.evidence(), this.commitments()].filter(({ rows }) => rows.length > 0);
  }

  word(word: HandoverWord, values: Readonly<Record<string, string>> = {}): string {
    return handoverWord(this.language, word, values);
  }

  text(words: Translated | null | undefined): string {
    return words?.[this.language] ?? words?.['en'] ?? Object.values(words ?? {})[0] ?? '';
  }

  private part(heading: HandoverWord, bullets: string[], none?: HandoverWord): NotePart {
    const isEmpty = bullets.length === 0 && none;
    return { heading: this.word(heading), level: 1, bullets, ...(isEmpty && { paragraphs: [this.word(none)] }) };
  }

  private holders(): string[] {
    return this.pack.holders.map(({ isNow, isDeputy, from, to, ...who }) => {
      if (!isNow) return this.word('former', { ...who, from, to: to ?? '' });
      return this.word(isDeputy ? 'deputy' : 'holder', { ...who, from });
    });
  }

  private open(): string[] {
    return this.pack.open.map(({ kind, planTitle, dueOn, daysLeft }) => {
      const values = { what: obligationWords[this.language][kind], plan: this.text(planTitle), day: dueOn ?? '' };
      if (!dueOn) return this.word('noDay', values);
      return this.word((daysLeft ?? 0) < 0 ? 'late' : 'due', values);
    });
  }

  private returns(): string[] {
    return this.pack.reports.flatMap(({ roundTitle, returns }) =>
      returns.map(({ code, title, reason }) =>
        this.word('return', { action: [code, this.text(title)].filter(Boolean).join(' '), reason, round: roundTitle }),
      ),
    );
  }

  private comments(): string[] {
    return this.pack.comments.map(({ code, text, byName, at, planTitle }) =>
      this.word('comment', {
        action: code ?? '',
        text,
        name: byName ?? '',
        day: dayOf(at),
        plan: this.text(planTitle),
      }),
    );
  }

  private delegations(): string[] {
    return this.pack.delegations.map(({ fromName, toName, toPostName, from, to, words }) =>
      [this.word('delegation', { from: fromName, to: toName ?? this.text(toPostName), first: from, last: to }), words]
        .filter(Boolean)
        .join(' '),
    );
  }

  private leadMoves(): string[] {
    return this.pack.leadMoves.map(({ code, title, fromBodyName, toBodyName, on, act, reason }) => {
      const action = [code, this.text(title)].filter(Boolean).join(' ');
      const bodies = { from: this.text(fromBodyName), to: this.text(toBodyName) };
      return this.word('leadMove', { action, ...bodies, day: on, act, reason });
    });
  }

  private contacts(): string[] {
    return this.pack.contacts.map(({ name, postName, bodyName }) =>
      this.word('contact', { name, post: this.text(postName), body: this.text(bodyName) }),
    );
  }

  private columns(...given: readonly (readonly [HandoverWord, number])[]) {
    return given.map(([word, width]) => ({ heading: this.word(word), width }));
  }

  private actions(): TitledTable {
    return {
      title: this.word('actions'),
      columns: this.columns(['plan', 26], ['code', 8], ['action', 38], ['role', 12], ['time', 16]),
      rows: this.pack.actions.map(({ planTitle, code, title, role, from, to }) => [
        ...[this.text(planTitle), code ?? '', this.text(title), this.word(role as HandoverWord)],
        [from, to].some(Boolean) ? `${from ?? '…'} – ${to ?? '…'}` : '',
      ]),
    };
  }

  private reports(): TitledTable {
    return {
      title: this.word('reports'),
      columns: this.columns(['plan', 26], ['round', 22], ['state', 14], ['submitted', 20], ['verified', 18]),
      rows: this.pack.reports.map(({ planTitle, roundTitle, state, submittedAt, submittedByName, ...then }) => [
        ...[this.text(planTitle), roundTitle, reportStateWords[this.language][state]],
        [
          ...[dayOf(submittedAt), submittedByName ?? ''],
          then.delegatedByName ? this.word('byDelegation', { name: then.delegatedByName }) : '',
        ].filter(Boolean),
        [dayOf(then.verifiedAt), then.verifiedByName ?? ''].filter(Boolean),
      ]),
    };
  }

  private evidence(): TitledTable {
    return {
      title: this.word('evidence'),
      columns: this.columns(['round', 22], ['code', 8], ['evidence', 34], ['link', 36]),
      rows: this.pack.reports.flatMap(({ roundTitle, evidence }) =>
        evidence.map(({ title, code, fileId, url }) => [
          ...[roundTitle, code ?? '', title],
          url ?? `${this.address}/api/files/${String(fileId)}`,
        ]),
      ),
    };
  }

  private commitments(): TitledTable {
    return {
      title: this.word('commitments'),
      columns: this.columns(['year', 6], ['plan', 22], ['action', 26], ['answer', 14], ['words', 18], ['signed', 14]),
      rows: this.pack.commitments.map(({ year, planTitle, code, title, answer, change, reason, ...signed }) => [
        ...[String(year), this.text(planTitle), [code, this.text(title)].filter(Boolean).join(' ')],
        ...[answerWords[this.language][answer], [change, reason].filter((one) => one !== null)],
        [signed.signedByName, dayOf(signed.signedAt)],
      ]),
    };
  }
}

export const handoverNote = (
  pack: HandoverPack,
  language: HandoverLanguage,
  address: string,
): { note: Note; meta: PageMeta } => {
  const paper = new HandoverPaper(pack, language, address);
  const title = paper.word('title', { post: paper.text(pack.postName) });
  const stateLine = paper.word('line', { body: paper.text(pack.bodyName), day: pack.asOf });
  return {
    note: { title, lines: [stateLine], parts: paper.parts(), annexes: paper.annexes() },
    meta: { title, stateLine, language, direction: language === 'ar' ? 'rtl' : 'ltr' },
  };
};
