import { describe, expect, it } from 'vitest';
import { loadTranslator, UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import type { Disclosure } from '../../../lib/model/report.ts';
import { assessmentText, placeText } from '../../../lib/wording/labels.ts';
import { disclosure } from '../popup/sample-report.ts';

const seen = (over: Partial<NonNullable<Disclosure['prominence']>> = {}) => ({
  fontSizePx: 11,
  contrast: 7,
  position: 'before' as const,
  visible: true,
  ...over,
});
const label = (over: Partial<Disclosure> = {}) => disclosure('d', 'Anzeige', { prominence: seen(), ...over });

describe('where a label stands', () => {
  it('is said in one phrase with what it covers', async () => {
    const t = await loadTranslator('de');
    expect(placeText(label(), t)).toBe('vor der Stelle, für die sie gilt');
    expect(placeText(label({ prominence: seen({ position: 'after' }) }), t)).toBe('hinter der Stelle, für die sie gilt');
  });

  it('is not said of what cannot be seen, nor of what covers the whole page or nothing', async () => {
    const t = await loadTranslator('en');
    expect(placeText(label({ prominence: seen({ visible: false }) }), t)).toBe('for one passage');
    expect(placeText(label({ prominence: null }), t)).toBe('for one passage');
    expect(placeText(label({ role: 'page' }), t)).toBe('for the whole page');
    expect(placeText(label({ role: 'empty-slot' }), t)).toBeNull();
  });
});

describe.each(UI_LANGUAGES)('the assessment of a label (%s)', (language) => {
  it.each(['clear', 'vague', 'disputed'] as const)('says of %s wording what else keeps readers from it', async (clarity) => {
    const t = await loadTranslator(language);
    const plain = assessmentText(label({ clarity }), t)!;
    const faint = assessmentText(label({ clarity, prominence: seen({ contrast: 2 }) }), t)!;
    const unseen = assessmentText(label({ clarity, prominence: seen({ visible: false }) }), t)!;
    const data = assessmentText(label({ clarity, how: 'metadata', prominence: null }), t);
    expect(new Set([plain, faint, unseen]).size).toBe(3);
    for (const longer of [faint, unseen]) expect(longer.startsWith(plain)).toBe(true);
    expect(data).toBe(unseen);
  });
});
