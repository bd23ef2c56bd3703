// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/model/page-report.ts';
import { AD, article, EDITORIAL, freshReportOfDocument, paragraph, reportOf, reportOfDocument } from './page-of.ts';

/** What pages put in after they were loaded, or take out: each one changes what may be said of its neighbours too. */
const PIECES = [
  paragraph('Anzeige'),
  paragraph('Werbung'),
  `<div class="box">${paragraph('Anzeige')}${AD.map(paragraph).join('')}</div>`,
  paragraph(AD[1]),
  '<p>Affiliate-Link: <a href="https://www.awin1.com/x" rel="sponsored">Zum Angebot*</a></p>',
  '<h2>Mehr Geld für den Küstenschutz</h2>',
  '<blockquote>„Das ist zu wenig“, sagte der Verband am 3. Mai.</blockquote>',
  `<aside>${paragraph(EDITORIAL[0])}</aside>`,
  `<article>${EDITORIAL.map(paragraph).join('')}</article>`,
  // The same sentence, with and without a source before it.
  paragraph('Er fügte hinzu, die Kosten stiegen um 7 Prozent.'),
  paragraph('Nach Angaben von Hilke Janßen reicht das Geld bis 2027. Er fügte hinzu, die Kosten stiegen um 7 Prozent.'),
];
const nodesOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];

type Move = { kind: 'insert' | 'remove' | 'edit' | 'repeat'; at: number; what: number };
const moves = fc.array(
  fc.record<Move>({ kind: fc.constantFrom('insert', 'insert', 'remove', 'edit', 'repeat'), at: fc.nat(), what: fc.nat() }),
  { minLength: 1, maxLength: 6 },
);

function apply({ kind, at, what }: Move): void {
  const all = [...document.querySelectorAll('main *')];
  const place = all[at % all.length];
  if (!place) return;
  if (kind === 'insert') place.before(...nodesOf(PIECES[what % PIECES.length]!));
  else if (kind === 'remove') place.remove();
  else if (kind === 'repeat') place.after(place.cloneNode(true));
  else place.textContent = [...EDITORIAL, ...AD, 'Anzeige', ''][what % (EDITORIAL.length + AD.length + 2)]!;
}

describe('a page read again', () => {
  it('gives the report that a first reading gives', () => {
    fc.assert(
      fc.property(moves, (all) => {
        reportOf(article(EDITORIAL.map(paragraph).join('')));
        let again: PageReport | undefined;
        for (const move of all) {
          apply(move);
          again = reportOfDocument();
        }
        expect(again).toEqual(freshReportOfDocument());
      }),
      { numRuns: 25 },
    );
  });
});
