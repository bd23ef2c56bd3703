// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze.ts';
import { THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { universalPack } from '../../../lib/packs/ship.ts';
import { AD, article, EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const [first, second, ...rest] = EDITORIAL.map(paragraph);
const around = (html: string): string => article(first! + second + html + rest.join(''));

describe('pages that get in the way', () => {
  it.each(['https://', 'http://exa mple.com/', 'http://foo:bar/', 'https://[x'])(
    'keep their promotions with a link to %s on them',
    (href) => {
      const report = reportOf(
        around(`<p>Ein <a href="${href}">Verweis</a> ins Leere steht in diesem Satz.</p><p>Anzeige</p>${AD.map(paragraph).join('')}`),
      );
      expect(report.problems).toEqual([]);
      expect(report.promotions.map(({ text }) => text)).toEqual([AD.join('\n')]);
    },
  );

  it('get no word on unlabelled text in a language nobody knows', () => {
    const pitch = '<p>Mit Hafenstrom sparen Sie 200 Euro! <a href="https://hafenstrom.example/?aff=1">Jetzt wechseln</a></p>';
    document.body.replaceChildren(...new DOMParser().parseFromString(around(pitch), 'text/html').body.childNodes);
    const read = (pack: ReturnType<typeof readPack>, language: string) =>
      analyze(document, pack, { language, version: '0', now: new Date(0), clock: () => 0, threshold: THRESHOLDS.balanced });
    expect(read(readPack('de'), 'de').promotions).toHaveLength(1);
    for (const language of ['und', 'fi']) {
      const report = read(universalPack([readPack('de')]), language);
      expect(report.promotions).toEqual([]);
      expect(report.problems.map(({ code }) => code)).toEqual(['language-unsupported']);
    }
  });

  it('keep an ad beside an article that is one itself', () => {
    const rail = `<aside><p>Anzeige</p>${AD.map(paragraph).join('')}</aside>`;
    const report = reportOf(article(EDITORIAL.map(paragraph).join('') + paragraph('Dieser Beitrag ist eine Anzeige.')) + rail);
    expect(report.verdict).toBe('advertorial');
    expect(report.promotions.map(({ inArticle }) => inArticle)).toEqual([true, false]);
  });

  it('have their metadata speak for the article, not for an ad above it', () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{"@type": "AdvertiserContentArticle"}';
    document.head.append(script);
    const above = `<div><p>Anzeige</p>${AD.map(paragraph).join('')}</div>`;
    const { promotions, disclosures } = reportOf(above + article(EDITORIAL.map(paragraph).join('')));
    script.remove();
    const metadata = disclosures.find(({ how }) => how === 'metadata')!.id;
    expect(promotions.map((promotion) => [promotion.inArticle, promotion.disclosures.includes(metadata)])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('quote the sponsor where it stands', () => {
    const report = reportOf(around(`<div><p>[Gesponsert von Acme, unbezahlt]</p>${AD.map(paragraph).join('')}</div>`));
    const evidence = report.promotions[0]?.sponsor?.evidence;
    expect(evidence?.kind === 'quote' && evidence.at.exact).toBe('Acme');
  });
});
