/** Digits that are no figure in any language: telephone numbers, scores, versions, addresses of the net. */

/** Takes the place of what is masked, sign for sign, so that offsets stay. */
const FILLER = '\u0001';

/** A sentence with the given stretches made unreadable. */
export function blank(sentence: string, stretches: readonly { start: number; end: number }[]): string {
  let text = sentence;
  for (const { start, end } of stretches) text = text.slice(0, start) + FILLER.repeat(end - start) + text.slice(end);
  return text;
}

const MASKS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+\.\p{L}+|\b[a-z0-9-]+\.(?:com|net|org|[a-z]{2})\/\S*/giu,
  // +49 30 1234567, (030) 123 45, 0800 123 456, 01 23 45 67 89
  /(?<![\p{L}\p{N}]|\d[ \u00a0\u2009\u202f])(?:\+\d|\(?0\d)[\d()]*(?:[\s/–-]{1,3}\(?\d+\)?){1,6}(?![\p{L}\p{N}]|[.,]\d)/gu,
  // 22 123 45 67; but 1 234 567 is a number
  /(?<![\p{L}\p{N}])(?!\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![ \u00a0\u2009\u202f]?\d))\d{2,4}(?:[ \u00a0\u2009\u202f]\d{2,3}){2,}(?![\p{L}\p{N}]|[.,]\d)/gu,
  // 14h30, 14 h 30
  /(?<![\p{L}\p{N}])\d{1,2}\s?h\s?\d{2}(?![\p{L}\p{N}])/gu,
  // ISBN, credit cards, 1-800-555-0199
  /(?<![\p{L}\p{N}])\d+(?:[-–]\d+){2,}/gu,
  // versions and addresses, 2.4.1; but 1.234.567 is a number
  /(?<![\p{L}\p{N}.])(?!\d{1,3}(?:\.\d{3})+(?![.\d]))\d+(?:\.\d+){2,}/gu,
  // scores, times, ratios, and what stands for "a in b"
  /(?<![\p{L}\p{N}])\d+\s?[:/∶]\s?\d+(?:[:/]\d+)*/gu,
  // paragraphs and numbers of lists
  /§{1,2}\s?\d+\p{L}?(?:(?:\s?[,–-]\s?|\s\p{L}{1,4}\s)\d+\p{L}?)*|[#№]\s?\d+/gu,
];

/** The stretches of a sentence that hold no figures, found by the patterns for all languages and by those given. */
export const maskedIn = (sentence: string, more: readonly RegExp[]): { start: number; end: number }[] =>
  [...MASKS, ...more].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );
