import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';
import type { Finding, Promotion, Report } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { claim, disclosure, promotion, samplePageReport } from '../popup/sample-report.ts';

/** A page that is one promotion from start to end. */
function advertorial(sentences: readonly string[], over: Partial<Report> = {}): PageReport {
  const page = samplePageReport(sentences, { problems: [], claims: [], disclosures: [], verdict: 'advertorial', ...over });
  const whole = promotion('p1', sentences.join(' '), { kind: 'paid', passages: page.running.map(({ at }) => at) });
  return { ...page, promotions: over.promotions ?? [whole] };
}

const claimsIn = (page: PageReport, language: string) => completeReport(page, readOutsideWordsOf(language), () => 0).claims;
const textsIn = (page: PageReport, language: string) => claimsIn(page, language).map(({ text }) => text);

const SELLS = [
  'Our capsules rebuild worn cartilage while you sleep, gently and without any side effects.',
  '“After ten days I walked up the stairs without pain,” says Marge from Toledo, who is thrilled.',
];
const TELLS = [
  'According to the Federal Statistics Office, 5.1 million people were treated for arthrosis in 2023.',
  'The company was founded in 2012 and employs 41 people in Ohio.',
];

describe('the claims of a piece that is advertising as a whole', () => {
  it.each([
    ['en', SELLS, TELLS],
    [
      'de',
      [
        'Die sanfte Pflege wirkt schon nach wenigen Tagen und glättet selbst tiefe Falten spürbar.',
        'So einfach und sicher war Stromsparen noch nie.',
      ],
      [
        'Laut dem Statistischen Bundesamt wurden 2023 rund 5,1 Millionen Menschen behandelt.',
        'Die Firma wurde 2012 in Kassel gegründet und hat 41 Beschäftigte.',
      ],
    ],
    [
      'es',
      ['Nuestra crema devuelve la juventud a su piel desde el primer día y sin esfuerzo.', 'Es el colchón más cómodo que podrá encontrar.'],
      ['Según el INE, en 2023 se vendieron 5,1 millones de unidades.', 'La empresa se fundó en 2012 y tiene 41 empleados en Murcia.'],
    ],
  ] as const)('are its sentences that sell, not those that report (%s)', (language, sells, tells) => {
    const sentences = [sells[0], ...tells, sells[1]];
    expect(textsIn(advertorial(sentences), language)).toEqual([...sells]);
  });

  it('leaves what reports among the facts', () => {
    const { facts } = completeReport(advertorial([...SELLS, ...TELLS]), readOutsideWordsOf('en'), () => 0);
    expect(facts.map(({ text }) => text)).toEqual(TELLS);
  });

  it('goes on from what the page found, in reading order', () => {
    const page = advertorial(SELLS);
    const found = { ...claim('c7', SELLS[1]!), at: page.running[1]!.at };
    const claims = claimsIn({ ...page, claims: [found] }, 'en');
    expect(claims.map(({ id, text, promotion: of }) => [id, text, of])).toEqual([
      ['c1', SELLS[0], 'p1'],
      ['c2', SELLS[1], 'p1'],
    ]);
  });

  it('are no word of a third party who objects in that paragraph, nor what goes on in it', () => {
    const orme = 'Dr Philippa Orme, a lecturer at the University of Selwood, says the capsules have improved.';
    const praise = '“You will sleep so much better with them, safely and for the whole of your life,” says Dr Philippa Orme.';
    const objection = '“But people should be clear that sleep is cheaper without any capsules at all,” says Dr Philippa Orme.';
    const read = (sentences: readonly string[]) => {
      const page = advertorial(sentences);
      // Else the piece would be about her.
      const sponsor: Promotion['sponsor'] = { name: 'Acme', evidence: { kind: 'metadata', name: 'author', value: 'Acme' } };
      const promotions = page.promotions.map((whole) => ({ ...whole, sponsor }));
      return textsIn({ ...page, promotions, running: page.running.map((sentence) => ({ ...sentence, block: 0 })) }, 'en');
    };
    expect(read([SELLS[0]!, orme, praise])).toEqual([SELLS[0], praise]);
    expect(read([SELLS[0]!, orme, praise, objection])).toEqual([SELLS[0]]);
  });

  it('takes no label and nothing outside the promotion for a claim', () => {
    const page = advertorial(SELLS);
    const [first, second] = page.running;
    const label = disclosure('d1', SELLS[0]!, { role: 'page', at: first!.at });
    const narrow = { ...page.promotions[0]!, passages: [first!.at] };
    expect(textsIn({ ...page, disclosures: [label] }, 'en')).toEqual([second!.at.exact]);
    expect(textsIn({ ...page, promotions: [narrow] }, 'en')).toEqual([first!.at.exact]);
  });

  it('are no notes that take back what the text promises, though a word of promotion stands in them', () => {
    const notes = [
      '* Savings of up to 50 percent apply to our best tariff only.',
      'The guarantee covers 2 unopened bottles, according to the terms of 2023.',
    ];
    const page = advertorial([...SELLS, ...notes]);
    const found = notes.map((text, index) => ({ ...claim(`c${index}`, text), at: page.running[SELLS.length + index]!.at }));
    expect(textsIn({ ...page, claims: found }, 'en')).toEqual(SELLS);
  });

  it('are what small print qualifies, however soberly it is told', () => {
    const told = 'In a survey 91 percent felt better after a month.*';
    const price = 'One box of Gelenkora costs $49.';
    const print = ['* Survey of 53 customers by the maker.', 'The price of $49 applies to the first box plus postage.'];
    expect(textsIn(advertorial([SELLS[0]!, told, price, ...print]), 'en')).toEqual([SELLS[0], told, price]);
    expect(textsIn(advertorial([SELLS[0]!, told, price]), 'en')).toEqual([SELLS[0]]);
    const office = 'According to the Federal Statistics Office, a box costs $49.';
    expect(textsIn(advertorial([SELLS[0]!, office, ...print]), 'en')).toEqual([SELLS[0]]);
  });

  it('are looked for in no other piece', () => {
    expect(textsIn(advertorial(SELLS, { verdict: 'editorial-with-ads' }), 'en')).toEqual([]);
  });
});

describe('what a promotion was flagged for', () => {
  const sight = (signal: Finding['signal']): Finding => ({
    signal,
    entry: null,
    strength: 0.5,
    evidence: [{ kind: 'style', property: 'box', value: '', at: null }],
  });
  const found = (verdict: Report['verdict'], kind: Promotion['kind'] = 'paid', findings?: Promotion['findings']) => {
    const page = advertorial(SELLS, { verdict });
    const promotions = page.promotions.map(
      (each): Promotion => ({ ...each, kind, findings: findings ?? [...each.findings, sight('appearance'), sight('own-product')] }),
    );
    return completeReport({ ...page, promotions }, readOutsideWordsOf('en'), () => 0).promotions[0]!.findings.map(({ signal }) => signal);
  };

  it('is not the look of a box in a piece that is one as a whole, which is told of a box inside an article', () => {
    expect(found('advertorial')).not.toContain('appearance');
    expect(found('editorial-with-ads')).toContain('appearance');
  });

  it('is no offer of the publisher’s where it leads to somebody else, and never nothing', () => {
    expect(found('editorial-with-ads', 'unlabelled')).not.toContain('own-product');
    expect(found('editorial-with-ads', 'own-product')).toContain('own-product');
    expect(found('editorial-with-ads', 'unlabelled', [sight('own-product')])).toEqual(['own-product']);
  });
});

describe('a further label at the head of such a piece', () => {
  const page = advertorial(SELLS);
  const start = page.running[0]!.at.start;
  const at = (from: number) => ({ exact: 'In cooperation with Acme', prefix: '', suffix: '', start: from, end: from + 24 });
  const read = (from: number, verdict: Report['verdict'] = 'advertorial') => {
    const disclosures = [
      disclosure('d1', 'Advertorial', { role: 'page' }),
      disclosure('d2', 'In cooperation with Acme', { role: 'empty-slot', at: at(from) }),
    ];
    const promotions = [{ ...page.promotions[0]!, disclosures: ['d1'] }];
    const article = { start: start - 100, end: start + 5000 };
    return completeReport({ ...page, verdict, disclosures, promotions, article }, readOutsideWordsOf('en'), () => 0);
  };

  it('speaks of the piece as well', () => {
    const { disclosures, promotions } = read(start - 50);
    expect(disclosures.map(({ role }) => role)).toEqual(['page', 'page']);
    expect(promotions[0]?.disclosures).toEqual(['d1', 'd2']);
  });

  it('is the place of an ad before the headline, in the text, and in any other piece', () => {
    for (const { disclosures, promotions } of [read(start - 150), read(start + 10), read(start - 50, 'editorial-with-ads')]) {
      expect(disclosures[1]?.role).toBe('empty-slot');
      expect(promotions[0]?.disclosures).toEqual(['d1']);
    }
  });
});
