import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readGold } from '../../../../scripts/eval/gold.ts';
import type { ShortArticle } from '../../../../scripts/eval/short-articles.ts';

const article: ShortArticle = {
  id: 'de-test',
  lang: 'de',
  country: 'DE',
  subject: ['Alnora & Co'],
  promotions: [{ claims: [{ text: 'Alnora-Aktie: Kaufen oder verkaufen?', techniques: ['buy-sell-call'], best: [1] }] }],
  facts: [
    { text: 'Alnora baut in Jena ein Werk.', kind: 'unattributed' },
    { text: 'Die Aktie kostet 12 Euro.', kind: 'unattributed' },
    { text: 'Der Umsatz stieg um 3 Prozent.', kind: 'self-reported' },
    { text: 'Die Stadt rechnet mit 80 Stellen.', kind: 'authority-or-document' },
  ],
};

it('makes an article in short form into a page with its label, and its pairs into gold', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-short-'));
  writeFileSync(path.join(folder, 'de.jsonl'), `${JSON.stringify(article)}\n\n`);
  const [{ gold, input }, ...others] = readGold(folder) as [ReturnType<typeof readGold>[0]];
  expect(others).toEqual([]);
  expect(gold).toMatchObject({
    id: 'de-test',
    promotions: [{ text: 'Alnora-Aktie: Kaufen oder verkaufen?', disclosed: true }],
    disclosures: [{ label: 'Anzeige', covers: 0 }],
    claims: [{ promotion: 0, best_facts: [1] }],
    facts: [{ source_kind: 'unattributed' }, {}, {}, {}],
  });
  const page = readFileSync(input.file!, 'utf8');
  expect(page).toContain('<h1>Alnora &#38; Co</h1>');
  const order = ['12 Euro', '<aside><p>Anzeige</p>', '80 Stellen'].map((text) => page.indexOf(text));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
