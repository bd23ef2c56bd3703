/** Whom the article is about: names of its headline that its text goes on to use. */
import type { Grammar } from '../model/pack.ts';
import type { Page } from '../model/page.ts';
import { namesOf } from './words.ts';

/** A name of the headline used this often in the body is the subject, not a passing mention. */
const MIN_USES = 2;
/** Without one in the headline, the name the body uses most, if it keeps coming back. */
const MIN_USES_ALONE = 3;

/** Lower-case names, the most used first; empty when the article has no clear subject. */
export function subjectOf(page: Page, grammar: Grammar): string[] {
  if (!page.article) return [];
  const body = page.blocks
    .filter((block) => block.kept && block.kind !== 'heading')
    .map((block) => page.text.slice(block.start, block.end));
  const uses = new Map<string, number>();
  for (const name of namesOf(body.join('\n'), grammar)) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  const headline = page.blocks.find((block) => block.start === page.article!.start);
  const title = `${page.title} ${headline ? page.text.slice(headline.start, headline.end) : ''}`;
  const names = new Set(namesOf(title, grammar).map((name) => name.toLowerCase()));
  const byUse = [...uses].sort(([, a], [, b]) => b - a);
  const inHeadline = byUse.filter(([name, count]) => names.has(name) && count >= MIN_USES);
  return (inHeadline.length > 0 ? inHeadline : byUse.filter(([, count]) => count >= MIN_USES_ALONE).slice(0, 1)).map(([name]) => name);
}
