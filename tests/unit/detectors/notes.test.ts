// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';

const PARAGRAPHS = [
  'The county has set aside fourteen million pounds for the dykes, an official said on Tuesday. Work starts in March on three stretches.',
  'According to the board the work will take twenty-two months and close the roads on the left bank in turn. Residents get a calendar.',
  'The mayor recalled the flood eleven years ago, when ninety families left their homes. The town has measured the river ever since.',
  'Conservation groups ask that the nesting season be respected. The plan has a break of six weeks, too short for some species.',
];
const pack = readPack('en');

function reportOf(end: string) {
  const html = `<main><article><h1>New dykes along the Ouse</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${end}</article></main>`;
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return analyze(document, pack, { language: 'en', version: '0', threshold: 0.8, now: new Date(0), clock: () => 0 });
}
const labelsOf = (end: string) => reportOf(end).disclosures.map(({ label }) => label);

const TRAVEL = 'Travel was provided by Example Tourism.';

describe('notes on how an article came about', () => {
  it('tells of a journey that was paid for, and calls nothing advertising for it', () => {
    const { disclosures, promotions, verdict } = reportOf(`<p><em>${TRAVEL}</em></p>`);
    expect(disclosures.map(({ label }) => label)).toEqual([TRAVEL]);
    expect([promotions, verdict]).toEqual([[], 'editorial']);
  });

  it('leaves one in the running text to the news', () => {
    expect(labelsOf(`<p>Three ministers went. ${TRAVEL}</p>`)).toEqual([]);
    expect(labelsOf(`<p>${TRAVEL} ${PARAGRAPHS.join(' ')}</p>`)).toEqual([]);
  });

  it('name no institution as who pays', () => {
    const box = (label: string) => `<div><p>${label}</p><h3><a href="https://x.example/">A course for everyone</a></h3></div>`;
    expect(labelsOf(box('In partnership with Example Bank'))).toEqual(['In partnership with Example Bank']);
    expect(labelsOf(box('In partnership with Example University'))).toEqual([]);
  });
});
