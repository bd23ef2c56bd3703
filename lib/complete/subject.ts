/** Whom the article is about: names of its title that its text goes on to use. */
import type { Grammar } from '../model/pack.ts';
import type { PageReport } from '../model/page-report.ts';
import { stopWords, wordsOf } from '../text/words.ts';

/** A name of the title used this often in the text is the subject, not a passing mention. */
const MIN_USES = 2;
/** Without one in the title, the name the text uses most, if it keeps coming back. */
const MIN_USES_ALONE = 3;

/** Lower-case names, the most used first; empty when the article has no clear subject. */
export function subjectOf({ title, running }: Pick<PageReport, 'title' | 'running'>, grammar: Grammar): string[] {
  const uses = Map.groupBy(
    running.flatMap(({ at }) => namesOf(at.exact, grammar)),
    (name) => name,
  );
  const names = new Set(namesOf(title, grammar));
  const byUse = [...uses].map(([name, all]) => ({ name, count: all.length })).sort((a, b) => b.count - a.count);
  const inTitle = byUse.filter(({ name, count }) => names.has(name) && count >= MIN_USES);
  return (inTitle.length > 0 ? inTitle : byUse.filter(({ count }) => count >= MIN_USES_ALONE).slice(0, 1)).map(({ name }) => name);
}

/** Capitalised words that are no mere grammar, in lower case: candidates for names. */
function namesOf(text: string, grammar: Grammar): string[] {
  const stop = stopWords(grammar);
  const capitalised = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && word.length >= 3);
  return capitalised.map((word) => word.toLowerCase()).filter((word) => !stop.has(word));
}
