// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ToneWords } from '../../../lib/model/pack.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { together } from '../../../lib/promotions/likelihood.ts';
import { seeTone } from '../../../lib/promotions/tone-signs.ts';
import { noSigns } from '../../../lib/promotions/unit-signs.ts';
import { stemsOf, toneOf } from '../../../lib/text/tone.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

const PRAISE =
  'Das Haus wurde 1911 gebaut. Wer einmal hier erwacht ist, möchte von dieser Geborgenheit nie wieder lassen. Es hat acht Zimmer.';
const TONE: ToneWords = { gebor: 3, erwac: 3, möcht: 2, nie: 1, gebau: -1 };

/** What each paragraph shows of its tone, each being a unit, and the words the reader is shown for it. */
function tones(paragraphs: readonly string[], tone: ToneWords) {
  const html = article(paragraphs.map(paragraph).join(''));
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const page = readPage(document, 'de', readPack('de').grammar);
  const blocks = page.blocks.map((_, index) => [index]);
  const units = blocks.map((_, index) => index);
  const all = blocks.map(noSigns);
  seeTone(page, tone, blocks, units, all);
  return units
    .filter((unit) => paragraphs.includes(page.text.slice(page.blocks[unit]!.start, page.blocks[unit]!.end)))
    .map((unit) => ({
      tone: all[unit]!.counts.tone!,
      shown: all[unit]!.findings.flatMap(({ evidence: [first] }) => (first.kind === 'quote' ? [first.at.exact] : [])),
    }));
}

it('is heard against the other paragraphs, and shown by the sentence that has most of it', () => {
  const [first, ...others] = tones([PRAISE, ...EDITORIAL], TONE);
  expect(first!.tone).toBeGreaterThan(1);
  expect(first!.shown).toEqual(['Wer einmal hier erwacht ist, möchte von dieser Geborgenheit nie wieder lassen.']);
  for (const { tone, shown } of others) {
    expect(tone).toBeLessThan(0);
    expect(shown).toEqual([]);
  }
});

it('tells nothing where the whole article sounds like it', () => {
  for (const { tone, shown } of tones([PRAISE, PRAISE.replace('1911', '1912'), PRAISE.replace('1911', '1913')], TONE)) {
    expect(tone).toBeLessThan(1);
    expect(shown).toEqual([]);
  }
});

it('tells nothing in a language without words for it', () => {
  for (const { tone, shown } of tones([PRAISE, ...EDITORIAL], {})) {
    expect(tone).toBe(0);
    expect(shown).toEqual([]);
  }
});

it('is held against the other paragraphs, its own left out', () => {
  const dry = 'Der Gemeinderat vertagte die Sitzung, weil zwei Gutachten fehlten und der Kämmerer erkrankt war.';
  const tone: ToneWords = { ...TONE, gemei: -2 };
  const [praise, report] = tones([PRAISE, dry], tone);
  expect(praise!.tone).toBeCloseTo(toneOf(PRAISE, tone) - toneOf(dry, tone));
  expect(report!.tone).toBeCloseTo(-praise!.tone);
});

it('is not shown of a paragraph that only is less dry than the others', () => {
  const tone: ToneWords = Object.fromEntries(EDITORIAL.flatMap((text) => stemsOf(text)).map((stem) => [stem, -3]));
  const [plain] = tones(['Zwölf völlig andere Wörter stehen hier, lauter blanke, über Katzen, Kekse, Kerzen, Kissen.', ...EDITORIAL], tone);
  expect(plain!.tone).toBeGreaterThan(1);
  expect(plain!.shown).toEqual([]);
});

it('of units that stand together is the most one of them has, though all sound like reports', () => {
  const unit = (tone: number) => ({ ...noSigns(), counts: { tone, deadEnd: 1 }, score: 0 });
  expect(together([unit(-2), unit(-0.5)])).toEqual({ tone: -0.5, deadEnd: 1 });
});

describe('the tone of a text', () => {
  const heard = (text: string) => toneOf(text, TONE);

  it('is the same however accents are encoded and numbers stand between', () => {
    expect(heard('Mo\u0308chte')).toBe(heard('Möchte'));
    expect(heard('Erwacht 12 Mal am 3. Tag um 7')).toBe(heard('Erwacht Mal am Tag um'));
  });
  it('grows with the words for it, not with how often one of them is said', () => {
    expect(heard('Möchte nie erwachte Geborgenheit')).toBeGreaterThan(heard('Erwacht'));
    expect(heard('erwacht erwacht erwacht erwacht')).toBeLessThanOrEqual(heard('Erwacht'));
  });
  it('is fainter where the same word stands among others', () => {
    expect(heard('Am Morgen ist der ganze Ort erwacht')).toBeLessThan(heard('Der Ort ist erwacht'));
  });
});
