// @vitest-environment happy-dom
/** A label of one word right at the headline: of the whole piece, or of an ad slot. */
import { describe, expect, it } from 'vitest';
import { EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const BODY = EDITORIAL.map(paragraph).join('');
const HEADLINE = '<h1>Der Hafen wird umgebaut</h1>';
const page = (inArticle: string, before = ''): string =>
  `<!doctype html><html lang="de"><head><title>Der Hafen wird umgebaut</title></head><body>${before}<article>${inArticle}</article></body></html>`;
const verdict = (html: string) => reportOf(html).verdict;

describe('a bare label', () => {
  it.each([
    ['above the headline', page(`<p class="kicker">Anzeige</p>${HEADLINE}${BODY}`)],
    ['above its kicker', page(`<p class="label">Anzeige</p><p class="kicker">Besser wohnen</p>${HEADLINE}${BODY}`)],
    ['with a section beside it', page(`<p class="kicker"><span>Anzeige</span> · Hafen</p>${HEADLINE}${BODY}`)],
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
    ['it stands alone behind the headline', page(`${HEADLINE}<p class="ad">Anzeige</p>${BODY}`)],
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
