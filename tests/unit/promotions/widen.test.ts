// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { article, EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const link = (text: string, to = 'https://partner.example/x') => `<a href="${to}">${text}</a>`;
const PITCH = `Jetzt kostenlose Analyse sichern und sofort handeln: ${link('Hier klicken')}`;
/** By itself nothing of it promotes. */
const SOFT = `Die Beratung gibt es an der Küste seit dem Frühjahr, wie ein Blick in ${link('die Sammlung der Stimmen')} zeigt, in acht Gemeinden.`;

const found = (...between: string[]) => {
  const body = EDITORIAL.map(paragraph)
    .toSpliced(3, 0, ...between.map(paragraph))
    .join('');
  return reportOf(article(body)).promotions.map(({ text }) => text.split('\n').length);
};

describe('a promotion without a label', () => {
  it('holds the paragraphs beside it that link to the same place', () => {
    expect(found(PITCH)).toEqual([1]);
    expect(found(SOFT)).toEqual([]);
    expect(found(PITCH, SOFT)).toEqual([2]);
    expect(found(SOFT, PITCH, SOFT)).toEqual([3]);
  });

  it('leaves out what somebody is quoted with', () => {
    const said = `Die Behörde teilte am Dienstag mit, sie habe ${link('die Sammlung der Stimmen')} geprüft, sagte Bürgermeisterin Hilke Janßen.`;
    expect(found(PITCH, said)).toEqual([1]);
  });

  it('follows the redirects of the page’s own site', () => {
    const own = (html: string) => html.replaceAll('https://partner.example/x', '/go/partner');
    expect(found(own(PITCH), own(SOFT))).toEqual([2]);
  });

  it('ends where the links lead elsewhere', () => {
    expect(found(PITCH, SOFT.replace('partner.example', 'kuestenamt.example'))).toEqual([1]);
  });

  it('ends where the article itself links to the place', () => {
    expect(found(PITCH, SOFT, EDITORIAL[0], `Das Angebot von ${link('Partner')} prüft die Behörde seit Mai, wie sie mitteilte.`)).toEqual([
      1,
    ]);
  });
});
