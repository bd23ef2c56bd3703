import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../../lib/export/annotations.ts';
import type { ReaderMark } from '../../../lib/model/reader-mark.ts';
import { resolve } from '../../../lib/text/anchor.ts';
import { adReport, english, file, hostileFile, TEXT } from './evidence-file.ts';

/*
 * The Web Annotation Data Model (W3C Recommendation of 23 February 2017), as far as these files use it; the numbers are its sections.
 * Strict, so that a property that the standard's context does not know, and that its readers would drop, is no part of a file.
 */
const Iri = v.pipe(v.string(), v.url());
/** 3.3.1: xsd:dateTime in UTC. */
const Time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
/** 3.3.5: the thirteen motivations. */
const Motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const Software = v.strictObject({ type: v.literal('Software'), name: v.pipe(v.string(), v.minLength(1)) });
/** 3.2.4 */
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.pipe(v.string(), v.minLength(1)),
  format: v.literal('text/plain'),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  purpose: Motivation,
});
/** 4.2.4 */
const QuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
const Position = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 4.2.5 */
const PositionSelector = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: Position, end: Position }),
  v.check(({ start, end }) => start < end, 'ends before it starts'),
);
/** 4, 4.3.1 */
const SpecificResource = v.strictObject({
  type: v.literal('SpecificResource'),
  source: Iri,
  selector: v.union([v.strictTuple([QuoteSelector, PositionSelector]), v.strictTuple([QuoteSelector])]),
  state: v.strictObject({ type: v.literal('TimeState'), sourceDate: Time }),
});
/** 3.1 */
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: Motivation,
  created: Time,
  generator: Software,
  body: v.pipe(v.array(v.union([TextualBody, SpecificResource])), v.minLength(1)),
  target: v.pipe(v.array(v.union([Iri, SpecificResource])), v.minLength(1)),
});
/** 5.1, 5.2 */
const Collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  created: Time,
  generator: Software,
  total: Position,
  first: v.strictObject({ id: Iri, type: v.literal('AnnotationPage'), startIndex: v.literal(0), items: v.array(Annotation) }),
  last: Iri,
});

describe('the evidence as Web Annotations', () => {
  const evidence = file({ note: 'Sieht aus wie ein Artikel.' });
  const all = annotations(evidence, english(evidence));

  it.each([
    ['an ad', evidence],
    ['a hostile page', hostileFile()],
    ['nothing', file({ report: adReport({ promotions: [], claims: [], disclosures: [] }) })],
    [
      'a label without a place',
      file({ report: adReport({ disclosures: adReport().disclosures.map((label) => ({ ...label, at: null, how: 'metadata' })) }) }),
    ],
  ] as const)('is in the shape of the standard: %s', (_, one) => {
    const collection = JSON.parse(JSON.stringify(annotations(one, english(one))));
    expect(v.safeParse(Collection, collection).issues).toBeUndefined();
    expect(collection.total).toBe(collection.first.items.length);
    expect(collection.last).toBe(collection.first.id);
    const ids = [collection.id, collection.first.id, ...collection.first.items.map(({ id }: { id: string }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what the page is, and of each passage what it is', () => {
    expect(all.first.items.map(({ motivation }) => motivation)).toEqual([
      'identifying',
      'assessing',
      'commenting',
      'classifying',
      'tagging',
      'linking',
      'describing',
    ]);
    const said = all.first.items.map(({ body }) => body.map((one) => (one.type === 'TextualBody' ? one.value : one.selector[0].exact)));
    expect(said[3]).toEqual([
      'Advertising',
      'Labelled “Anzeige”',
      'Behind it: Börsenbrief GmbH',
      'Likelihood, as reckoned by Sourcelight: 92%',
    ]);
    expect(said[4]).toEqual(['Claim', 'Urgency', 'Free offer as bait']);
    expect(said[5]).toEqual([adReport().facts[0]!.text, 'Alibaba, interested party', 'Both are about business results']);
    expect(said[6]).toContain('Rule (Germany): BGH I ZR 2/11');
  });

  it('says of a fact that only touches on a claim that it does no more', () => {
    const [claim] = adReport().claims;
    const touched = file({ report: adReport({ claims: [{ ...claim!, facts: [{ ...claim!.facts[0]!, score: 0.39 }] }] }) });
    const link = annotations(touched, english(touched)).first.items.find(({ motivation }) => motivation === 'linking');
    expect(link?.body.map((one) => (one.type === 'TextualBody' ? one.value : null))).toContain('Only loosely related');
  });

  it('counts code points where the report counts UTF-16 units, and its quotes are found in the text', () => {
    const points = [...TEXT];
    const places = all.first.items.flatMap(({ target }) => target).filter((one) => typeof one !== 'string');
    expect(places.length).toBeGreaterThan(3);
    for (const { selector } of places) {
      const [{ exact, prefix, suffix }, position] = selector;
      const { start, end } = position!;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(resolve(TEXT, { exact, prefix, suffix, start: 0, end: 0 })).not.toBeNull();
    }
  });

  it('carries the reader’s marks, each as made when it was, and where it stands now', () => {
    const start = TEXT.indexOf('Nur heute.');
    const mark: ReaderMark = {
      id: 'm',
      url: 'https://a.example/',
      at: { exact: 'Nur heute.', prefix: '', suffix: '', start: start + 400, end: start + 410 },
      as: 'not-advertising',
      markedAt: '2026-01-31T11:00:00.000+02:00',
      promotions: [],
    };
    const gone: ReaderMark = { ...mark, at: { ...mark.at, exact: 'Nicht mehr da.' }, as: 'advertising' };
    const marked = file({ report: adReport({ readerMarks: [mark, gone] }) });
    const collection = JSON.parse(JSON.stringify(annotations(marked, english(marked))));
    expect(v.safeParse(Collection, collection).issues).toBeUndefined();
    const [here, lost] = collection.first.items.slice(-2);
    expect(here).toMatchObject({ motivation: 'assessing', created: '2026-01-31T09:00:00Z' });
    expect(here.body).toMatchObject([{ value: 'You marked this as not advertising', purpose: 'assessing' }]);
    const [quote, position] = here.target[0].selector;
    expect([...TEXT].slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(lost.target[0]).toMatchObject({
      selector: [{ type: 'TextQuoteSelector', exact: 'Nicht mehr da.' }],
      state: { sourceDate: '2026-01-31T09:00:00Z' },
    });
    expect(lost.target[0].selector).toHaveLength(1);
  });

  it('is the same for the same reading and another for another', () => {
    expect(annotations(evidence, english(evidence)).id).toBe(all.id);
    const later = file({ report: adReport({ analysedAt: '2026-02-02T10:00:00Z' }) });
    expect(annotations(later, english(later)).id).not.toBe(all.id);
    expect(all.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
