// @vitest-environment happy-dom
/** The marks of the sample article are those that the analysis would set, in every language of the user interface. */
import { expect, test } from 'vitest';
import { SAMPLE } from '../../../components/welcome/sample.ts';
import { analyze } from '../../../lib/analyze.ts';
import { completeReport } from '../../../lib/complete/index.ts';
import { loadTranslator, UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import { isSourced } from '../../../lib/extension/painted.ts';
import { MARK_KINDS } from '../../../lib/model/settings.ts';
import { THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { readOutsideWordsOf, readPack } from '../../../lib/packs/read-packs.ts';

test.each(UI_LANGUAGES)('in %s', async (language) => {
  const t = await loadTranslator(language);
  document.documentElement.lang = language;
  const paragraphs = SAMPLE.map((passages) => `<p>${passages.map(({ text }) => t.text(text)).join(' ')}</p>`);
  document.body.innerHTML = `<main><article><h1>${t.text('sample_title')}</h1>${paragraphs.join('')}</article></main>`;
  const options = { language, version: '0', now: new Date(0), clock: () => 0 };
  for (const threshold of Object.values(THRESHOLDS)) {
    const report = completeReport(analyze(document, readPack(language), { ...options, threshold }), readOutsideWordsOf(language));
    expect(report.verdict).toBe('editorial-with-ads');
    const marked = {
      claim: report.promotions.flatMap(({ passages }) => passages),
      disclosure: report.disclosures.map(({ at }) => at),
      fact: report.facts.filter(isSourced).map(({ at }) => at),
    };
    for (const kind of MARK_KINDS) {
      const shown = SAMPLE.flat().filter(({ mark }) => mark === kind);
      // What is read of a page has plain spaces, where French has such as do not break.
      expect(marked[kind].map((at) => at?.exact)).toEqual(shown.map(({ text }) => t.text(text).replace(/[\u00a0\u202f]/g, ' ')));
    }
  }
});
