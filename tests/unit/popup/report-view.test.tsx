// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ReportView } from '../../../components/ReportView.tsx';
import type { UiLanguage } from '../../../lib/extension/i18n.ts';
import type { Claim, Disclosure, Promotion, Report } from '../../../lib/model/report.ts';
import { click, render } from './render.tsx';
import { anchor, claim, disclosure, fact, promotion, sampleReport } from './sample-report.ts';

const show = (report: Report, language: UiLanguage = 'en') => render(<ReportView report={report} onJump={() => {}} />, language);
const pairs = (container: HTMLElement) => [...container.querySelectorAll('.pair')];

describe('pairs', () => {
  test('of a piece that is advertising as a whole, nothing is called a report', async () => {
    const heads = async (verdict: Report['verdict']) => (await show(sampleReport({ verdict }))).querySelector('.pair-columns')?.textContent;
    expect(await heads('editorial-with-ads')).toBe('What is claimedWhat the article reports');
    expect(await heads('advertorial')).toBe('What is claimedWhat the piece says on it');
  });

  test('each claim stands beside its facts, with why, source and kind of source', async () => {
    const container = await show(sampleReport());
    const [first, , second] = pairs(container);
    expect(pairs(container)).toHaveLength(4);
    expect(first?.getAttribute('aria-label')).toMatch(/^Claim: Die neusten Alibaba-Zahlen.*Reported: Im Vorquartal/);
    expect(second?.getAttribute('aria-label')).toContain('No clear answer found');
    expect(first?.querySelector('.card-claim')?.textContent).toContain('Dringender Handlungsbedarf');
    expect(first?.querySelector('.tags')?.textContent).toBe('UrgencyFear of missing out');
    expect(first?.querySelector('.coverage')).toBeNull();
    expect([...container.querySelectorAll('.promotion-head .coverage')].map((line) => line.textContent)).toEqual([
      'Labelled “Anzeige”',
      'No label',
      'No label',
    ]);
    const card = first?.querySelector('.card-fact');
    expect(card?.textContent).toContain('247,8 Milliarden Yuan');
    expect(card?.querySelector('.source')?.textContent).toBe('Alibaba, interested party');
    expect(card?.querySelector('.why')?.textContent).toBe('Both are about business results');
    expect(second?.querySelector('.pair-facts')?.textContent).toBe('No clear answer found in the text.');
  });

  test('only a fact that backs or contradicts says so, and an unknown reason is shown as it came', async () => {
    const container = await show(sampleReport());
    expect([...container.querySelectorAll('.relation')].map((tag) => tag.textContent)).toEqual([
      'Contradicts the claim',
      'Backs the claim',
    ]);
    expect(container.textContent).toContain('In common: x');
  });

  test('the best fact stands in full, and the others fold away', async () => {
    const [first, third] = pairs(await show(sampleReport()));
    expect(first?.querySelectorAll('.pair-facts > .card')).toHaveLength(1);
    expect(first?.querySelector('.more summary')?.textContent).toBe('1 more statement');
    expect(third?.querySelector('.more summary')?.textContent).toBe('2 more statements');
  });

  test('what stood in full before is cut at a word’s end where that saves much, and one button shows the rest', async () => {
    const long =
      'Die Behörde prüft den Antrag seit dem Frühjahr und will nach eigenen Angaben bis Weihnachten über die Zulassung entscheiden.';
    const middling = 'Der Hersteller hat den Preis des Geräts auf 24.800 Euro festgesetzt, ohne Zubehör.';
    const source = { kind: 'unattributed', name: null, cue: null } as const;
    const facts = [fact('f1', long, source), fact('f2', middling, source)];
    const pairings = (...ids: string[]) => ids.map((id) => ({ fact: id, score: 1, why: [], relation: 'context' as const }));
    const claims = [
      claim('a', 'A', { facts: pairings('f1') }),
      claim('b', 'B', { facts: pairings('f2') }),
      claim('c', 'C', { facts: pairings('f1', 'f2') }),
    ];
    const container = await show(sampleReport({ facts, claims }));
    const cards = [...pairs(container)[2]!.querySelectorAll('.card-fact')];
    const shown = () => cards.map((card) => card.querySelector('.passage')?.textContent);
    const [beginning, second] = shown();
    expect(beginning).toMatch(/^Die Behörde prüft .*\u00a0…$/);
    expect(long.startsWith(`${beginning?.slice(0, -2)} `)).toBe(true);
    expect(second).toBe(middling);
    const buttons = cards.map((card) => card.querySelector('[aria-expanded]'));
    expect(buttons.map((button) => button?.textContent)).toEqual(['Whole sentence', undefined]);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('false');
    await click(container, 'Whole sentence');
    expect(shown()[0]).toBe(long);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  test('neighbouring claims with the same best fact share one row, and so do those with none', async () => {
    const pairing = (id: string, relation: 'context' | 'supports' = 'context') => ({ fact: id, score: 1, why: [], relation });
    const claims = [
      claim('a', 'A', { facts: [pairing('f1'), pairing('f2')] }),
      claim('b', 'B', { facts: [pairing('f1'), pairing('f3')] }),
      claim('c', 'C'),
      claim('d', 'D', { facts: [pairing('gone')] }),
      claim('e', 'E', { facts: [pairing('f1')] }),
      claim('f', 'F', { facts: [pairing('f1', 'supports')] }),
      claim('g', 'G', { promotion: 'p2', facts: [pairing('f1', 'supports')] }),
    ];
    const rows = pairs(await show(sampleReport({ claims })));
    expect(rows.map((row) => [...row.querySelectorAll('.card-claim .passage')].map((passage) => passage.textContent).join(''))).toEqual([
      'AB',
      'E',
      'F', // "backs the claim" speaks of this claim alone
      'CD',
      'G',
    ]);
    expect(rows[0]?.querySelectorAll('.card-fact')).toHaveLength(3);
    expect(rows[3]?.querySelectorAll('.nothing')).toHaveLength(1);
  });

  test.each([
    ['Jetzt weiterlesen', { techniques: ['click-lure'] }, 'Only a call to act: nothing in it can be checked.'],
    ['Kaufen oder verkaufen?', { techniques: ['buy-sell-call'] }, 'No clear answer found in the text.'],
    ['Jetzt 12 Prozent sichern', { techniques: ['urgency'], figures: [{}] }, 'No clear answer found in the text.'],
    ['Völlig kostenlos und ohne Gebühren', { techniques: ['free-bait'] }, 'No clear answer found in the text.'],
    ['Angebot endet am Montag!', { techniques: ['urgency', 'click-lure'], dates: [{}] }, 'No clear answer found in the text.'],
    ['Nur noch kurze Zeit', { techniques: ['urgency'] }, 'No clear answer found in the text.'],
    ['Nie wieder Rost', { techniques: [] }, 'No clear answer found in the text.'],
    [
      'Lesen Sie hier, wie der Vorstand die Werke im Süden retten will',
      { techniques: ['click-lure'] },
      'No clear answer found in the text.',
    ],
  ])('that the article says nothing is not said of a mere call: %s', async (text, over, said) => {
    const claims = [claim('a', text, over as Partial<Claim>)];
    expect((await show(sampleReport({ claims }))).querySelector('.pairs .nothing')?.textContent).toBe(said);
  });

  test('only a fact with a named source of its own looks like one', async () => {
    const names = ['named-independent', 'authority-or-document', 'self-reported', 'anonymous', 'unattributed'] as const;
    const facts = names.map((kind) => fact(kind, kind, { kind, name: null, cue: null }));
    const container = await show(sampleReport({ facts, claims: [] }));
    expect([...container.querySelectorAll('.card-fact')].map((card) => card.classList.contains('card-named'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('ads around the article stand apart and beside no fact; left-over facts come last', async () => {
    const container = await show(sampleReport());
    const sections = [...container.querySelectorAll('.section')];
    expect(sections.map((section) => section.querySelector('.section-title')?.textContent)).toEqual([
      'Ad labels on this page',
      'Labels without an ad',
      'Around the article',
      'Also reported in the article',
      'What the marks mean',
    ]);
    expect(sections[2]?.textContent).toContain('Jetzt Depot');
    expect(sections[2]?.textContent).not.toContain('says nothing');
    expect(sections[3]?.querySelectorAll('.card-fact')).toHaveLength(1);
  });

  test('the key says how each mark is drawn to those who do not see it', async () => {
    const names = ['named-independent', 'authority-or-document', 'self-reported', 'anonymous'] as const;
    const facts = names.map((kind) => fact(kind, kind, { kind, name: null, cue: null }));
    const kinds = ['paid', 'unlabelled'] as const;
    const promotions = kinds.map((kind) => promotion(kind, kind, { kind, disclosures: kind === 'paid' ? ['d1'] : [] }));
    const key = async (language: UiLanguage) =>
      [...(await show(sampleReport({ facts, promotions, claims: [] }), language)).querySelectorAll('.mark-key > li')].map((row) => [
        row.querySelector('[role="img"]')?.getAttribute('aria-label'),
        row.textContent,
      ]);
    expect(await key('en')).toEqual([
      ['solid bar', 'Advertising'],
      ['hatched bar', 'Worded as promotion'],
      ['two lines', 'Label'],
      ['dashed frame', 'Label without an ad'],
      ['filled dot', 'Third party · Authority or document'],
      ['empty ring', 'Interested party · Unnamed source'],
    ]);
    expect((await key('de')).map(([drawing]) => drawing)).toContain('leerer Ring');
  });

  test('a promotion without claims shows its own words', async () => {
    const report = sampleReport({ claims: [], promotions: [promotion('p', 'Zum kostenlosen Newsletter')] });
    expect((await show(report)).querySelector('.card-promotion .passage')?.textContent).toBe('Zum kostenlosen Newsletter');
  });
});

describe('wording', () => {
  test.each(['en', 'de'] as const)('without a label nothing is called advertising or paid (%s)', async (language) => {
    const report = sampleReport({
      verdict: 'advertorial',
      promotions: [promotion('p1', 'x', { kind: 'paid' })],
      disclosures: [],
      verdictEvidence: [],
    });
    const { textContent } = await show(report, language);
    expect(textContent).toContain(language === 'de' ? 'Werblich formuliert von Anfang bis Ende' : 'Worded as promotion from start to end');
    expect(textContent).not.toMatch(/paid|bezahlt|Advertising|Werbung/);
  });

  test('a link never suggests who paid; a label or the page’s own data may', async () => {
    const at = { name: 'Depotlotse', evidence: { kind: 'link', href: 'https://a.example', rel: '', at: null } } as const;
    const report = (sponsor: Promotion['sponsor']) => sampleReport({ promotions: [promotion('p1', 'x', { sponsor })] });
    expect((await show(report(at))).querySelector('.promotion-head')?.textContent).toContain('Links to: Depotlotse');
    const named = { ...at, evidence: { kind: 'metadata', name: 'sponsor', value: 'Depotlotse' } } as const;
    expect((await show(report(named))).querySelector('.promotion-head')?.textContent).toContain('Behind it: Depotlotse');
  });

  test('every reason says what it is evidence for, in words for people', async () => {
    const quote = (text: string) => ({ kind: 'quote', at: anchor(text) }) as const;
    const style = (property: string, value: string) => ({ kind: 'style', property, value, at: null }) as const;
    const findings: Promotion['findings'] = [
      {
        signal: 'appearance',
        entry: null,
        strength: 1,
        evidence: [style('box', 'rgb(1, 2, 3)'), style('font', '17px'), style('font', '18px')],
      },
      ...['Sie', 'Ihre', 'sie', 'Ihr', 'Ihnen'].map((word): Promotion['findings'][number] => ({
        signal: 'address',
        entry: null,
        strength: 1,
        evidence: [quote(word)],
      })),
      { signal: 'disclosure', entry: 'd', strength: 1, evidence: [style('::before', 'Werbung')] },
      { signal: 'call-to-action', entry: 'c', strength: 1, evidence: [quote('Jetzt kaufen')] },
    ];
    const container = await show(
      sampleReport({ promotions: [promotion('p1', 'x', { findings, confidence: 0.99 })], verdictEvidence: [...findings.at(-1)!.evidence] }),
    );
    expect([...container.querySelectorAll('.promotion-head .evidence li')].map((row) => row.textContent)).toEqual([
      'Label:“Werbung”, drawn beside the text',
      'Looks unlike the article:in a box of its ownin another font or size',
      'Speaks to the reader:“Sie”“Ihre”“Ihr”and 1 more',
      'Asks readers to act:“Jetzt kaufen”',
      'Very likely, by wording and form.',
    ]);
    expect(container.querySelector('.overview .evidence li')?.textContent).toBe('Asks readers to act:“Jetzt kaufen”');
  });

  test('a piece with a label is called what the label calls it', async () => {
    const report = sampleReport({ verdict: 'advertorial', disclosures: [disclosure('d1', 'Anzeige', { role: 'page' })] });
    expect((await show(report)).querySelector('h1')?.textContent).toBe('Advertising from start to end');
  });

  test('a label that nobody can see does not count as one', async () => {
    const hidden = disclosure('d1', 'Anzeige', { prominence: { fontSizePx: 1, contrast: 1, position: 'after', visible: false } });
    const container = await show(sampleReport({ disclosures: [hidden] }));
    expect(container.querySelector('.promotion-head .coverage')?.textContent).toContain('readers cannot see it');
    expect(container.querySelector('.card-disclosure')?.textContent?.match(/cannot be seen/g)).toHaveLength(1);
  });

  test('a label comes with its clarity, its rule and how well it can be read', async () => {
    const text = (await show(sampleReport())).querySelector('.card-disclosure')?.textContent;
    for (const part of [
      'Clearly worded, but hard to read',
      'Its wording counts as clear. Rule (Germany): BGH I ZR 2/11',
      'before the passage it covers · 11 px · low contrast (3.2:1)',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('the verdict quotes the label that can be seen, and counts the passages without one', async () => {
    const line = async (over: Partial<Report>) => (await show(sampleReport(over))).querySelector('.verdict-label')?.textContent;
    expect(await line({})).toBe('Labelled “Anzeige” · 1 passage without a label');
    expect(await line({ disclosures: [] })).toBe('No label');
    const whole: Partial<Report> = { verdict: 'advertorial', disclosures: [disclosure('d1', 'Anzeige', { role: 'page' })] };
    expect(await line({ ...whole, promotions: [promotion('p', 'x')] })).toBe('Labelled “Anzeige”');
    expect(await line(whole)).toBe('Labelled “Anzeige” · Behind it: Börsenblick Verlag');
    expect(await line({ verdict: 'advertorial', disclosures: [] })).toBeUndefined();
  });

  test('the first claim comes right after the verdict; only what changes the verdict’s meaning stands before it', async () => {
    const problems = ['page-too-large', 'shadow-root', 'language-unsupported'].map((code) => ({ code, detail: 'x' }));
    const container = await show(sampleReport({ problems }));
    const blocks = [...container.querySelectorAll('h1, .share, .grave-problem, .pair, .counts, .standing, .section, .problems')];
    const order = blocks.map(({ className, localName }) => className.split(' ')[0] || localName);
    expect(order.slice(0, 5)).toEqual(['h1', 'share', 'grave-problem', 'grave-problem', 'pair']);
    expect(order.indexOf('counts')).toBeGreaterThan(order.lastIndexOf('pair'));
    expect(order.at(-1)).toBe('problems');
    expect(container.querySelector('.problems')?.textContent).toContain('1 thing could not be checked');
  });

  test('a problem that the verdict’s own sentence tells of is not told twice', async () => {
    const problems = [{ code: 'language-unsupported', detail: 'fi' }];
    const bare = { verdict: 'editorial', promotions: [], claims: [], disclosures: [], verdictEvidence: [], problems } as const;
    const container = await show(sampleReport(bare as unknown as Partial<Report>));
    expect(container.querySelector('.verdict')?.textContent).toContain('No word lists for this language yet');
    expect(container.querySelector('.grave-problem')).toBeNull();
  });

  test('says what could not be checked, unknown codes included', async () => {
    const text = (await show(sampleReport())).querySelector('.problems')?.textContent;
    expect(text).toContain('2 things could not be checked');
    expect(text).toContain('sealed off');
    expect(text).toContain('brand-new');
  });
});

describe('verdicts', () => {
  const bare = { promotions: [], claims: [], disclosures: [], verdictEvidence: [], promotionalShare: 0 } as const;
  test.each([
    ['nothing found', { ...bare, verdict: 'editorial' }, 'No promotion found in this article'],
    ['no article', { ...bare, verdict: 'no-article' }, 'no running text to look at. Open an article'],
    [
      'a stage that failed',
      { ...bare, verdict: 'no-article', problems: [{ code: 'stage-failed', detail: 'promotions' }] },
      'nothing can be said about promotion',
    ],
    ['affiliate', { verdict: 'affiliate' }, 'Recommendations that earn commission'],
    [
      'ads only around',
      { verdict: 'editorial', claims: [], promotions: [promotion('p', 'x', { inArticle: false })] },
      'ads stand around it',
    ],
    ['loose wording', { ...bare, verdict: 'editorial', claims: [claim('c', 'Buy', { promotion: null })] }, 'some promotional wording'],
  ] as const)('%s', async (_name, over, text) => {
    expect((await show(sampleReport(over as unknown as Partial<Report>))).querySelector('.verdict')?.textContent).toContain(text);
  });

  test('a page without an article and without anything else says why and what to do, and nothing of a verdict', async () => {
    const nothing = { ...bare, verdict: 'no-article', facts: [] } as unknown as Partial<Report>;
    const container = await show(sampleReport(nothing));
    expect(container.querySelector('.verdict')).toBeNull();
    expect(container.querySelector('.state h1')?.textContent).toBe('No article on this page');
    expect(container.querySelector('.state-what p')?.textContent).toContain('no running text to look at.');
    expect(container.querySelector('.state-next')?.textContent).toBe(
      'What to do nextOpen an article, then click the toolbar button there. A text of a few lines or in a frame is not taken for one.',
    );
    const failed = { ...nothing, problems: [{ code: 'stage-failed', detail: 'promotions' }] };
    expect((await show(sampleReport(failed))).querySelector('.state')).toBeNull();
  });

  test('the numbers leave out what there is none of', async () => {
    expect((await show(sampleReport())).querySelector('.counts')?.textContent).toBe('2 promotional passages4 claims1 ad label');
    expect((await show(sampleReport(bare as unknown as Partial<Report>))).querySelector('.counts')).toBeNull();
    expect((await show(sampleReport())).querySelector('.standing')?.textContent).toMatch(/^4 reported statements: 2 from third parties/);
  });

  test('whom an advertorial quotes vouches for nothing, on map and card, though elsewhere the same source does', async () => {
    const looks = async (verdict: Report['verdict']) => {
      const container = await show(sampleReport({ verdict }));
      const card = [...container.querySelectorAll('.card-fact')].find(({ textContent }) => textContent?.includes(', third party'));
      const mark = [...container.querySelectorAll('.mark-key li')].find(({ textContent }) => textContent?.includes('Third party'));
      return [card?.classList.contains('card-named'), mark?.querySelector('[role="img"]')?.getAttribute('aria-label')];
    };
    expect(await looks('editorial-with-ads')).toEqual([true, 'filled dot']);
    expect(await looks('advertorial')).toEqual([false, 'empty ring']);
  });

  test('the share is a percentage, a trace of one is not nothing, and “from start to end” is all of it', async () => {
    expect((await show(sampleReport({ promotionalShare: 0.004 }))).querySelector('.share')?.textContent).toContain('< 1%');
    const whole = sampleReport({ promotionalShare: 0.98, verdict: 'advertorial' });
    expect((await show(whole)).querySelector('.share')).toBeNull();
    expect((await show(whole)).querySelector('h1')?.textContent).toContain('from start to end');
    expect((await show(sampleReport(), 'de')).querySelector('.share')?.textContent).toContain('18');
    expect((await show(sampleReport())).querySelector('.share')?.textContent).toContain('of the article promotes something');
  });
});

test('a hostile report renders inert', async () => {
  const html = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
  const long = 'w'.repeat(20_000);
  const claims = Array.from({ length: 200 }, (_, index) =>
    claim(`c${index}`, `${String.fromCodePoint(0x4e00 + index)} ${index % 2 ? html : long}`, {
      facts: [{ fact: 'gone', score: 1, why: [html, 'topic:__proto__'], relation: 'context' }],
    }),
  );
  const report = sampleReport({
    language: '"><script>',
    claims,
    facts: [fact('f', html, { kind: 'anonymous', name: long, cue: html })],
    disclosures: [disclosure('d1', html, { rule: { jurisdiction: html, citation: html } })],
    problems: [{ code: html, detail: long }],
    jurisdiction: { country: html, evidence: { kind: 'link', href: 'javascript:alert(1)', rel: '', at: null } },
    verdictEvidence: [{ kind: 'link', href: 'javascript:alert(1)', rel: '', at: null }],
    promotionalShare: 7,
  });
  const container = await show(report);
  expect(container.querySelectorAll('.card-claim')).toHaveLength(200);
  expect(container.querySelector('img, script, iframe, a')).toBeNull();
  expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined();
  expect(container.textContent).toContain(html);
  expect(container.textContent).not.toContain('w'.repeat(1000));
});

test('the verdict on what is the publisher’s own throughout says so, and no more than that', async () => {
  const title = async (...kinds: Promotion['kind'][]) => {
    const promotions = kinds.map((kind, index) => promotion(`p${index}`, `Offer ${index}`, { kind }));
    return (await show(sampleReport({ promotions, claims: [], disclosures: [] }))).querySelector('h1')?.textContent;
  };
  expect(await title('own-product', 'own-product')).toBe('The publisher’s own offer');
  expect(await title('own-product', 'unlabelled')).toBe('Promotion inside the article');
});

test('the label of a whole advertorial is said once, one that nobody can see beside its promotion', async () => {
  const coverages = async (over: Partial<Disclosure>) => {
    const label = disclosure('d1', 'Anzeige', { role: 'page', ...over });
    const promotions = [promotion('p1', 'Jetzt kaufen', { kind: 'paid', disclosures: ['d1'] })];
    const container = await show(sampleReport({ verdict: 'advertorial', disclosures: [label], promotions, claims: [] }));
    return ['.verdict .coverage', '.promotion-head .coverage'].map((place) => container.querySelectorAll(place).length);
  };
  expect(await coverages({})).toEqual([1, 0]);
  expect(await coverages({ how: 'metadata', at: null, prominence: null })).toEqual([0, 1]);
});

describe('a recommendation of securities', () => {
  const checks = [
    { code: 'author', evidence: { kind: 'metadata', name: 'author', value: 'Ada Lund' }, count: null },
    { code: 'date', evidence: { kind: 'metadata', name: 'published', value: '2026-09-09T09:12:00+02:00' }, count: null },
    { code: 'sources', evidence: null, count: { found: 2, of: 5 } },
    { code: 'conflict-of-interest', evidence: null, count: null },
  ] as const;

  test('is listed with what the page says of itself, and with what it does not say', async () => {
    const call = { kind: 'quote', at: anchor('Kaufen?') } as const;
    const container = await show(sampleReport({ recommendation: { call, checks: [...checks] } }));
    const said = [...container.querySelectorAll('.checks li')].map(({ textContent }) => textContent);
    expect(said[0]).toContain('Ada Lund');
    expect(said[1]).toMatch(/Sep 9, 2026.*9:12/);
    expect(said[2]).toContain('2 of 5 sentences');
    expect(said[3]).toContain('not found');
    expect(container.querySelectorAll('.check-missing')).toHaveLength(2);
  });

  test('is put down to whoever calls: the piece, or a promotion within it', async () => {
    const ad = promotion('p1', 'Kaufen?');
    const call = { kind: 'quote', at: ad.passages[0]! } as const;
    const said = async (over: Partial<Report>) => {
      const container = await show(sampleReport({ promotions: [ad], recommendation: { call, checks: [...checks] }, ...over }));
      return container.querySelector('.checks')?.previousElementSibling?.textContent;
    };
    expect(await said({ verdict: 'editorial-with-ads' })).toMatch(/^A promotion in this article calls/);
    expect(await said({ verdict: 'advertorial' })).toMatch(/^This article calls/);
    expect(await said({ verdict: 'editorial-with-ads', promotions: [promotion('p2', 'Other')] })).toMatch(/^This article calls/);
  });

  test('is not spoken of where there is none', async () => {
    expect((await show(sampleReport())).querySelector('.checks')).toBeNull();
  });
});
