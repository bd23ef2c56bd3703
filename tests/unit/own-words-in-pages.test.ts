// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import type { OwnWord } from '../../lib/model/settings.ts';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';
import { readPack } from '../../lib/packs/read-packs.ts';
import { toShippedJson } from '../../lib/packs/ship.ts';
import { withOwnWords } from '../../lib/text/own-words.ts';
import { AD, article, EDITORIAL, paragraph } from '../property/page-of.ts';

/** As it comes to a page: false friends have no id there. */
const shipped = JSON.parse(toShippedJson(readPack('de')));
for (const row of shipped.falseFriends) delete row.id;

function read(body: string, words: readonly OwnWord[]) {
  document.documentElement.lang = 'de';
  document.body.replaceChildren(...new DOMParser().parseFromString(article(body), 'text/html').body.childNodes);
  const options = { language: 'de', version: '0', threshold: THRESHOLDS.balanced, now: new Date(0), clock: () => 0 };
  return analyze(document, withOwnWords(shipped, words), options);
}

const withAd = (label: string): string => {
  const ad = `<div>${[label, ...AD].map(paragraph).join('')}</div>`;
  return EDITORIAL.map(paragraph).toSpliced(2, 0, ad).join('');
};

describe('a reader’s own', () => {
  test('label makes the passage below it a labelled one, by a vague label that no rule decides', () => {
    expect(read(withAd('Herzenssache'), []).disclosures).toEqual([]);
    const report = read(withAd('Herzenssache'), [{ phrase: 'Herzenssache', use: 'label' }]);
    expect(report.disclosures).toMatchObject([{ label: 'Herzenssache', clarity: 'vague', rule: null }]);
    expect(report.promotions).toMatchObject([{ kind: 'paid', disclosures: ['d1'] }]);
    expect(report.promotions[0]!.findings.map(({ entry }) => entry)).toContain('own:Herzenssache');
  });

  test('call to action speaks for promotion', () => {
    const pitch = paragraph(
      'Der Flutfest-Keller hält. Mach mit bei Flutfest und sei dabei! <a href="https://flutfest.example/">Zu Flutfest</a>',
    );
    const page = EDITORIAL.map(paragraph).toSpliced(3, 0, pitch).join('');
    const entries = ({ promotions }: ReturnType<typeof read>) => promotions.flatMap(({ findings }) => findings.map(({ entry }) => entry));
    expect(read(page, []).promotions).toEqual([]);
    expect(entries(read(page, [{ phrase: 'mach mit bei <name>', use: 'call-to-action' }]))).toContain('own:mach mit bei <name>');
  });

  test.each(['Anzeige', '*anzeige*'])('false friend %s takes a label away, wherever it stands', (phrase) => {
    expect(read(withAd('Anzeige'), []).disclosures).toHaveLength(1);
    expect(read(withAd('Anzeige'), [{ phrase, use: 'false-friend' }]).disclosures).toEqual([]);
  });

  test('false friend takes the wording of a sentence away', () => {
    const words = AD.map((phrase) => ({ phrase: phrase.split(/[:?]/)[0]!, use: 'false-friend' }) as const);
    const cued = ({ promotions }: ReturnType<typeof read>) => promotions.flatMap(({ findings }) => findings.map(({ signal }) => signal));
    const page = withAd('Anzeige');
    expect(cued(read(page, [])).filter((signal) => signal === 'call-to-action').length).toBeGreaterThan(
      cued(read(page, words)).filter((signal) => signal === 'call-to-action').length,
    );
  });

  test('false friend leaves labels alone that it does not cover', () => {
    expect(read(withAd('Anzeige'), [{ phrase: 'Anzeige erstatten', use: 'false-friend' }]).disclosures).toHaveLength(1);
  });
});
