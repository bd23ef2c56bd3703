// @vitest-environment happy-dom
/** A label of one word right at the headline: of the whole piece, or of an ad slot. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze.ts';
import { THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const BODY = EDITORIAL.map(paragraph).join('');
const HEADLINE = '<h1>Der Hafen wird umgebaut</h1>';
const page = (inArticle: string, before = ''): string =>
  `<!doctype html><html lang="de"><head><title>Der Hafen wird umgebaut</title></head><body>${before}<article>${inArticle}</article></body></html>`;
const verdict = (html: string) => reportOf(html).verdict;

it('a label with whoever pays, which is a statement on a block as well, is the whole piece’s', () => {
  document.documentElement.lang = 'it';
  const { body } = new DOMParser().parseFromString(
    page(`<span class="tag">Contenuto sponsorizzato da Solarea Energia</span>${HEADLINE}${BODY}`),
    'text/html',
  );
  document.body.replaceChildren(...body.childNodes);
  const options = { language: 'it', version: '0', threshold: THRESHOLDS.balanced, now: new Date(0), clock: () => 0 };
  expect(analyze(document, readPack('it'), options).verdict).toBe('advertorial');
});

describe('a bare label', () => {
  it.each([
    ['above the headline', page(`<p class="kicker">Anzeige</p>${HEADLINE}${BODY}`)],
    ['above its kicker', page(`<p class="label">Anzeige</p><p class="kicker">Besser wohnen</p>${HEADLINE}${BODY}`)],
    ['with a section beside it', page(`<p class="kicker"><span>Anzeige</span> · Hafen</p>${HEADLINE}${BODY}`)],
    [
      'with its sponsor, at the end of a long line',
      page(
        `<p>Themenwelten / Energie & Wohnen · Verlagssonderveröffentlichung in Zusammenarbeit mit Lumenhaus Energie</p>${HEADLINE}${BODY}`,
      ),
    ],
    [
      'below a long teaser in its header',
      page(`<header>${HEADLINE}<p>${EDITORIAL[0]}</p><div><span>Anzeige</span><time>5. November 2025</time></div></header>${BODY}`),
    ],
    ['at the head of the line behind it', page(`${HEADLINE}<p class="meta">Anzeige | 5. November 2025</p>${BODY}`)],
  ])('labels the whole piece %s', (_, html) => {
    expect(verdict(html)).toBe('advertorial');
  });

  it.each([
    [
      'another of its class says the same',
      page(`<p class="ad">Anzeige</p>${HEADLINE}<p>${EDITORIAL[0]}</p><p class="ad">Anzeige</p>${BODY}`),
    ],
    [
      'more than a kicker stands between',
      page(
        `<p class="ad">Anzeige</p><p class="lead">Was die Stadt am Hafen plant, wer es bezahlt und wann es beginnt</p>${HEADLINE}${BODY}`,
      ),
    ],
    [
      'the line below it is the ad itself',
      page(`<p class="ad">Anzeige</p><p><a href="https://strom.example/x">Jetzt Ökostrom sichern und sparen</a></p>${HEADLINE}${BODY}`),
    ],
    ['it stands alone behind the headline', page(`${HEADLINE}<p class="ad">Anzeige</p>${BODY}`)],
    ['it is the name of a section', page(`<p class="kicker">Werbung · Medien</p>${HEADLINE}${BODY}`)],
    ['it is the last part of such a name', page(`<p class="kicker">Wirtschaft / Marketing und Medien · Werbung</p>${HEADLINE}${BODY}`)],
    [
      'the ad itself follows it in the header',
      page(
        `<header>${HEADLINE}<p>${EDITORIAL[0]}</p><div><span>Anzeige</span><a href="https://bank.example/x">Depot wechseln</a></div></header>${BODY}`,
      ),
    ],
    ['it stands outside of the article', page(`${HEADLINE}${BODY}`, '<p class="kicker">Anzeige</p>')],
    [
      'it stands in a teaser before the article',
      page(`${HEADLINE}${BODY}`, '<article class="teaser"><p class="kicker">Anzeige</p></article>'),
    ],
  ])('is that of a slot where %s', (_, html) => {
    expect(verdict(html)).not.toBe('advertorial');
  });

  it('stops nothing without a headline', () => {
    const { problems } = reportOf(page(`<p>Aus der Region – Anzeige</p>${BODY}`));
    expect(problems.filter(({ code }) => code === 'stage-failed')).toEqual([]);
  });
});
