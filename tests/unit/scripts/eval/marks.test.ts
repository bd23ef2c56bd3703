import { describe, expect, it } from 'vitest';
import { evaluationHtml } from '../../../../scripts/eval/html.ts';
import { markedBlocks } from '../../../../scripts/eval/marks.ts';
import type { PageView } from '../../../../scripts/eval/view.ts';
import { anchor, disclosure, promotion, sampleReport } from '../../popup/sample-report.ts';

const TEXTS = ['Ein Absatz des Artikels.', 'Anzeige', 'Jetzt die <neue> Analyse sichern!', 'Noch ein Absatz.'];
const blocks: PageView['blocks'] = [];
for (const text of TEXTS) {
  const start = blocks.length > 0 ? blocks.at(-1)!.start + blocks.at(-1)!.text.length + 1 : 0;
  blocks.push({ start, text, kind: 'text', inArticle: true });
}
const at = (index: number) => ({
  ...anchor(TEXTS[index]!),
  start: blocks[index]!.start,
  end: blocks[index]!.start + TEXTS[index]!.length,
});
const gold = {
  id: 'page',
  url: '',
  verdict: 'editorial-with-ads',
  promotions: [{ text: 'Jetzt die <neue> Analyse sichern!', disclosed: true }],
  disclosures: [{ label: 'Anzeige', covers: 0 }],
};
const report = {
  ...sampleReport(),
  promotions: [promotion('p', TEXTS[3]!, { passages: [at(3)] })],
  disclosures: [disclosure('d', 'Anzeige', { at: at(1) })],
};

describe('the page to look at', () => {
  it('marks the words of the gold and those of the report', () => {
    const marks = markedBlocks({ blocks }, gold, report).map(({ words }) => [words[0]!.gold, words[0]!.found]);
    expect(marks).toEqual([
      [null, null],
      ['label', 'label'],
      ['promotion', null],
      [null, 'promotion'],
    ]);
  });

  it('shows both sides, says what only one of them marks, and loads nothing', () => {
    const read = { id: 'page', report, view: { blocks }, peers: {} };
    const html = evaluationHtml([{ name: 'set', tally: {}, lines: [], pages: [{ gold, report, read, notes: ['missed: <b>'] }] }]);
    expect(html).toContain('<mark class="promotion only">Jetzt die &#60;neue&#62; Analyse sichern</mark>!');
    expect(html).toContain('<p><mark class="promotion only">Noch ein Absatz</mark>.</p>');
    expect(html.match(/<mark class="label">Anzeige<\/mark>/g)).toHaveLength(2);
    expect(html).toContain('<li>missed: &#60;b&#62;</li>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)=/);
  });
});
