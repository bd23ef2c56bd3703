/** The report contract as a schema, for reports that cross a border. Its type is held equal to {@link Report} by the compiler. */
import * as v from 'valibot';
import { LIMITS } from '../model/limits.ts';
import type { PageReport } from '../model/page-report.ts';
import { MARKED_AS } from '../model/reader-mark.ts';
import type { Report } from '../model/report.ts';
import { TECHNIQUES } from '../model/report.ts';
import { AnchorSchema as Anchor } from './anchor-schema.ts';

const Evidence = v.variant('kind', [
  v.object({ kind: v.literal('quote'), at: Anchor }),
  v.object({ kind: v.literal('link'), href: v.string(), rel: v.string(), at: v.nullable(Anchor) }),
  v.object({ kind: v.literal('metadata'), name: v.string(), value: v.string() }),
  v.object({ kind: v.literal('style'), property: v.string(), value: v.string(), at: v.nullable(Anchor) }),
]);
const Finding = v.object({
  signal: v.picklist([
    'disclosure',
    'call-to-action',
    'promotional-language',
    'affiliate-link',
    'outbound-link',
    'appearance',
    'metadata',
    'own-product',
    'address',
    'repetition',
  ]),
  entry: v.nullable(v.string()),
  strength: v.number(),
  evidence: v.tupleWithRest([Evidence], Evidence),
});
export const PromotionSchema = v.object({
  id: v.string(),
  kind: v.picklist(['paid', 'own-product', 'affiliate', 'unlabelled']),
  inArticle: v.boolean(),
  text: v.string(),
  passages: v.array(Anchor),
  disclosures: v.array(v.string()),
  sponsor: v.nullable(v.object({ name: v.string(), evidence: Evidence })),
  confidence: v.number(),
  findings: v.tupleWithRest([Finding], Finding),
});
export const DisclosureSchema = v.object({
  id: v.string(),
  role: v.picklist(['block', 'page', 'empty-slot']),
  label: v.string(),
  at: v.nullable(Anchor),
  how: v.picklist(['text', 'pseudo-element', 'attribute', 'image', 'metadata']),
  clarity: v.picklist(['clear', 'vague', 'disputed']),
  rule: v.nullable(v.object({ jurisdiction: v.string(), citation: v.string() })),
  prominence: v.nullable(
    v.object({ fontSizePx: v.number(), contrast: v.number(), position: v.picklist(['before', 'inside', 'after']), visible: v.boolean() }),
  ),
});
const Figures = v.array(
  v.object({
    text: v.string(),
    value: v.pipe(v.number(), v.finite()),
    unit: v.nullable(v.string()),
    about: v.nullable(v.picklist(['about', 'over', 'under'])),
    change: v.nullable(v.picklist(['up', 'down'])),
    period: v.nullable(v.string()),
  }),
);
const Dates = v.array(v.object({ text: v.string(), from: v.string(), to: v.string() }));
export const ClaimSchema = v.object({
  id: v.string(),
  promotion: v.nullable(v.string()),
  at: Anchor,
  text: v.string(),
  techniques: v.array(v.picklist(TECHNIQUES)),
  facts: v.array(
    v.object({
      fact: v.string(),
      score: v.number(),
      why: v.array(v.string()),
      relation: v.picklist(['context', 'supports', 'contradicts']),
    }),
  ),
  figures: Figures,
  dates: Dates,
});
const SourcedFact = v.object({
  id: v.string(),
  at: Anchor,
  text: v.string(),
  source: v.object({
    kind: v.picklist(['named-independent', 'self-reported', 'authority-or-document', 'anonymous', 'unattributed']),
    name: v.nullable(v.string()),
    cue: v.nullable(v.string()),
  }),
  limits: v.array(v.picklist(LIMITS)),
  objects: v.boolean(),
  figures: Figures,
  dates: Dates,
  links: v.array(v.string()),
});

/** Kept marks are held to more where they are read (reader-marks.ts). */
const ReaderMark = v.object({
  id: v.string(),
  url: v.string(),
  at: Anchor,
  as: v.picklist(MARKED_AS),
  markedAt: v.string(),
  promotions: v.array(v.string()),
});

export const ReportSchema = v.object({
  schema: v.literal(1),
  id: v.string(),
  url: v.string(),
  title: v.string(),
  language: v.string(),
  publisher: v.nullable(v.string()),
  author: v.nullable(v.string()),
  publishedAt: v.nullable(v.string()),
  jurisdiction: v.nullable(v.object({ country: v.string(), evidence: Evidence })),
  analysedAt: v.string(),
  version: v.string(),
  threshold: v.number(),
  article: v.nullable(v.object({ start: v.number(), end: v.number() })),
  verdict: v.picklist(['editorial', 'editorial-with-ads', 'affiliate', 'advertorial', 'no-article']),
  verdictEvidence: v.array(Evidence),
  promotionalShare: v.number(),
  promotions: v.array(PromotionSchema),
  disclosures: v.array(DisclosureSchema),
  subject: v.array(v.string()),
  notices: v.array(v.object({ kind: v.picklist(['conflict-of-interest', 'opinion']), evidence: Evidence })),
  claims: v.array(ClaimSchema),
  facts: v.array(SourcedFact),
  standing: v.object({ named: v.number(), selfReported: v.number(), anonymous: v.number(), unattributed: v.number() }),
  recommendation: v.nullable(
    v.object({
      call: Evidence,
      checks: v.array(
        v.object({
          code: v.picklist(['author', 'date', 'sources', 'opinion', 'conflict-of-interest']),
          evidence: v.nullable(Evidence),
          count: v.nullable(v.object({ found: v.number(), of: v.number() })),
        }),
      ),
    }),
  ),
  readerMarks: v.array(ReaderMark),
  problems: v.array(v.object({ code: v.string(), detail: v.string() })),
  timing: v.record(v.string(), v.number()),
});

/** As it leaves the page: with the running text from which the facts are told. */
export const PageReportSchema = v.object({
  ...ReportSchema.entries,
  running: v.array(
    v.object({
      at: Anchor,
      block: v.number(),
      quotes: v.array(v.object({ start: v.number(), end: v.number() })),
      links: v.array(v.string()),
    }),
  ),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Stops compiling when the schema and the contract part ways. */
export const SCHEMA_MATCHES_CONTRACT: Same<v.InferOutput<typeof ReportSchema>, Report> = true;
export const PAGE_SCHEMA_MATCHES_CONTRACT: Same<v.InferOutput<typeof PageReportSchema>, PageReport> = true;
