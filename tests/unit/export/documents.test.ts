// @vitest-environment happy-dom

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../components/export/words.ts';
import { dossier } from '../../../lib/export/dossier.ts';
import { fullValue, timeRow } from '../../../lib/export/dossier-blocks.ts';
import { fileStem } from '../../../lib/export/evidence.ts';
import { exportFile, FORMAT_NAMES } from '../../../lib/export/formats.ts';
import { html } from '../../../lib/export/html.ts';
import { STYLE, STYLE_SHA256 } from '../../../lib/export/html-style.ts';
import { jsonEvidence } from '../../../lib/export/json.ts';
import { markdown } from '../../../lib/export/markdown.ts';
import { sha256 } from '../../../lib/export/sha256.ts';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { FIRM } from '../../../lib/model/firm-pair.ts';
import type { Report } from '../../../lib/model/report.ts';
import { fact } from '../popup/sample-report.ts';
import { adReport, at, english, file, HOSTILE, hostileFile, TEXT } from './evidence-file.ts';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

describe('the evidence in Markdown', () => {
  it('says what was found, where, and by what', () => {
    const evidence = file({ note: 'Das sieht aus\nwie ein Artikel.' });
    expect(markdown(evidence, english(evidence))).toMatchInlineSnapshot(`
      "# What Sourcelight found on a page

      Sourcelight is a program that shows which passages of a page are labelled as advertising or worded as promotion. It cannot know who paid, and it can be wrong. Every finding is quoted with the place where it stands, so that it can be checked: positions count UTF-16 units in the page’s visible text, whose SHA-256 is given below.

      - **Title:** Alibaba
      - **Address:** <https://news.example/alibaba>
      - **Publisher:** Börsenblick
      - **Judged by the rules of:** Germany
      - **Read:** February 1, 2026 at 10:00 AM UTC (2026-02-01T10:00:00.123Z)
      - **Exported:** February 1, 2026 at 10:05 AM UTC (2026-02-01T10:05:00.000Z)
      - **Made with:** Sourcelight 0.1.0
      - **Setting for promotion without a label:** Balanced
      - **SHA-256 of the page’s text:** abababababababababababababababababababababababababababababababab
      - **Length of that text, in UTF-16 units:** 140

      ## Note of whoever exported this

      Das sieht aus  
      wie ein Artikel.

      ## Verdict

      Promotion inside the article. Passages in the article promote something.

      18% of the article promotes something

      What the verdict rests on:

      - “Anzeige”

      ## Promotion in the article

      Not fact-checked. Paired by subject; a pair neither proves nor disproves the claim.

      ### 1. Advertising

      - Labelled “Anzeige”
      - Behind it: Börsenbrief GmbH
      - Likelihood, as reckoned by Sourcelight: 92%

      > Sichern Sie sich jetzt die Gratis-Analyse!
      >
      > — Characters 23 to 65, between “🎉 Nachrichten Anzeige” and “Nur heute. Im Vorquartal wurden”

      Why this was flagged:

      - Asks readers to act: “Sichern Sie sich”

      Claim (Urgency, Free offer as bait):

      > Sichern Sie sich jetzt die Gratis-Analyse!
      >
      > — Characters 23 to 65, between “🎉 Nachrichten Anzeige” and “Nur heute. Im Vorquartal wurden”

      The same article reports:

      > Im Vorquartal wurden Erlöse von 247,8 Milliarden Yuan gemeldet.
      >
      > — Characters 77 to 140, between “die Gratis-Analyse! Nur heute.” and “”

      Alibaba, interested party · Both are about business results

      ## Ad labels on this page

      > Anzeige
      >
      > — Characters 15 to 22, between “🎉 Nachrichten” and “Sichern Sie sich jetzt die Grat”

      - **Stands:** before the passage it covers
      - **How it is seen:** 11 px · low contrast (3.2:1)
      - **Assessment:** Clearly worded, but hard to read
      - **Rule:** BGH I ZR 2/11 (Germany)
      "
    `);
  });

  it('shows the words of a hostile page as they are, and nothing they would do', () => {
    const evidence = hostileFile();
    const text = markdown(evidence, english(evidence));
    const unescaped = text.replace(/\\./g, '');
    expect(unescaped).not.toMatch(/[<`[\]]|!\(|https?:|www\./);
    expect(text).not.toMatch(/[\u202A-\u202E]/);
    // A line of the page begins with its sign of quotation, and never with one that means something else.
    for (const line of text.split('\n')) expect(line).not.toMatch(/^(?:# Heading|- item|1\. one|> [#>-] |> 1\.)/);
    expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
  });

  it('quotes passages of several paragraphs as one', () => {
    const evidence = file();
    const whole = { ...evidence, report: adReport({ promotions: [{ ...evidence.report.promotions[0]!, passages: [at(TEXT)] }] }) };
    expect(markdown(whole, english(whole))).toContain('> Anzeige\n>\n> Sichern');
  });

  it('quotes what others say in an advertorial and that answers no claim', () => {
    const others = fact('f2', 'Im Vorquartal', { kind: 'authority-or-document', name: 'Aufsicht', cue: null }, { at: at('Im Vorquartal') });
    const written = (verdict: Report['verdict']) => {
      const report = adReport({ verdict });
      const evidence = file({ report: { ...report, facts: [...report.facts, others] } });
      return markdown(evidence, english(evidence));
    };
    expect(written('advertorial')).toMatch(
      /## What others say in it\n\n> Im Vorquartal\n>\n> — Characters.*\n\nAufsicht, authority or document\n/,
    );
    expect(written('editorial-with-ads')).not.toContain('What others say');
  });

  it('names the picture as a file beside it', () => {
    const evidence = file({ screenshot: PICTURE });
    const text = markdown(evidence, english(evidence));
    expect(text).toContain('](sourcelight-news.example-2026-02-01.png)\n\nThe part of the page that was in view');
    expect(text).not.toContain('base64');
  });
});

describe('the evidence in HTML', () => {
  it('holds the same as in Markdown, by itself and without a script', () => {
    const evidence = file({ screenshot: PICTURE });
    const page = parse(html(evidence, english(evidence)));
    expect([...page.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      'Sichern Sie sich jetzt die Gratis-Analyse!',
      'Sichern Sie sich jetzt die Gratis-Analyse!',
      'Im Vorquartal wurden Erlöse von 247,8 Milliarden Yuan gemeldet.',
      'Anzeige',
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://news.example/alibaba');
    expect(page.body.textContent).toContain('ab'.repeat(32));
    expect(page.body.textContent).toContain('BGH I ZR 2/11');
    expect(page.querySelector('img')?.getAttribute('src')).toBe(PICTURE);
    expect(page.querySelector('img + figcaption')?.textContent).toBe('The part of the page that was in view');
    expect(page.querySelectorAll('script, link, iframe, [style]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('lets in the style sheet it has and no other', () => {
    expect(createHash('sha256').update(STYLE).digest('base64')).toBe(STYLE_SHA256);
  });

  it('turns nothing of a hostile page into markup', () => {
    const evidence = hostileFile();
    const friendly = parse(html(file(), english(file())));
    const page = parse(html(evidence, english(evidence)));
    const tags = (document: Document) => new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName));
    expect([...tags(page)].filter((tag) => !tags(friendly).has(tag) && tag !== 'BR')).toEqual([]);
    expect(page.querySelectorAll('a, img, script')).toHaveLength(0);
    expect([...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name))).not.toContain('onerror');
    expect(page.querySelector('.note')?.textContent).toBe(HOSTILE.replace(/[\u202A-\u202E]/g, ''));
    expect(html(evidence, english(evidence))).not.toMatch(/[\u202A-\u202E]/);
  });

  it('shows no picture that is none', () => {
    const evidence = file({ screenshot: 'data:image/png;base64,"><script>' });
    expect(parse(html(evidence, english(evidence))).querySelectorAll('img, script')).toHaveLength(0);
  });
});

describe('the evidence as JSON', () => {
  it('keeps its shape', () => {
    const evidence = file({ note: 'n', screenshot: PICTURE });
    expect(jsonEvidence(evidence)).toEqual({
      evidence: 1,
      exportedAt: '2026-02-01T10:05:00.000Z',
      textSha256: 'ab'.repeat(32),
      textLength: TEXT.length,
      note: 'n',
      screenshot: PICTURE,
      report: evidence.report,
    });
  });
});

describe('what all share', () => {
  it('tells what the reader marked apart from what was found', () => {
    const mark = {
      id: 'm',
      url: 'https://a.example/',
      at: at('Nur heute.'),
      as: 'advertising',
      markedAt: '2026-02-01T09:00:00.000Z',
      promotions: [],
    } as const;
    const evidence = file({ report: adReport({ readerMarks: [{ ...mark, promotions: [] }] }) });
    const text = markdown(evidence, english(evidence));
    expect(text.split('## Your marks on this page')[1]).toMatch(/Nur heute\.[\s\S]*Advertising.*February 1, 2026/);
    expect(markdown(file(), english(file()))).not.toContain('Your marks');
  });

  describe('beside a claim', () => {
    const beside = (...scores: number[]): string[] => {
      const [claim] = adReport().claims;
      const ids = scores.map((_, index) => `f${index}`);
      const facts = ids.map((id) => ({ ...adReport().facts[0]!, id }));
      const pairings = scores.map((score, index) => ({ fact: `f${index}`, score, why: [], relation: 'context' as const }));
      const evidence = file({ report: adReport({ facts, claims: [{ ...claim!, facts: pairings }] }) });
      const blocks = dossier(evidence, english(evidence));
      const all = blocks.map((block) => ('text' in block ? block.text : block.kind));
      return all.slice(all.indexOf('Claim (Urgency, Free offer as bait):') + 2, all.indexOf('Ad labels on this page'));
    };
    const said = [adReport().facts[0]!.at.exact, 'Alibaba, interested party'];

    it('sets what only touches on it apart from what answers it', () => {
      expect(beside(FIRM, FIRM - 0.01)).toEqual(['The same article reports:', ...said, 'Only loosely related:', ...said]);
    });

    it('says so where nothing answers it, whether or not something touches on it', () => {
      expect(beside(FIRM - 0.01)).toEqual(['No clear answer found in the text.', 'Only loosely related:', ...said]);
      expect(beside()).toEqual(['No clear answer found in the text.']);
    });
  });

  it('never says "paid" or "advertising" of what no label covers', () => {
    const [promotion] = adReport().promotions;
    const evidence = file({ report: adReport({ disclosures: [], verdictEvidence: [], promotions: [{ ...promotion!, disclosures: [] }] }) });
    const text = markdown(evidence, english(evidence));
    expect(text).toContain('### 1. Worded as promotion');
    expect(text).toContain('- No label');
    expect(text).not.toContain('### 1. Advertising');
  });

  it('is plain where nothing was found, in an unknown country', () => {
    const report = adReport({
      promotions: [],
      claims: [],
      disclosures: [],
      verdictEvidence: [],
      promotionalShare: 0,
      verdict: 'editorial',
      jurisdiction: null,
    });
    const evidence = file({ report });
    const headings = dossier(evidence, english(evidence)).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['What Sourcelight found on a page', 'Verdict']);
    expect(markdown(evidence, english(evidence))).not.toContain('Judged by');
  });

  it('sets apart what stands around the article and compares it with nothing', () => {
    const [promotion] = adReport().promotions;
    const evidence = file({ report: adReport({ promotions: [{ ...promotion!, inArticle: false }] }) });
    const text = markdown(evidence, english(evidence));
    expect(text).toContain('## Around the article');
    expect(text).not.toContain('The same article reports');
  });

  it('cuts nothing, however long', () => {
    const long = 'Sehr lange Werbung ohne Punkt '.repeat(3_000);
    const [promotion] = adReport().promotions;
    const evidence = file({ text: long, report: adReport({ promotions: [{ ...promotion!, passages: [at(long, long)] }] }) });
    for (const name of ['markdown', 'html'] as const) {
      expect(exportFile(name, evidence, english(evidence)).content).toContain(long.trim());
    }
  });

  it.each(FORMAT_NAMES)('%s is named after host and day, in both languages', async (name) => {
    for (const language of ['en', 'de'] as const) {
      const evidence = file();
      const written = exportFile(name, evidence, exportWords(evidence.report, await loadTranslator(language)));
      expect(written.name).toMatch(/^sourcelight-news\.example-2026-02-01\.(html|md|json|jsonld)$/);
      expect(written.content).not.toMatch(/export_|undefined|\{\w+\}/);
    }
  });

  it('gives files a name that any system takes', () => {
    expect(fileStem(file({ report: adReport({ url: 'file:///home/a/b.html' }) }))).toBe('sourcelight-2026-02-01');
    expect(fileStem(file({ report: adReport({ url: 'http://[::1]:80/' }) }))).toMatch(/^sourcelight-[a-z0-9.-]+$/);
  });

  it('hashes as everybody else does, also what is no proper text', async () => {
    for (const text of ['', TEXT, 'half \uD83D of a pair']) {
      expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });
});

describe('advice to buy or sell securities', () => {
  const call = { kind: 'quote', at: at('Sichern Sie sich') } as const;
  const checks = [
    { code: 'author', evidence: null, count: null },
    { code: 'date', evidence: { kind: 'metadata', name: 'datePublished', value: '2026-02-01T09:30:00Z' }, count: null },
    { code: 'sources', evidence: null, count: { found: 1, of: 4 } },
    { code: 'opinion', evidence: { kind: 'quote', at: at('Gratis-Analyse') }, count: null },
  ] as const;

  it('is listed with what was found beside what EU law asks, and what was not', () => {
    const evidence = file({ report: adReport({ recommendation: { call, checks: [...checks] } }) });
    const text = markdown(evidence, english(evidence));
    const section = text.slice(text.indexOf('## Advice to buy or sell securities'), text.indexOf('## Labels'));
    expect(section).toContain('A promotion in this article calls on readers to buy or sell securities.');
    expect(section).toContain(`- **Author named:** not found
- **Date and time:** February 1, 2026 at 9:30 AM UTC (2026-02-01T09:30:00Z)
- **Sources of the figures:** 1 of 4 sentences with figures name a source
- **Marked as opinion or analysis:** “Gratis-Analyse”`);
  });

  it('is not spoken of where nobody gives any', () => {
    const evidence = file();
    expect(markdown(evidence, english(evidence))).not.toContain('securities');
  });
});

describe('when a page was published', () => {
  it.each([
    ['2026-09-10T08:40:00-04:00', 'September 10, 2026 at 12:40 PM UTC (2026-09-10T08:40:00-04:00)'],
    ['2026-02-30T99:40Z', '2026-02-30T99:40Z'],
    ['2026-09-10', '2026-09-10'],
    ['2026-09-10T08:40', '2026-09-10T08:40'],
    ['01.05.2024', '01.05.2024'],
    ['Updated 3', 'Updated 3'],
  ])('is read only from what can mean but one moment: %s', (written, shown) => {
    expect(timeRow('Published', written, english(file())).map(fullValue)).toEqual([shown]);
  });
});
