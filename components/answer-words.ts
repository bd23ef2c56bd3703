/** The answer to "Is this advertising?" in words. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Judgement } from '../lib/model/judgement.ts';
import { isSeen } from '../lib/wording/labels.ts';

type Outcome = 'labelled' | 'affiliate' | 'own-product' | 'unlabelled' | 'page' | 'label' | 'claims' | 'doubtful' | 'nothing' | 'unlooked';

/** What weighs most of all that was found. Only what a label that readers can see covers is called advertising. */
export function outcomeOf({ promotions, disclosures, claims, doubtful, inArticle, hasPack }: Judgement): Outcome {
  const [first] = promotions;
  if (first) {
    if (disclosures.some(isSeen)) return 'labelled';
    return first.kind === 'affiliate' || first.kind === 'own-product' ? first.kind : 'unlabelled';
  }
  if (disclosures.some((label) => label.role === 'page' && isSeen(label))) return 'page';
  if (disclosures.some(({ role }) => role !== 'page')) return 'label';
  if (claims.length > 0) return 'claims';
  if (doubtful) return 'doubtful';
  return inArticle && hasPack ? 'nothing' : 'unlooked';
}

/** The headline, and the sentences below it. */
export function answerWords(judgement: Judgement, t: Translator): { title: string; lines: string[] } {
  const { doubtful, threshold, inArticle, hasPack, language, promotions } = judgement;
  const outcome = outcomeOf(judgement);
  const lines: string[] = [];
  if (promotions.length === 0) {
    if (doubtful && doubtful.confidence < threshold)
      lines.push(t.text('answer_likelihood', { share: t.percent(doubtful.confidence), threshold: t.percent(threshold) }));
    if (outcome === 'doubtful' || outcome === 'claims') lines.push(t.text('answer_no_label'));
    if (!inArticle) lines.push(t.text('answer_outside'));
    if (!hasPack) lines.push(t.text('answer_no_pack', { language }));
    if (outcome === 'nothing') lines.push(t.text('answer_no_guarantee'));
  }
  return { title: t.member('answer', outcome) ?? outcome, lines };
}
