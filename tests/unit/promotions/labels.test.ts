// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AD, article, EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const [first, second, ...rest] = EDITORIAL.map(paragraph);
const around = (html: string): string => article(first! + second + html + rest.join(''));
const pitch = AD.map(paragraph).join('');
const said = (html: string) => reportOf(html).disclosures.map(({ label, role }) => `${label}: ${role}`);

describe('labels', () => {
  it.each([
    ['behind its ad', `<div>${pitch}</div><p>– Anzeige –</p>`, ['– Anzeige –: block']],
    ['in a row of elements', `<div><span>Acme Bank</span> <span>Anzeige</span>${pitch}</div>`, ['Anzeige: block']],
    [
      'before the first element of a line',
      `<div>Anzeige <a href="https://acme.example/depot"><b>Acme Depot</b>: jetzt kostenlos testen</a></div>`,
      ['Anzeige: block'],
    ],
    ['in letters that look alike', `<p>\u0410nz\u0435ig\u0435</p>${pitch}`, ['\u0410nz\u0435ig\u0435: block']],
    ['with a qualification in brackets', `<p>[Werbung, unbezahlt]</p>`, ['[Werbung, unbezahlt]: empty-slot']],
    ['in a wrapper with the slot it heads', `<div><span>Anzeige</span><div></div></div>`, ['Anzeige: empty-slot']],
    ['below the slot it belongs to', `<div><div></div><span>Anzeige</span></div>`, ['Anzeige: empty-slot']],
    ['in a quotation box', `<blockquote><span>Anzeige</span>${pitch}</blockquote>`, ['Anzeige: block']],
    [
      'in a post from elsewhere',
      `<blockquote><p>[Werbung]</p><p>Ein schöner Tag</p><a href="https://www.instagram.com/p/1">Beitrag</a></blockquote>`,
      [],
    ],
    [
      'somebody speaks of',
      paragraph('Auf der Seite stand „Dieser Beitrag ist eine Anzeige“, sagte die Anwältin der Verbraucherzentrale.'),
      [],
    ],
  ])('are read %s', (_, html, expected) => {
    expect(said(around(html))).toEqual(expected);
  });

  it('of ads that stand in a row speak for one each', () => {
    const ad = (name: string) =>
      paragraph(`Anzeige – ${name}: jetzt kostenlos testen, <a href="https://${name.toLowerCase()}.example/">hier anmelden</a>`);
    const { promotions } = reportOf(around(ad('Elbdepot') + ad('Weserbank')));
    expect(promotions.map(({ text, disclosures }) => `${disclosures.length} ${text.split(':')[0]}`)).toEqual(['1 Elbdepot', '1 Weserbank']);
  });

  it('that name paid content speak for the box they close, however sober it is', () => {
    const sober =
      'Die Rentenbriefe der Elbkontor haben seit ihrer Auflage keine Zahlung ausgelassen, was auch immer der Markt in diesen Jahren tat und ließ. Im laufenden Quartal werden zweihundert Konten eröffnet, die Unterlagen kommen auf Anfrage per Post ins Haus.';
    const box = (style: string, label: string) => `<div style="${style}"><h4>Ruhe im Alter</h4><p>${sober}</p><p>${label}</p></div>`;
    const count = (html: string) => reportOf(around(html)).promotions.length;
    expect(count(box('border: 1px solid #333; background: #eee', 'Bezahlter Inhalt'))).toBe(1);
    expect(count(box('border: 1px solid #333; background: #eee', 'Anzeige'))).toBe(0);
    expect(count(box('', 'Bezahlter Inhalt'))).toBe(0);
  });

  it('speak for an aside of the article, however sober it is', () => {
    const lines = '<p>Anzeige</p><p>Ruhe im Alter.</p><p>Die Rentenbriefe der Elbkontor kommen ins Haus.</p>';
    const texts = (html: string) => reportOf(html).promotions.map(({ text }) => text);
    expect(texts(around(`<aside>${lines}</aside>`))).toEqual([expect.stringMatching(/^Ruhe im Alter.*ins Haus\.$/s)]);
    expect(texts(around(`<div>${lines}</div>`))).toEqual([]);
    expect(texts(`${article(EDITORIAL.map(paragraph).join(''))}<aside>${lines}</aside>`)).toEqual([]);
  });

  it('are no part of their ad when they are a sentence on a line of their own', () => {
    const { promotions } = reportOf(around(`<div><p>Unser Werbepartner Elbdepot</p>${pitch}</div>`));
    expect(promotions.map(({ text }) => text)).toEqual([expect.not.stringContaining('Werbepartner')]);
  });

  it.each([
    ['Anzeige: Dieser Beitrag ist in Zusammenarbeit mit Elbdepot entstanden.', 'clear'],
    ['– Anzeige – Dieser Beitrag ist in Zusammenarbeit mit Elbdepot entstanden', 'clear'],
    ['Dieser Beitrag ist in Zusammenarbeit mit Elbdepot entstanden.', 'vague'],
  ])('are as clear as their clearest words: %s', (line, clarity) => {
    const { disclosures } = reportOf(article(paragraph(line) + EDITORIAL.map(paragraph).join('')));
    expect(disclosures.map((each) => each.clarity)).toEqual([clarity]);
  });

  it('in a footer are no entries of its menu', () => {
    const footer = (word: string) => `${article(EDITORIAL.map(paragraph).join(''))}<footer><div>${word}</div><p>Impressum</p></footer>`;
    expect(said(footer('Anzeige'))).toEqual(['Anzeige: empty-slot']);
    expect(said(footer('<a href="/werben">Anzeige</a>'))).toEqual([]);
  });

  it('explain the verdict, the clear one first', () => {
    const reasons = (labels: string) => {
      const page = `<main><article><header>${labels}<h1>Mehr Geld für den Küstenschutz</h1></header>${EDITORIAL.map(paragraph).join('')}</article></main>`;
      return reportOf(page).verdictEvidence.map((each) => (each.kind === 'quote' ? each.at.exact : ''));
    };
    expect(reasons('<p>Sponsored Post</p><p>Anzeige</p>')).toEqual(['Anzeige', 'Sponsored Post']);
    expect(reasons('<p>Anzeige</p><p>Sponsored Post</p>')).toEqual(['Anzeige', 'Sponsored Post']);
  });

  it('end a breadcrumb trail, and stand in no menu', () => {
    const trail = '<nav><a href="/">Start</a> <a href="/reise">Reise</a> <span>Advertorial</span></nav>';
    expect(reportOf(trail + article(EDITORIAL.map(paragraph).join(''))).verdict).toBe('advertorial');
    const menu = '<nav><a href="/">Start</a> <a href="/reise">Reise</a> <a href="/advertorial">Advertorial</a></nav>';
    expect(reportOf(menu + article(EDITORIAL.map(paragraph).join(''))).verdict).toBe('editorial');
  });

  it('of offers disclose nothing where no offer stands', () => {
    expect(said(around('<h3>Angebot des Tages</h3>'))).toEqual([]);
  });
});
