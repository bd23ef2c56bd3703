/** How likely a promotion is one. */
import type { Translator } from '../extension/i18n.ts';
import type { Promotion } from '../model/report.ts';

/** What is reckoned is never certain. */
const MOST = 0.99;

export const likelihoodText = ({ confidence }: Pick<Promotion, 'confidence'>, t: Translator): string =>
  t.text('export_certainty', { share: t.percent(Math.min(confidence, MOST)) });
