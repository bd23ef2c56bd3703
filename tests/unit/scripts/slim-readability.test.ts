// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { slimReadability } from '../../../scripts/lib/slim-readability.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

const source = readFileSync(`${import.meta.dirname}/../../../node_modules/@mozilla/readability/Readability.js`, 'utf8');

describe('the slim Readability', () => {
  it('keeps what the whole one keeps', async () => {
    const code = slimReadability(source);
    const { default: Slim } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const html = `<title>Mehr Geld für den Küstenschutz</title>${article(`<div class="sponsor">x</div>${EDITORIAL.map(paragraph).join('')}<img src="data:,">`)}`;
    const read = (Reader: typeof Readability) =>
      new Reader(new DOMParser().parseFromString(html, 'text/html'), { disableJSONLD: true }).parse()?.content;
    expect(read(Slim)).toBe(read(Readability));
    expect(read(Slim)).toContain(EDITORIAL[0].slice(0, 40));
    expect(code.length).toBeLessThan(source.length * 0.9);
  });

  it('says what to do when Readability changes', () => {
    expect(() => slimReadability(source.replace('_fixLazyImages(root)', '_repairImages(root)').replaceAll('_fixLazyImages', '_x'))).toThrow(
      'Readability.js: _fixLazyImages not found; look at what its new version looks like and mend scripts/lib/slim-readability.ts.',
    );
  });
});
