/** Whom the article is about: names of its headline that its text goes on to use. */
import type { Grammar } from '../model/pack.ts';
import type { Page } from '../model/page.ts';
import { namesOf } from './words.ts';

/** A name used this often in the body is the subject, not a passing mention. */
const MIN_USES = 2;

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
  return [...names].filter((name) => (uses.get(name) ?? 0) >= MIN_USES).sort((a, b) => uses.get(b)! - uses.get(a)!);
}
