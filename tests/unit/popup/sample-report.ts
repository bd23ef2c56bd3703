/** Reports to show in tests: one as a financial news page gives it, and the parts to make others from. */

import type { PageReport } from '../../../lib/model/page-report.ts';
import type { Anchor, Claim, Disclosure, Promotion, Report, SourcedFact } from '../../../lib/model/report.ts';
import { THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { quotations } from '../../../lib/text/quotes.ts';

let next = 0;
/** An anchor for `exact`; every call gives a later place, as in reading order. */
export function anchor(exact: string): Anchor {
  next += 1000;
  return { exact, prefix: '', suffix: '', start: next, end: next + exact.length };
}

export const claim = (id: string, text: string, over: Partial<Claim> = {}): Claim => ({
  id,
  promotion: 'p1',
  at: anchor(text),
  text,
  techniques: [],
  facts: [],
  figures: [],
  dates: [],
  ...over,
});

export const fact = (id: string, text: string, source: SourcedFact['source'], over: Partial<SourcedFact> = {}): SourcedFact => ({
  id,
  at: anchor(text),
  text,
  source,
  limits: [],
  objects: false,
  figures: [],
  dates: [],
  links: [],
  ...over,
});

export const disclosure = (id: string, label: string, over: Partial<Disclosure> = {}): Disclosure => ({
  id,
  role: 'block',
  label,
  at: anchor(label),
  how: 'text',
  clarity: 'clear',
  rule: { jurisdiction: 'DE', citation: 'BGH I ZR 2/11' },
  prominence: { fontSizePx: 11, contrast: 3.2, position: 'before', visible: true },
  ...over,
});

export const promotion = (id: string, text: string, over: Partial<Promotion> = {}): Promotion => ({
  id,
  kind: 'own-product',
  inArticle: true,
  text,
  passages: [anchor(text)],
  disclosures: [],
  sponsor: null,
  confidence: 0.92,
  findings: [{ signal: 'call-to-action', entry: 'cta', strength: 1, evidence: [{ kind: 'quote', at: anchor('Hier weiterlesen') }] }],
  ...over,
});

/** A stock-market article with a labelled block of the publisher's own, and one ad around it. */
export function sampleReport(over: Partial<Report> = {}): Report {
  next = 0;
  const sponsor = { name: 'Börsenblick Verlag', evidence: { kind: 'metadata', name: 'og:site_name', value: 'Börsenblick' } } as const;
  return {
    schema: 1,
    id: 'sample',
    url: 'https://news.example/alibaba',
    title: 'Alibaba: Milliarden-Fusion',
    language: 'de',
    publisher: 'Börsenblick',
    author: null,
    publishedAt: null,
    jurisdiction: { country: 'DE', evidence: { kind: 'metadata', name: 'lang', value: 'de-DE' } },
    notices: [],
    analysedAt: '2026-02-01T10:00:00Z',
    version: '0.1.0',
    threshold: THRESHOLDS.balanced,
    article: { start: 0, end: 90000 },
    verdict: 'editorial-with-ads',
    verdictEvidence: [{ kind: 'quote', at: anchor('Anzeige') }],
    promotionalShare: 0.18,
    promotions: [
      promotion('p1', 'Alibaba: Kaufen oder verkaufen?', { disclosures: ['d1'], sponsor }),
      promotion('p2', 'Sollten Anleger sofort verkaufen?', { kind: 'paid' }),
      promotion('p9', 'Die besten Depots im Vergleich', { kind: 'affiliate', inArticle: false }),
    ],
    disclosures: [disclosure('d1', 'Anzeige'), disclosure('d2', 'Sponsored', { role: 'empty-slot', clarity: 'vague', rule: null })],
    subject: ['alibaba'],
    claims: [
      claim('c1', 'Die neusten Alibaba-Zahlen sprechen eine klare Sprache: Dringender Handlungsbedarf für Alibaba-Aktionäre.', {
        techniques: ['urgency', 'fear-of-missing-out'],
        facts: [
          { fact: 'f1', score: 0.9, why: ['topic:results', 'entity:Alibaba'], relation: 'context' },
          { fact: 'f2', score: 0.5, why: ['figure:7 Prozent', 'entity:Alibaba'], relation: 'contradicts' },
        ],
      }),
      claim('c2', 'In der aktuellen Gratis-Analyse vom 1. Februar erfahren Sie, was jetzt zu tun ist.', {
        techniques: ['free-bait'],
      }),
      claim('c3', 'Lohnt sich ein Einstieg oder sollten Sie lieber verkaufen?', {
        techniques: ['buy-sell-call'],
        facts: [
          { fact: 'f2', score: 0.8, why: ['topic:price'], relation: 'context' },
          { fact: 'f1', score: 0.5, why: ['alike:Aktie'], relation: 'context' },
          { fact: 'f3', score: 0.3, why: ['novelty:x'], relation: 'supports' },
        ],
      }),
      claim('c4', 'Oder lohnt sich doch der Einstieg bei Alibaba?', { promotion: 'p2', techniques: ['buy-sell-call'] }),
      claim('c9', 'Jetzt Depot eröffnen und 100 Euro sichern!', { promotion: 'p9', techniques: ['scarcity'] }),
    ],
    facts: [
      fact('f1', 'Im Vorquartal wurden Erlöse von 247,8 Milliarden Yuan gemeldet.', {
        kind: 'self-reported',
        name: 'Alibaba',
        cue: 'gemeldet',
      }),
      fact('f2', 'Die Aktie notiert aktuell bei rund 144,80 Euro und verzeichnet seit Jahresanfang ein Minus von gut 7 Prozent.', {
        kind: 'unattributed',
        name: null,
        cue: null,
      }),
      fact('f3', 'Zelostech betonte in einer Stellungnahme, dass Cainiao nicht zum kontrollierenden Mehrheitsaktionär wird.', {
        kind: 'named-independent',
        name: 'Zelostech',
        cue: 'betonte in einer Stellungnahme',
      }),
      fact('f4', 'Peking hat einen Aktionsplan für „KI+ Fertigung“ angekündigt.', {
        kind: 'authority-or-document',
        name: 'Peking',
        cue: 'angekündigt',
      }),
    ],
    standing: { named: 2, selfReported: 1, anonymous: 0, unattributed: 1 },
    recommendation: null,
    readerMarks: [],
    problems: [
      { code: 'shadow-root', detail: 'x-player' },
      { code: 'brand-new', detail: 'what' },
    ],
    timing: { total: 12 },
    ...over,
  };
}

/** The same as it leaves the page, its article made of `texts`, each a paragraph. */
export const samplePageReport = (texts: readonly string[], over: Partial<Report> = {}): PageReport => ({
  ...sampleReport({ facts: [], standing: { named: 0, selfReported: 0, anonymous: 0, unattributed: 0 }, ...over }),
  running: texts.map((text, block) => ({ at: anchor(text), block, quotes: quotations(text), links: [] })),
});
