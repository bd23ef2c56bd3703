/** Tries a text against the words of a language and the reader's own: what would match, why, and what keeps it from counting. */
import { matchInlineLabel, matchWholeLabel } from '../detectors/label-text.ts';
import type { Pack } from '../model/pack.ts';
import type { OwnWord } from '../model/settings.ts';
import type { Trial, TrialMatch, TrialUse } from '../model/trial.ts';
import { type CompiledPack, compilePack } from '../text/compile-pack.ts';
import { sortOwnWords } from '../text/own-word-fault.ts';
import { isOwn, OWN, withOwnWords } from '../text/own-words.ts';
import { findPhrases, type PhraseMatch, type PhraseSet } from '../text/phrase.ts';
import { splitSentences } from '../text/sentences.ts';

/** Of each row of a shipped pack, in its order: its id and where its wording was found. */
export type PackNotes = Readonly<
  Record<'disclosures' | 'promotion' | 'ownProducts' | 'falseFriends', readonly (readonly [string, string])[]>
>;

/** Longer texts are cut: it is a place to try a sentence or a page of text. In UTF-16 units. */
export const LONGEST_TRIAL = 20_000;

interface Row {
  id: string;
}

/** A piece of the text that is read by itself, as the analysis does: a line for labels, a sentence for all else. */
interface Piece {
  text: string;
  start: number;
}

/** @param notes of the same pack. */
export function tryText(whole: string, pack: Pack, notes: PackNotes, words: readonly OwnWord[]): Trial {
  const text = whole.slice(0, LONGEST_TRIAL);
  const compiled = compilePack(withOwnWords(pack, sortOwnWords(words).usable));
  const noted = notesByRow(pack, notes);
  const make = (match: PhraseMatch<Row>, piece: Piece, use: TrialUse, masks: readonly PhraseMatch<Row>[], counts = true): TrialMatch => {
    const [id, source] = noted.get(match.row) ?? [match.row.id, ''];
    const mask = masks.find(({ start, end }) => start < match.end && match.start < end);
    return {
      start: piece.start + match.start,
      end: piece.start + match.end,
      entry: isOwn(match.row) ? match.row.id.slice(OWN.length) : id,
      own: isOwn(match.row),
      use,
      source,
      counts,
      cancelledBy: mask ? (isOwn(mask.row) ? mask.row.id.slice(OWN.length) : (noted.get(mask.row)?.[0] ?? '')) : null,
    };
  };
  const matches = linesOf(text).flatMap((line) => {
    const masks = findPhrases(line.text, compiled.falseFriends);
    return [
      ...masks.map((mask) => make(mask, line, 'false-friend', [])),
      ...labelsIn(line, compiled).map(({ match, counts, whole: alone }) =>
        // The packs' false friends are for sentences: a label that stands alone is only silenced by the reader's.
        make(match, line, 'label', alone ? masks.filter(({ row }) => isOwn(row)) : masks, counts),
      ),
      ...sentencesOf(line, pack).flatMap((sentence) => {
        const covered = findPhrases(sentence.text, compiled.falseFriends);
        const of = <R extends Row>(set: PhraseSet<R>, use: (row: R) => TrialUse) =>
          findPhrases(sentence.text, set).map((match) => make(match, sentence, use(match.row), covered));
        return [
          ...of(compiled.statements, () => 'statement'),
          ...of(compiled.promotion, ({ signal }) => (signal === 'language' ? 'promotional-language' : signal)),
          ...of(compiled.ownProducts, () => 'own-product'),
        ];
      }),
    ];
  });
  return { text, language: pack.language, matches: matches.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function notesByRow(pack: Pack, notes: PackNotes): Map<object, readonly [string, string]> {
  const lists = ['disclosures', 'promotion', 'ownProducts', 'falseFriends'] as const;
  return new Map(
    lists.flatMap((list) => pack[list].flatMap((row, index) => (notes[list][index] ? [[row as object, notes[list][index]] as const] : []))),
  );
}

/** A label that is the line or opens or closes it, and those inside it, which count for nothing. */
function labelsIn({ text }: Piece, { labels }: CompiledPack): { match: PhraseMatch<Row>; counts: boolean; whole: boolean }[] {
  const whole = matchWholeLabel(text.trim(), labels);
  const found = whole ?? matchInlineLabel(text, labels);
  const offset = whole ? text.length - text.trimStart().length : 0;
  const counting = found && { row: found.row, start: found.start + offset, end: found.end + offset, name: null };
  const inside = findPhrases(text, labels).filter(
    ({ row, start, end }) => !row.offer && !(counting && start < counting.end && counting.start < end),
  );
  return [
    ...(counting ? [{ match: counting, counts: true, whole: whole !== null }] : []),
    ...inside.map((match) => ({ match, counts: false, whole: false })),
  ];
}

const linesOf = (text: string): Piece[] =>
  [...text.matchAll(/[^\n\r]+/g)].filter(([line]) => line.trim()).map(({ 0: line, index }) => ({ text: line, start: index }));

const sentencesOf = (line: Piece, { language, grammar }: Pack): Piece[] =>
  splitSentences(line.text, language, grammar).map(({ start, end }) => ({ text: line.text.slice(start, end), start: line.start + start }));
