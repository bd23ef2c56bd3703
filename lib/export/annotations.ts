/**
 * The evidence as a collection of W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/), for programs that keep and show
 * such: one annotation for each promotion, claim, pair, label and mark of the reader, and those about the page as a whole.
 */

import { isFirm } from '../model/firm-pair.ts';
import type { ReaderMark } from '../model/reader-mark.ts';
import type { Claim, Disclosure, Promotion, SourcedFact } from '../model/report.ts';
import { shownKind } from '../model/shown-kind.ts';
import { hash } from '../text/hash.ts';
import { assessmentText, citedText, coverageText, isSeen, placeText, prominenceText } from '../wording/labels.ts';
import { likelihoodText } from '../wording/likelihood.ts';
import { factText, sponsorText } from '../wording/names.ts';
import { body, created, type Motivation, markedTarget, type Specific, type TextualBody, target } from './annotation-parts.ts';
import type { EvidenceFile, ExportWords } from './evidence.ts';

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  created: string;
  generator: { type: 'Software'; name: string };
  body: (TextualBody | Specific)[];
  target: (string | Specific)[];
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  created: string;
  generator: WebAnnotation['generator'];
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: WebAnnotation[] };
  last: string;
}

/** A name for the collection that says nothing but is the same for the same reading: a UUID of the kind that is free to make (version 8). */
function collectionId({ report, textSha256 }: EvidenceFile): string {
  const seed = `${report.url}\n${report.analysedAt}\n${textSha256}`;
  const hex = hash(seed) + hash(`${seed}\n`);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/** What is said before it has a name. */
type Said = Pick<WebAnnotation, 'motivation' | 'body' | 'target'> & { created?: string };

/** All of them, the page's own first, the others in the order of the report. */
export function annotations(file: EvidenceFile, words: ExportWords): AnnotationCollection {
  const { report } = file;
  const { t, verdict, share } = words;
  const at = target(file);
  const atMark = markedTarget(file);
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const disclosures = new Map(report.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  const say = (value: string, purpose: Motivation = 'describing') => body(value, purpose, t.language);
  const page = (motivation: Motivation, ...values: string[]): Said => ({
    motivation,
    body: values.map((value) => say(value, motivation)),
    target: [report.url],
  });

  const ofPromotion = ({ kind, passages, disclosures: ids, sponsor, confidence }: Promotion): Said => {
    const covering = ids.flatMap((id) => disclosures.get(id) ?? []);
    const shown = shownKind({ kind, disclosures: covering });
    const labels = (covering.length > 0 ? covering : [undefined]).map((label) => coverageText(label, t));
    const behind = sponsorText({ sponsor }, t);
    const values = [...labels, ...(behind ? [behind] : []), likelihoodText({ confidence }, t)];
    return {
      motivation: 'classifying',
      body: [say(t.member('kind', shown) ?? shown, 'classifying'), ...values.map((value) => say(value))],
      target: passages.length > 0 ? passages.map(at) : [report.url],
    };
  };
  const ofClaim = ({ at: place, techniques }: Claim): Said => ({
    motivation: 'tagging',
    body: [
      say(t.text('legend_claim'), 'tagging'),
      ...techniques.map((technique) => say(t.member('technique', technique) ?? technique, 'tagging')),
    ],
    target: [at(place)],
  });
  const ofPairs = (claim: Claim): Said[] =>
    claim.facts.flatMap((pairing) => {
      const fact: SourcedFact | undefined = facts.get(pairing.fact);
      if (!fact) return [];
      const relation = pairing.relation === 'context' ? null : t.member('relation', pairing.relation);
      const loosely = isFirm(pairing) ? null : t.text('loosely_related');
      const values = [loosely, factText(fact, t), relation, words.reasonsOf(pairing).join('; ')];
      const described = values.filter((value): value is string => Boolean(value)).map((value) => say(value));
      return [{ motivation: 'linking', body: [at(fact.at), ...described], target: [at(claim.at)] }];
    });
  const ofLabel = (disclosure: Disclosure): Said => {
    const { at: place, how, role, label, rule } = disclosure;
    const values = [
      isSeen(disclosure) ? null : t.text('covered_hidden', { label }),
      role === 'empty-slot' ? t.text('empty_slots_text') : placeText(disclosure, t),
      how === 'text' ? null : `${t.text('quote', { text: label })}: ${t.member('how', how)}`,
      prominenceText([disclosure], t),
      role === 'empty-slot' ? null : assessmentText(disclosure, t),
      rule && role !== 'empty-slot' ? citedText(rule, report.jurisdiction, t) : null,
    ];
    return {
      motivation: 'describing',
      body: [
        say(t.text('legend_disclosure'), 'tagging'),
        ...values.filter((value): value is string => Boolean(value)).map((value) => say(value)),
      ],
      target: [place ? at(place) : report.url],
    };
  };

  /** The reader's own judgement, made when they marked the passage. */
  const ofMark = (mark: ReaderMark): Said => ({
    motivation: 'assessing',
    ...created(mark.markedAt),
    body: [say(t.member('marked', mark.as) ?? mark.as, 'assessing')],
    target: [atMark(mark)],
  });

  const said: Said[] = [
    page('identifying', `SHA-256: ${file.textSha256}`),
    page('assessing', verdict.title, verdict.text, ...(share ? [share] : [])),
    ...(file.note.trim() ? [page('commenting', file.note.trim())] : []),
    ...report.promotions.map(ofPromotion),
    ...report.claims.flatMap((claim) => [ofClaim(claim), ...(isAround(claim, report.promotions) ? [] : ofPairs(claim))]),
    ...report.disclosures.map(ofLabel),
    ...report.readerMarks.map(ofMark),
  ];
  const id = collectionId(file);
  const generator = { type: 'Software', name: `${t.text('extName')} ${report.version}` } as const;
  const items = said.map(
    (one, index): WebAnnotation => ({
      id: `${id}#${index + 1}`,
      type: 'Annotation',
      ...created(report.analysedAt),
      generator,
      ...one,
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: [t.text('export_file_title'), report.title].filter(Boolean).join(' – '),
    ...created(file.exportedAt),
    generator,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
    last: `${id}#page-1`,
  };
}

/** What stands around the article is not compared with what it reports. */
const isAround = ({ promotion }: Claim, promotions: readonly Promotion[]): boolean =>
  promotions.some(({ id, inArticle }) => id === promotion && !inArticle);

/** The whole file. */
export const jsonLd = (file: EvidenceFile, words: ExportWords): string => `${JSON.stringify(annotations(file, words), null, 2)}\n`;
