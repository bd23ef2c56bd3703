/** What kind of source a name is. */
import type { SourceKind } from '../model/report.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import { isProper, namesOf } from './names.ts';
import { explanationOf, roleOf } from './role.ts';

/** @param sentence the sentence in which the name stands, with what it is explained by. */
export function kindOfName(name: string, sentence: string, article: Article): SourceKind {
  const { speech, subject, known, introduced } = article;
  const explanation = explanationOf(name, sentence, speech);
  const told = roleOf(`${name} ${explanation}`, speech);
  // "Ada Lund, who has no connection with | the firm |, says": no word of the firm.
  const hasNoStake = findPhrases(explanation, speech.objects).length > 0;
  const row = told?.kind === 'self-reported' && hasNoStake ? roleOf(name, speech) : told;
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const isOfSubject = (all: readonly string[]) => {
    // "Nomisma Energia" is not "Lumeo Energia": of several words the first, or most.
    const shared = all.filter((word) => subject.includes(word));
    return shared.length > 0 && (shared.includes(subject[0]!) || shared.length * 2 >= all.length);
  };
  const isOffice = words.some((word) => introduced.get(word) === 'authority-or-document');
  // "Quarterly report of Acme": what a firm writes of itself is its word.
  if (row?.document && isOfSubject(words) && !isOffice) return 'self-reported';
  // "Konzern im Zwischenbericht": what a firm says in a writing.
  if (row?.document && words.length > 1 && roleOf(name.split(/\s/)[0]!, speech)?.kind === 'self-reported') return 'self-reported';
  if (row?.document && isOfMaker(name, article)) return 'self-reported';
  // "A study", whoever made it, is no authority in advertising.
  if (row?.document && article.isAdvertorial && words.length === 1 && !isOffice)
    return isOnAdvertiser(sentence, article) ? 'self-reported' : 'anonymous';
  if (row?.kind === 'authority-or-document' || row?.kind === 'anonymous') return row.kind;
  // "OAS" is the office it was introduced as, though the article is about it.
  if (introduced.get(words.at(-1) ?? '') === 'authority-or-document') return 'authority-or-document';
  // "Banque de Grèce" is no word of Greece, the article's subject.
  const isInstitution = row?.kind === 'named-independent' && !row.people;
  if (!isInstitution && isOfSubject(words)) return 'self-reported';
  if (row?.people && !hasNoStake && isPartOf(explanation, article)) return 'self-reported';
  if (row?.people && row.kind === 'named-independent' && !words.some((word) => known.has(word))) return 'anonymous';
  return (
    row?.kind ?? introduced.get(words.at(-1) ?? '') ?? (speaksOfItself(name, sentence, article) ? 'self-reported' : 'named-independent')
  );
}

/** "Befragung des Herstellers", "company survey": in an advertorial that is the maker's word, though it sounds like a study. */
export const isOfMaker = (writing: string, { isAdvertorial, speech }: Article): boolean =>
  isAdvertorial && writing.split(/\s+/).some((word) => roleOf(word, speech)?.kind === 'self-reported');

/** "… according to a survey that Acme carried out": a study without a name, told of with the advertiser's. */
const isOnAdvertiser = (sentence: string, { subject, speech }: Article): boolean =>
  wordsOf(sentence).some((word) => subject.includes(word.toLowerCase())) ||
  findPhrases(sentence, speech.sourceKinds).some(({ row }) => row.kind === 'self-reported' && !row.people);

/** "Acme's chief analyst", "the chief analyst of Acme": whoever works for the one the article is about. */
function isPartOf(explanation: string, { speech, subject }: Article): boolean {
  const { joinsRole } = speech.grammar;
  return [...explanation.matchAll(/\p{Lu}[\p{L}\p{N}-]*/gu)].some(({ 0: word, index }) => {
    const before = wordsOf(explanation.slice(0, index)).slice(-2);
    const isOwner = /^['’]/.test(explanation.slice(index + word.length));
    return subject.includes(word.toLowerCase()) && (isOwner || before.some((each) => joinsRole.includes(each)));
  });
}

/**
 * "QuoteBarn said it would appeal": a firm that is named without a role, and nobody else beside it that "its" could mean. Whoever raises
 * "its target" for a share speaks of another.
 */
function speaksOfItself(name: string, sentence: string, { speech, known }: Article): boolean {
  const isFirm = /[&\d]|\p{Ll}\p{Lu}/u.test(name) || (!/\s/.test(name) && !known.has(name.toLowerCase()));
  if (!isFirm || findPhrases(sentence, speech.topics).some(({ row }) => row.topic === 'rating')) return false;
  const behind = sentence.slice(sentence.indexOf(name) + name.length);
  const own = wordsOf(behind).find((word) => speech.grammar.names.own.includes(word));
  return (
    own !== undefined && !namesOf({ text: behind, quotes: [], block: 0 }, speech, known).some(({ text }) => isProper(text, known, speech))
  );
}
