/** How those are named who are behind a promotion, or whose word a statement is. */
import type { Translator } from '../extension/i18n.ts';
import type { Promotion, SourcedFact } from '../model/report.ts';
import { isSourceTold, limitNames } from './limits.ts';
import { shorten } from './shorten.ts';

/** Names longer than this are cut off where there is little room, in UTF-16 units. */
export const LONGEST_NAME = 80;

/** Only a label or the page's own data can name who is behind it; where a link leads says no more than that. Null = nobody is known. */
export function sponsorText({ sponsor }: Pick<Promotion, 'sponsor'>, t: Translator, longest = Number.POSITIVE_INFINITY): string | null {
  if (!sponsor) return null;
  return t.text(sponsor.evidence.kind === 'link' ? 'links_to' : 'sponsor', { name: shorten(sponsor.name, longest) });
}

/**
 * The source's name, or the words that speak of one. Null = nobody is named: of whom nobody names a name beside "not named" would
 * contradict it.
 */
export function sourceName({ source: { kind, name, cue } }: Pick<SourcedFact, 'source'>, t: Translator, longest: number): string | null {
  if (kind === 'anonymous') return null;
  return name ? shorten(name, longest) : cue && t.text('quote', { text: shorten(cue, longest) });
}

/** "Reuters, third party": whose word it is, and how that source stands to the matter. */
export function sourceText(fact: Pick<SourcedFact, 'source'>, t: Translator, longest = Number.POSITIVE_INFINITY): string {
  const { kind } = fact.source;
  const who = sourceName(fact, t, longest);
  return who ? `${who}, ${t.member('source_as', kind) ?? kind}` : (t.member('source', kind) ?? kind);
}

/** Whose word a statement is, after what it limits. */
export const factText = (fact: Pick<SourcedFact, 'source' | 'limits'>, t: Translator, longest = Number.POSITIVE_INFINITY): string =>
  [...limitNames(fact, t), ...(isSourceTold(fact) ? [sourceText(fact, t, longest)] : [])].join(' · ');
