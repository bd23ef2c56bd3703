/** A reading with its text, for tests of the export. Every anchor stands where it says. */
import { exportWords } from '../../../components/export/words.ts';
import type { EvidenceFile } from '../../../lib/export/evidence.ts';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import type { Report } from '../../../lib/model/report.ts';
import { describe as anchorIn } from '../../../lib/text/anchor.ts';
import { claim, disclosure, fact, promotion, sampleReport } from '../popup/sample-report.ts';

/** A sign of two UTF-16 units stands before all that is quoted. */
export const TEXT = `🎉 Nachrichten
Anzeige
Sichern Sie sich jetzt die Gratis-Analyse! Nur heute.
Im Vorquartal wurden Erlöse von 247,8 Milliarden Yuan gemeldet.`;

/** The place of some words of {@link TEXT}. */
export function at(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return anchorIn(text, start, start + words.length);
}

const PITCH = 'Sichern Sie sich jetzt die Gratis-Analyse!';
const REPORTED = 'Im Vorquartal wurden Erlöse von 247,8 Milliarden Yuan gemeldet.';

/** One labelled ad with a claim and a fact beside it. */
export const adReport = (over: Partial<Report> = {}): Report =>
  sampleReport({
    title: 'Alibaba',
    analysedAt: '2026-02-01T10:00:00.123Z',
    verdictEvidence: [{ kind: 'quote', at: at('Anzeige') }],
    promotions: [
      promotion('p1', PITCH, {
        kind: 'paid',
        passages: [at(PITCH)],
        disclosures: ['d1'],
        sponsor: { name: 'Börsenbrief GmbH', evidence: { kind: 'quote', at: at('Anzeige') } },
        findings: [{ signal: 'call-to-action', entry: 'cta', strength: 1, evidence: [{ kind: 'quote', at: at('Sichern Sie sich') }] }],
      }),
    ],
    disclosures: [disclosure('d1', 'Anzeige', { at: at('Anzeige') })],
    claims: [
      claim('c1', PITCH, {
        at: at(PITCH),
        techniques: ['urgency', 'free-bait'],
        facts: [{ fact: 'f1', score: 0.9, why: ['topic:results'], relation: 'context' }],
      }),
    ],
    facts: [fact('f1', REPORTED, { kind: 'self-reported', name: 'Alibaba', cue: 'gemeldet' }, { at: at(REPORTED) })],
    problems: [],
    ...over,
  });

export const file = (over: Partial<EvidenceFile> = {}): EvidenceFile => ({
  report: adReport(),
  text: TEXT,
  textSha256: 'ab'.repeat(32),
  screenshot: null,
  exportedAt: '2026-02-01T10:05:00.000Z',
  note: '',
  ...over,
});

const t = await loadTranslator('en');
export const english = (evidence: EvidenceFile) => exportWords(evidence.report, t);

/** As a page that wants to break out of whatever it is quoted in. */
export const HOSTILE =
  '</title><script>alert(1)</script>"\'> [x](javascript:alert(1)) ![i](http://a.example/i.png) `c` **b** <img src=x onerror=y> \u202Eevil\u202C';

/** A report in which the page has a say everywhere it can. */
export function hostileFile(): EvidenceFile {
  const text = `${HOSTILE}\n# Heading\n- item\n1. one\nwww.a.example https://b.example\n> quote`;
  const anchor = at(text, text);
  const evidence = { kind: 'quote', at: anchor } as const;
  const rule = { jurisdiction: 'DE', citation: HOSTILE };
  return file({
    text,
    note: HOSTILE,
    report: adReport({
      url: 'javascript:alert(1)',
      title: HOSTILE,
      publisher: HOSTILE,
      author: HOSTILE,
      publishedAt: HOSTILE,
      language: '"><script>',
      verdictEvidence: [evidence, { kind: 'metadata', name: HOSTILE, value: HOSTILE }, { kind: 'link', href: HOSTILE, rel: '', at: null }],
      promotions: [
        promotion('p1', text, {
          passages: [anchor],
          sponsor: { name: HOSTILE, evidence },
          findings: [
            { signal: 'appearance', entry: null, strength: 1, evidence: [{ kind: 'style', property: HOSTILE, value: HOSTILE, at: null }] },
          ],
        }),
      ],
      disclosures: [disclosure('d1', HOSTILE, { at: anchor, how: 'pseudo-element', rule }), disclosure('d2', HOSTILE, { at: anchor })],
      claims: [claim('c1', text, { at: anchor, facts: [{ fact: 'f1', score: 1, why: [`entity:${HOSTILE}`], relation: 'supports' }] })],
      facts: [fact('f1', text, { kind: 'anonymous', name: null, cue: HOSTILE }, { at: anchor })],
      problems: [{ code: HOSTILE, detail: HOSTILE }],
    }),
  });
}
