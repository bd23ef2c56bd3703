/** The small invented article of the welcome page: its passages in reading order, by their keys in the catalogues. */
import type { MessageKey } from '../../lib/extension/i18n.ts';
import type { MarkKind } from '../../lib/model/settings.ts';

/** A piece of running text; `mark` = how Sourcelight marks it (a test holds that the real analysis does so). */
export interface SamplePassage {
  text: MessageKey;
  mark: MarkKind | null;
}

const plain = (text: MessageKey): SamplePassage => ({ text, mark: null });

/** Its paragraphs below the headline. */
export const SAMPLE: readonly (readonly SamplePassage[])[] = [
  [plain('sample_opening')],
  [{ text: 'sample_fact', mark: 'fact' }, plain('sample_after_fact')],
  [{ text: 'sample_label', mark: 'disclosure' }],
  [{ text: 'sample_ad', mark: 'claim' }],
  [plain('sample_end')],
];
