/** How far a name reaches: a role with whose it is, and the lower-case words of an office's name ("tribunal judiciaire de Rennes"). */
import type { SpeechGrammar } from '../model/pack.ts';
import { findPhrases } from '../text/phrase.ts';
import { stopWords, wordsOf } from '../text/words.ts';
import { roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

export interface Span {
  text: string;
  start: number;
  end: number;
}

/** A name has no more parts behind its role. */
const MOST_PARTS = 5;

/** Between an owner and the role stand no more than adjectives. */
const OWNED = /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;

/** A role alone, with whose it is: "Sprecher der Stadt Ulm", "lab at the University of Sheffield". */
export function withWhose(text: string, spans: readonly Span[], speech: SpeechWords, isProper: (name: string) => boolean): Span[] {
  const { joinsRole } = speech.grammar;
  const hasRole = (name: string): boolean => findPhrases(name, speech.sourceKinds).length > 0;
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    const joined =
      /^\s[^.,;:()]{1,12}\s$/.test(between) &&
      between
        .trim()
        .split(/\s+/)
        .every((word) => joinsRole.includes(word));
    const whose = hasRole(span.text) || isProper(span.text);
    // "Wisconsin's | state securities division".
    const owned = last && /['’]s$/.test(last.text) && hasRole(span.text) && OWNED.test(between);
    if (owned) {
      last.end = span.end;
      last.text = text.slice(last.start, last.end);
    } else if (last && joined && whose && wordsOf(last.text).length === 1 && hasRole(last.text)) {
      last.end = span.end;
      last.text = text.slice(last.start, last.end);
    } else found.push({ ...span });
  }
  return found;
}

/**
 * Offices that go on in lower case: over adjectives ("tribunal | judiciaire"), and over what they are for ("Autorité | de la concurrence").
 *
 * @param stops where something begins that is no part of a name, such as a verb of saying.
 */
export function withLowerCase(text: string, spans: readonly Span[], speech: SpeechWords, stops: readonly number[]): Span[] {
  const endings = speech.grammar.names.adjectiveEndings;
  if (endings.length === 0) return [...spans];
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.text = text.slice(last.start, last.end);
      continue;
    }
    const row = roleOf(span.text, speech);
    const limit = Math.min(text.length, ...stops.filter((stop) => stop >= span.end));
    const end =
      row && !row.people ? reachOf(text, span.end, spans, speech, row.kind === 'authority-or-document' && !row.document) : span.end;
    const whole = end <= limit ? end : span.end;
    found.push({ start: span.start, end: whole, text: text.slice(span.start, whole) });
  }
  return found;
}

function reachOf(text: string, from: number, spans: readonly Span[], { grammar }: SpeechWords, isOffice: boolean): number {
  const isAdjective = (word: string) => !isGrammar(word, grammar) && grammar.names.adjectiveEndings.some((ending) => word.endsWith(ending));
  let end = from;
  for (let part = 0; part < MOST_PARTS; part++) {
    const rest = text.slice(end);
    const adjective = rest.match(/^\s(\p{Ll}[\p{L}-]+)/u);
    if (adjective && isAdjective(adjective[1]!)) {
      end += adjective[0].length;
      continue;
    }
    // "Związek zawodowy | Solidarność", "groupe français | Danone": behind the adjective stands the name itself.
    const own = end > from ? spans.find((span) => span.start === end + 1 && /^\p{Lu}/u.test(span.text)) : undefined;
    if (own && /^\s/.test(rest)) {
      end = own.end;
      continue;
    }
    const joint = rest.match(jointOf(grammar))?.[0];
    if (!joint) break;
    const isOfName = grammar.inNames.includes(
      joint
        .trim()
        .match(/^\p{L}+['’]?/u)![0]
        .replace('’', "'"),
    );
    const start = end + joint.length;
    const named = spans.find((span) => span.start === start);
    if (named && (end > from || (isOffice && isOfName))) {
      end = named.end;
      continue;
    }
    // What an office is for is one word, and an adjective beside it.
    const word = text.slice(start).match(/^\p{Ll}[\p{L}-]+/u)?.[0];
    if (!isOffice || !isOfName || !word || isGrammar(word, grammar)) break;
    const next = isAdjective(word) ? text.slice(start + word.length).match(/^\s\p{Ll}[\p{L}-]+/u)?.[0] : '';
    end = start + word.length + (next ?? '').length;
  }
  return end;
}

const isGrammar = (word: string, grammar: SpeechGrammar): boolean =>
  [grammar.prepositions, grammar.carryOn, grammar.inNames].some((words) => words.includes(word)) || stopWords(grammar).has(word);

const joints = new WeakMap<SpeechGrammar, RegExp>();

/** Between an office and whose it is or what it is for: "de la", "dell'", "of". An article alone joins nothing. */
function jointOf(grammar: SpeechGrammar): RegExp {
  const known = joints.get(grammar);
  if (known) return known;
  const form = (word: string) => (/['’]$/.test(word) ? `${word.slice(0, -1)}['’]` : `${word.replace('.', '\\.')}\\s`);
  const isPreposition = (word: string) => grammar.prepositions.includes(word.replace(/['’]$/, ''));
  const first = grammar.joinsRole.filter(isPreposition).map(form);
  const rest = grammar.joinsRole.filter((word) => !isPreposition(word)).map(form);
  const made = first.length > 0 ? new RegExp(`^\\s(?:${first.join('|')})(?:${[...rest, '(?!)'].join('|')})?`, 'u') : /(?!)/;
  joints.set(grammar, made);
  return made;
}
