import { expect, it } from 'vitest';
import { mattersOf, sameMatter, topicsOfBoth } from '../../lib/complete/matters.ts';
import type { QuestionRow, QuestionSentences, TopicRow } from '../../lib/model/pack.ts';
import { matterWords } from '../../lib/packs/matters.ts';

const GRAMMAR = { notNames: ['with'] };
const docs = (match: string) => ({ source: 'test', examples: { match: [match], noMatch: ['The council met.'] } });
const question = (id: QuestionRow['question'], side: QuestionRow['side'], phrases: string[], match: string): QuestionRow => ({
  id: `${id}-${side}`,
  question: id,
  side,
  phrases,
  ...docs(match),
});
const FRESH = [
  '(garden crisp|farm) ... salad*',
  'crunchy apples',
  'dewy cucumbers',
  'hygienic kitchen',
  'clean hands',
  'picked at dawn',
  'cooled',
];
const ROTTEN = ['wilted ... leaves', 'mouldy bread', 'germs', 'spoiled milk', 'shelf life', 'brown spots', 'health office', 'sour smell'];
const FAST = ['tomorrow', 'express', 'within hours', 'instantly', 'overnight', 'waiting is over', 'speedy', 'lightning'];
const LATE = ['delayed', 'weeks later', 'backlog', 'deadline missed', 'still waiting', 'postponed', 'standstill', 'overdue'];
/** A language has more words than a test needs. */
const OTHERS = 'aeiouqrstvwxyz'.split('').flatMap((a) => 'bcdfghjklmnp'.split('').map((b) => `${a}${b}${a}${b}${a}`));
const QUESTIONS = [
  question('fresh', 'claim', FRESH, 'Crisp leaves straight from the field'),
  question('fresh', 'fact', ROTTEN, 'Rotten berries lay in half the boxes'),
  question('fast', 'claim', FAST, 'Shipped overnight'),
  question('fast', 'fact', LATE, 'Parcels arrived weeks later'),
  question('quiet', 'claim', OTHERS, 'qbqbq'),
  question('quiet', 'fact', OTHERS, 'qbqbq'),
];
const TOPICS: TopicRow[] = [
  { id: 'pay', topic: 'pay', phrases: ['wages', 'salary', 'hourly rate', 'overtime', 'payslip'], ...docs('Wages rose') },
];
const SENTENCES: QuestionSentences = { fast: { claim: [], fact: ['Couriers needed eleven days'] }, quiet: { claim: OTHERS, fact: OTHERS } };
const words = matterWords(TOPICS, QUESTIONS, SENTENCES, GRAMMAR);

const likeliest = (one: string, other: string) =>
  [...topicsOfBoth(claim(one), fact(other))].reduce((best, each) => (each[1] > best[1] ? each : best))[0];

const claim = (text: string) => mattersOf(text, words, 'claim', GRAMMAR);
const fact = (text: string) => mattersOf(text, words, 'fact', GRAMMAR);

it('learns a matter from phrases, from the examples of rows and from whole sentences, each side apart', () => {
  const fresh = claim('Salads with a crisp bite');
  expect(sameMatter(fresh, fact('The leaves had wilted'))).toBeGreaterThan(2 * sameMatter(fresh, fact('The train was delayed')));
  expect(sameMatter(fresh, fact('Half the berries were rotten'))).toBeGreaterThan(2 * sameMatter(fresh, fact('Parcels were overdue')));
  const fast = claim('Yours tomorrow');
  expect(sameMatter(fast, fact('The courier came twice'))).toBeGreaterThan(sameMatter(fast, fact('The mayor came twice')));
  expect(sameMatter(claim('Delayed'), fact('Delayed'))).toBeLessThan(sameMatter(claim('Tomorrow'), fact('Delayed')));
});

it('knows a topic on both sides', () => {
  expect(likeliest('Wages that grow', 'Wages fell')).toBe('pay');
});

it('tells under which topic a reader is told of a shared question', () => {
  expect(likeliest('Crisp', 'Rotten')).toBe('quality');
});

it('finds hardly anything in words it has never seen, and nothing without words', () => {
  const seen = sameMatter(claim('Crisp'), fact('Rotten'));
  expect(sameMatter(claim('Zebra quagga'), fact('Zebra quagga'))).toBeLessThan(seen / 2);
  const none = { topics: [], claim: {}, fact: {} };
  const empty = mattersOf('Crisp', none, 'claim', GRAMMAR);
  expect(sameMatter(empty, mattersOf('Rotten', none, 'fact', GRAMMAR))).toBe(0);
  expect(topicsOfBoth(empty, empty).size).toBe(0);
});

it('is not led astray by words every object has', () => {
  const { likely } = fact('constructor hasOwnProperty toString __proto__ valueOf');
  expect(likely.every((each) => each >= 0 && each < 0.2)).toBe(true);
});
