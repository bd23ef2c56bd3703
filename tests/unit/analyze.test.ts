// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { ReportSchema } from '../../lib/extension/report-schema.ts';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';
import { AD, article, EDITORIAL, paragraph, reportOf, softArticle } from '../property/page-of.ts';

const body = EDITORIAL.map(paragraph).join('');

/** Puts JSON-LD into the document's head, as pages do. */
function withJsonLd(json: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = json;
  document.head.append(script);
}

describe('the analysis', () => {
  afterEach(() => document.head.replaceChildren());

  it('finds nothing to say against an honest article', () => {
    const report = reportOf(article(body));
    expect(report).toMatchObject({ verdict: 'editorial', promotions: [], disclosures: [], claims: [], problems: [] });
    expect(report.running.length).toBeGreaterThan(4);
  });

  it('says that there is no article', () => {
    expect(reportOf('<p>Kurz.</p>')).toMatchObject({ verdict: 'no-article', article: null, facts: [] });
    expect(reportOf('')).toMatchObject({ verdict: 'no-article' });
  });

  it('takes no fact from a promotion, and no claim from the article', () => {
    const report = reportOf(article(`${body}${paragraph('Anzeige')}${AD.map(paragraph).join('')}`));
    expect(report.claims.map(({ text }) => text).join(' ')).toContain('Kaufen oder verkaufen');
    for (const { text } of report.facts) expect(EDITORIAL.join(' ')).toContain(text);
    for (const { text } of report.claims) expect(AD.join(' ')).toContain(text);
  });

  it('takes a short link for one claim, and each sentence of a longer one for itself', () => {
    const link = (text: string) => paragraph(`<a href="https://ads.example/x">${text}</a>`);
    const short = 'Alibaba: Kaufen oder verkaufen? Zur Gratis-Studie …';
    const long = ['Was Anleger jetzt tun müssen, verrät nur unsere neue Studie.', 'Fordern Sie die Analyse noch heute gratis an!'];
    const lines = ['Jetzt Depot eröffnen!', 'Zum Angebot …'];
    const { claims } = reportOf(
      article(
        `${body}${paragraph('Anzeige')}${link(short)}${link(long.join(' '))}<a href="https://ads.example/x">${lines.map(paragraph).join('')}</a>`,
      ),
    );
    expect(claims.map(({ text }) => text)).toEqual([short, ...long, ...lines]);
  });

  it('takes no label for part of a call that stands in one link with it', () => {
    const link = paragraph('<a href="https://ads.example/x">Jetzt Prämie sichern! Dieser Beitrag enthält Affiliate-Links.</a>');
    const { claims } = reportOf(article(`${body}${paragraph('Anzeige')}${AD.map(paragraph).join('')}${link}`));
    expect(claims.map(({ text }) => text)).toContain('Jetzt Prämie sichern!');
  });

  it('takes neither a mark nor a note on commission for a claim', () => {
    const note = 'Dieser Beitrag enthält Affiliate-Links: Wer darüber kauft, beschert uns eine Provision.';
    const report = reportOf(article(`${body}<div>${['Anzeige', ...AD, '10/10', note].map(paragraph).join('')}</div>`));
    expect(report.promotions[0]?.text).toContain('10/10');
    expect(report.claims.map(({ text }) => text).join(' ')).toContain('Hier klicken');
    for (const { text } of report.claims) expect(text).not.toMatch(/10\/10|Provision/);
  });

  it('flags soft wording as readily as it is told to, says by which threshold, and what has a label always', () => {
    const kinds = ({ promotions }: ReturnType<typeof reportOf>) => promotions.map(({ kind }) => kind);
    const [few, many] = [THRESHOLDS.few, THRESHOLDS.many].map((threshold) => reportOf(softArticle(), threshold));
    expect([few!.threshold, many!.threshold]).toEqual([THRESHOLDS.few, THRESHOLDS.many]);
    expect(kinds(few!)).toEqual(['paid']);
    expect(kinds(many!)).toEqual(['paid', 'unlabelled']);
    expect(reportOf(softArticle(), 1).disclosures).toEqual(many!.disclosures);
  });

  it('lets a note on affiliate links cover only what no label covers', () => {
    const link = '<a href="https://shop.example/x" rel="sponsored">Jetzt kaufen</a>';
    const labelled = `<div>${paragraph('Anzeige')}${paragraph(`Jetzt kostenlos testen und sofort sparen: ${link}`)}</div>`;
    const open = paragraph(`Unser Favorit ist derzeit unschlagbar günstig, nur solange der Vorrat reicht: ${link}`);
    const note = paragraph('Wir erhalten eine Provision, wenn Sie über diese Links kaufen.');
    const [first, ...rest] = EDITORIAL.map(paragraph);
    const { promotions, disclosures } = reportOf(
      article(first + labelled + rest.slice(0, 3).join('') + open + rest.slice(3).join('') + note),
    );
    const labelsOf = (index: number) =>
      promotions[index]?.disclosures.map((id) => disclosures.find((disclosure) => disclosure.id === id)?.label);
    expect(promotions).toHaveLength(2);
    expect(labelsOf(0)).toEqual(['Anzeige']);
    expect(labelsOf(1)).toEqual([expect.stringContaining('Provision')]);
  });

  it('knows an advertorial by its metadata alone, with the reason', () => {
    withJsonLd('{"@type":"AdvertiserContentArticle"}');
    const report = reportOf(article(body));
    expect(report.verdict).toBe('advertorial');
    expect(report.promotions[0]?.findings[0]).toMatchObject({ signal: 'metadata' });
    expect(report.disclosures).toMatchObject([{ how: 'metadata', at: null, prominence: null }]);
  });

  it.each([
    ['a mention of another piece', '{"@type":"NewsArticle","mentions":[{"@type":"AdvertiserContentArticle"}]}'],
    ['a list of teasers', '{"@type":"ItemList","itemListElement":[{"item":{"@type":"AdvertiserContentArticle"}}]}'],
  ])('is not misled by %s', (_, json) => {
    withJsonLd(json);
    expect(reportOf(article(body)).verdict).toBe('editorial');
  });

  it('is not misled by the microdata of a teaser', () => {
    const teaser = '<aside itemscope itemtype="https://schema.org/AdvertiserContentArticle"><a href="/x">Mehr erfahren</a></aside>';
    expect(reportOf(article(body) + teaser).verdict).toBe('editorial');
  });

  it('says that JSON-LD cannot be read, and reads on', () => {
    withJsonLd('{"@type": oops');
    expect(reportOf(article(body))).toMatchObject({ verdict: 'editorial', problems: [{ code: 'json-ld-malformed' }] });
  });

  it.each([
    ['prototype names', 'Eine Klasse hat immer auch einen constructor und ein toString, sagte hasOwnProperty der __proto__ am Dienstag.'],
    ['an endless number', `Es waren ${'9'.repeat(400)} Euro, teilte das Ministerium am Dienstag mit.`],
    ['lone surrogates', 'Das \ud800 Zeichen \udfff ist kaputt, teilte das Ministerium am Dienstag mit.'],
    ['right-to-left text', 'אבג דהו זחט יכל, teilte das Ministerium am Dienstag mit.'],
  ])('gives a report that survives a message, also on %s', (_, text) => {
    const report = reportOf(article(body + paragraph(text)));
    expect(v.safeParse(ReportSchema, JSON.parse(JSON.stringify(report))).success).toBe(true);
  });
});
