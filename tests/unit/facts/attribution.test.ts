import { describe, expect, it } from 'vitest';
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import type { Statement } from '../../../lib/facts/cues.ts';
import { findFacts } from '../../../lib/facts/index.ts';
import { compileSpeech } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { quotations } from '../../../lib/text/quotes.ts';

const packOf = (language: 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | 'pt') => compileSpeech(readOutsideWordsOf(language));
const packs = {
  de: packOf('de'),
  en: packOf('en'),
  es: packOf('es'),
  fr: packOf('fr'),
  it: packOf('it'),
  nl: packOf('nl'),
  pl: packOf('pl'),
  pt: packOf('pt'),
};
type Language = keyof typeof packs;

/** The sources of a paragraph's sentences. */
function sources(language: Language, sentences: readonly string[], subject: readonly string[] = []) {
  const block = sentences.join(' ');
  const quotes = quotations(block);
  let at = 0;
  const statements = sentences.map((text): Statement => {
    const start = at;
    at += text.length + 1;
    const inside = quotes.map((quote) => ({ start: Math.max(0, quote.start - start), end: Math.min(text.length, quote.end - start) }));
    return { block: 0, text, quotes: inside.filter((quote) => quote.end > quote.start) };
  });
  const pack = packs[language];
  return attribute(statements, articleOf(statements, pack, subject));
}
const source = (language: Language, sentence: string, subject: readonly string[] = []) => sources(language, [sentence], subject)[0]!;

describe('one sentence', () => {
  it.each([
    ['de', 'Laut dem Datendienst Marktkompass stieg der Preis um 3 Prozent.', 'named-independent', 'Marktkompass'],
    ['de', '„Das reicht nicht“, sagte Ökonomin Greta Holm.', 'named-independent', 'Ökonomin Greta Holm'],
    ['de', 'Das teilte das Innenministerium am Montag mit.', 'authority-or-document', 'Innenministerium'],
    ['de', 'Wie am Wochenende bekannt wurde, steht der Verkauf bevor.', 'anonymous', null],
    ['de', 'Kestrel Motors ist laut eigenen Angaben Marktführer in Polen.', 'self-reported', 'Kestrel Motors'],
    ['de', 'Der Kessel sei undicht gewesen, heißt es im Bericht der Feuerwehr.', 'authority-or-document', 'Bericht der Feuerwehr'],
    ['de', 'Greta Holm, Leiterin der Messstelle Aue, sagte der Aue-Zeitung, das Wasser sei sauber.', 'named-independent', 'Greta Holm'],
    ['de', 'Experten warnen vor einer Überlastung.', 'anonymous', null],
    ['en', 'The implant, called Somnis, widens the airway.', 'unattributed', null],
    ['en', 'According to Harbour Analytics, prices rose 3 percent.', 'named-independent', 'Harbour Analytics'],
    ['en', '"That is not enough," said economist Greta Holm.', 'named-independent', 'Greta Holm'],
    [
      'en',
      'Hathaway & Finch raised its target from $58 to $63 on Thursday and recommends buying the shares.',
      'named-independent',
      'Hathaway & Finch',
    ],
    ['en', 'In a statement, Veridis reported falling margins.', 'named-independent', 'Veridis'],
    ['en', 'People familiar with the matter said a sale was near.', 'anonymous', null],
    [
      'en',
      'The authority, which can impose fines of up to 4%, said it would examine whether Hollow had misled buyers.',
      'authority-or-document',
      'authority',
    ],
    ['en', 'The Clean Roof rebate has been claimed in full, said Ilene Marsh.', 'named-independent', 'Ilene Marsh'],
    ['en', 'Investors withdrew $1.1bn, according to the data provider Coinmetra.', 'named-independent', 'Coinmetra'],
    ['nl', 'Volgens de polis is de schade niet gedekt, zegt makelaar Jan Pols.', 'named-independent', 'Jan Pols'],
    ['de', 'Aus den Mitteilungen geht hervor, dass Finanzchefin Petra Osthoff 15.000 Stück verkauft hat.', 'authority-or-document', null],
    [
      'de',
      'Am 4. Dezember will Norda Einzelheiten vorlegen, sagte Meike Orlowski Investitionen betreffend.',
      'named-independent',
      'Meike Orlowski',
    ],
    ['fr', 'Les médecins recommandent la pilule, affirme le fabricant Vitacore.', 'self-reported', 'Vitacore'],
    ['en', 'Clinical trials show that the pill works, the maker says.', 'self-reported', 'maker'],
    ['de', '„Das reicht nicht“, sagte Lena Hartung am Montag.', 'named-independent', 'Lena Hartung'],
    ['de', 'Der Versicherungsvermittler Carla Weiß sagte, das sei üblich.', 'named-independent', 'Carla Weiß'],
    ['it', 'Di Maio ha detto che la legge è pronta.', 'named-independent', 'Di Maio'],
    ['de', 'Der Patientenbeirat bemängelt, dass Briefe zu spät kommen.', 'named-independent', 'Patientenbeirat'],
    ['de', 'Die Normreichweite beziffert Norda mit 328 Kilometern.', 'named-independent', 'Norda'],
  ] as const)('%s: %s', (language, sentence, kind, name) => {
    const found = source(language, sentence);
    expect(found.kind).toBe(kind);
    if (name) expect(found.name).toContain(name);
  });

  it.each([
    'Am Dienstag war es wärmer als sonst.',
    'Es sei denn, der Regen kommt früher.',
    'Die Bank erklärte sich bereit, den Kredit zu verlängern.',
    'Nach der Pause ging es in Berlin weiter.',
    'Der Roman „Der alte Mann“ erschien im Mai.',
  ])('is nobody’s: %s', (sentence) => {
    expect(source('de', sentence).kind).toBe('unattributed');
  });

  it('is the word of the office that acts or counts, where there is something to count', () => {
    expect(source('en', 'The High Court ordered two developers to pay 9 million euros.')).toMatchObject({
      kind: 'authority-or-document',
      name: 'High Court',
    });
    expect(source('en', 'The High Court moved to a new building.').kind).toBe('unattributed');
    expect(source('en', 'Two developers have to pay 9 million euros.').kind).toBe('unattributed');
  });

  it('is the word of the writing it tells from', () => {
    expect(source('en', 'A study by the University of Lario put the share of late loans at 31 percent.').name).toContain(
      'University of Lario',
    );
    expect(source('de', 'Nach dem Energiegesetz gibt es höchstens 70 Prozent.').kind).toBe('authority-or-document');
  });

  it('is a firm’s own word where its own report says it', () => {
    const told = 'Der Bestand lag laut Quartalsbericht von Sensorwerk bei 402 Millionen Euro.';
    expect(source('de', told, ['sensorwerk']).kind).toBe('self-reported');
    expect(source('de', told).kind).toBe('authority-or-document');
  });

  it('takes what the article is about for its own source', () => {
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.', ['nordlicht']).kind).toBe('self-reported');
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.').kind).toBe('named-independent');
  });
});

describe('how far a name reaches', () => {
  it.each([
    ['fr', 'Le tribunal judiciaire de Vannes a condamné en mai un voyagiste.', 'tribunal judiciaire de Vannes'],
    ['fr', 'Selon le ministère de la Transition écologique, la hausse atteint 3 %.', 'ministère de la Transition écologique'],
    ['fr', 'L’Autorité de la concurrence a indiqué qu’elle trancherait en mai.', 'L’Autorité de la concurrence'],
    ['fr', 'L’association Randonneurs vigilants s’étonne du délai.', 'association Randonneurs vigilants'],
    ['en', 'The ministry of economic affairs said prices rose 3%.', 'ministry of economic affairs'],
    [
      'pl',
      'Cena wyniesie 495 zł, poinformował w środę Urząd Ochrony Konkurencji i Konsumentów.',
      'Urząd Ochrony Konkurencji i Konsumentów',
    ],
    ['es', 'En palabras de su vocero, Julio Marín, “el virus viaja en metro y nosotros a pie”.', 'Julio Marín'],
    ['en', '“We looked at it all,” Greta Holm, the chief executive, wrote to employees.', 'Greta Holm'],
    ['fr', 'D’après un document que nous avons pu consulter, le masque est proposé avec une remise.', 'document'],
    ['pt', 'Para o presidente da Câmara de Arcos, Rui Peixoto, a promessa peca por tardia.', 'Rui Peixoto'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(source(language, sentence).name).toBe(name);
  });

  it('does not go on over a verb', () => {
    expect(source('fr', 'Le ministère indique une hausse de 3 %.').name).toBe('ministère');
  });
});

describe('what is no name', () => {
  it.each([
    ['a noun with a denial', 'An einem Verkauf bestehe kein Interesse, sagte Greta Holm.', 'Greta Holm'],
    ['two nouns', 'Peking hat einen Plan angekündigt, der den Bau von Robotern und Quantentechnologie fördern soll.', 'Peking'],
    [
      'a title in quotation marks',
      'Peking hat einen Aktionsplan für „Neue Fertigung“ angekündigt, der die Industrie fördern soll.',
      'Peking',
    ],
    ['what a verb and its object enclose', 'Greta Holm (SPD) warf der Koalition vor, zu zögern.', 'Greta Holm'],
  ])('%s', (_, sentence, name) => {
    expect(source('de', sentence).name).toBe(name);
  });

  it('is a noun that the word for a source governs', () => {
    expect(source('de', 'Im Vordergrund steht laut der Sust ein Bruch.').name).toBe('Sust');
  });

  it('is nobody’s word what the writer concludes', () => {
    expect(source('de', 'Die App zählt 3 Millionen Nutzer, was die Nachfrage unterstreicht.').kind).toBe('unattributed');
  });
});

describe('whose own word', () => {
  it('is a firm’s that speaks of what is its own', () => {
    expect(source('en', 'QuillBarn said it would appeal.')).toMatchObject({ kind: 'self-reported', name: 'QuillBarn' });
    expect(source('en', 'QuillBarn said prices would rise.').kind).toBe('named-independent');
    expect(source('en', 'QuillBarn said Harbour Analytics would raise its target.').kind).toBe('named-independent');
  });

  it('is an office’s that speaks of itself', () => {
    expect(source('de', 'Die Finanzaufsicht prüft den Fall nach eigenen Angaben seit Mai.').kind).toBe('authority-or-document');
  });

  it('is the company’s that is about to bring something out, not the product’s', () => {
    const found = source('de', 'Mit „Lumo-Max“ stellte der Konzern ein Modell vor, das laut eigenen Angaben führt.', ['nordlicht']);
    expect(found.name).toBe('Konzern');
  });

  it('is not that of the company in the headline where another one is meant', () => {
    const found = sources(
      'de',
      ['Nordlicht kauft zu.', 'Das kombinierte Unternehmen plant 3 Werke.', 'Das Unternehmen plant 3 Werke.'],
      ['nordlicht'],
    );
    expect(found.map(({ name }) => name)).toEqual([null, 'Unternehmen', 'Unternehmen (Nordlicht)']);
  });

  it('is that of whoever counted', () => {
    expect(source('de', 'Die Beiträge steigen um 7 Prozent, hat die Beratungsfirma Aktuaris errechnet.').name).toBe(
      'Beratungsfirma Aktuaris',
    );
  });
});

describe('from sentence to sentence', () => {
  it('knows a bare name again that was given in full', () => {
    const bare = 'Nach McQuill könnte der Kurs auf 3 Dollar steigen.';
    expect(sources('de', ['Steven McQuill leitet den Fonds.', bare])[1]!.name).toBe('McQuill');
    expect(source('de', 'Nach Ostern könnte der Kurs auf 3 Dollar steigen.').kind).toBe('unattributed');
  });

  it('takes no pronoun behind a verb for its subject', () => {
    const found = sources('en', ['The ministry said no.', 'Tasdin Mutual said it would appeal.']);
    expect(found[1]!.name).toBe('Tasdin Mutual');
  });

  it('puts a role in brackets only with a name that shares its word', () => {
    const found = sources('de', ['Die Studie des Instituts Aue erschien im Mai.', 'Laut Basisinformationsblatt kostet das 2 Prozent.']);
    expect(found[1]!.name).toBe('Basisinformationsblatt');
  });

  it('puts the whole name of what the article is about in brackets', () => {
    const told = sources(
      'en',
      [
        'Tallow Creek sells pumps.',
        'Tallow Creek shares fell by 3 percent.',
        'Tallow hopes for more.',
        'The company said sales rose by 4 percent.',
      ],
      ['tallow', 'creek'],
    );
    expect(told.at(-1)).toMatchObject({ kind: 'self-reported', name: 'company (Tallow Creek)' });
    const product = [
      'Veridis sells pumps.',
      'Veridis Flow leads.',
      'Veridis Flow leaks.',
      'Veridis’s shares fell.',
      'The company said sales rose.',
    ];
    expect(sources('en', product, ['veridis']).at(-1)?.name).toBe('company (Veridis)');
  });
  it('carries a source on to a pronoun', () => {
    const [first, second] = sources('de', ['Ökonomin Greta Holm sagte, das reiche nicht.', 'Sie betonte, die Zahlen seien vorläufig.']);
    expect(second!.name).toBe(first!.name);
  });

  it('carries a source on in the mood of reported speech, and no further', () => {
    const found = sources('de', ['Greta Holm widersprach.', 'Der Kessel sei dicht.', 'Der Kessel wurde 1990 gebaut.']);
    expect(found.map(({ name }) => name)).toEqual(['Greta Holm', 'Greta Holm', null]);
    expect(found[2]!.kind).toBe('unattributed');
  });

  it('gives a quotation over several sentences to the one who is named where it ends', () => {
    const found = sources('de', ['„Wir bauen nicht.', 'Das Geld fehlt“, sagte Greta Holm.']);
    expect(found.map(({ name }) => name)).toEqual(['Greta Holm', 'Greta Holm']);
  });

  it('is nobody’s of those who are named where the source is said to be unnamed', () => {
    const found = sources('de', [
      'Auftraggeber ist die Wohnungsgesellschaft Leineheim.',
      'In Branchenkreisen heißt es allerdings, Leineheim habe sich einen Nachlass gesichert.',
    ]);
    expect(found[1]).toMatchObject({ kind: 'anonymous', name: null });
    const passedOn = source('de', 'Greta Holm sagte, in Branchenkreisen heiße es, der Hof liefere zu spät.');
    expect(passedOn).toMatchObject({ kind: 'anonymous', name: 'Greta Holm' });
  });

  it('is the speaker’s behind a dash, up to the one that says who speaks, where an article quotes so', () => {
    const kinds = (paragraphs: readonly (readonly string[])[]) => {
      const statements = paragraphs.flatMap((texts, block) => texts.map((text): Statement => ({ block, text, quotes: [] })));
      return attribute(statements, articleOf(statements, packs.pt, [])).map(({ kind }) => kind !== 'unattributed');
    };
    const SPOKEN = [
      ['— A ponte não aguenta.', 'Vai cair, disse Ana Lobo.'],
      ['— Ninguém veio cá.', 'Chovia.'],
    ];
    const LIST = [['— Pão de centeio.'], ['— O preço vai subir, disse Ana Lobo.'], ['— Queijo da serra.'], ['— Mel.'], ['— Azeite.']];
    const BULLETS = [['- O preço vai subir, disse Ana Lobo.'], ['- Queijo da serra.']];
    expect(kinds(SPOKEN)).toEqual([true, true, true, false]);
    expect(kinds(LIST)).toEqual([false, true, false, false, false]);
    expect(kinds(BULLETS)).toEqual([true, false]);
  });

  it('is that of whoever a possessive refers to', () => {
    const union = 'Prices must fall, said the tenants’ association Lowgate.';
    expect(sources('en', [union, '“They can,” said its director, Ada Lund.'])[1]).toMatchObject({
      kind: 'named-independent',
      name: 'Ada Lund',
    });
    expect(source('en', '“They can,” said its director, Ada Lund.').kind).toBe('self-reported');
    expect(
      sources('de', ['Der Wert liegt bei 55 Grad, sagt Ökonomin Greta Holm.', 'Entscheidend ist nach ihren Worten die Höhe.'])[1],
    ).toMatchObject({
      kind: 'named-independent',
      name: 'Ökonomin Greta Holm',
    });
  });

  it('is a firm’s own, whatever it is said of beside a union or an office', () => {
    const union = 'The union Unite said 300 jobs were at risk.';
    for (const told of [
      'On its website, the company said profits had risen 12%.',
      'In her first interview, chief executive Mary Cole said all was well.',
    ])
      expect(sources('en', [union, told])[1]!.kind).toBe('self-reported');
    expect(
      sources('en', ['The watchdog fined Vitacore £3m, it said.', 'Its chief executive, Paul Ray, denied wrongdoing.'])[1],
    ).toMatchObject({
      kind: 'self-reported',
      name: 'Paul Ray',
    });
    expect(sources('en', [union, 'According to its website, Glowmart has 4,000 staff.'])[1]!.name).not.toContain('Unite');
    expect(sources('en', [union, 'Tom Hart, the founder, says, “The pill is safe.”'])[1]).toMatchObject({
      kind: 'self-reported',
      name: 'Tom Hart',
    });
    expect(
      sources('de', ['Die Verbraucherzentrale Bremen warnte.', 'Ralf Gans, Geschäftsführer von Klarstrom, sagt, die Preise sänken.'])[1]!
        .name,
    ).toBe('Ralf Gans');
  });

  it('is that of the sentence before where a verb stands alone between commas', () => {
    const before = 'La CSMD subraya que los saldos no están cubiertos.';
    expect(sources('es', [before, 'Si Nexoria cayese, añade, los clientes tendrían que esperar.'])[1]!.name).toBe('CSMD');
  });

  it('is that of whom the sentence before was about, though only a surname was left', () => {
    const told = [
      '«Llamé catorce veces», relata Amparo Giner.',
      'La CSMD replica que necesita datos.',
      'Giner ha vuelto a su caja.',
      '«Me dan un 1,2 %», dice, «pero duermo».',
    ];
    expect(sources('es', told)[3]!.name).toBe('Giner');
  });

  it('is an acronym’s that was written out before, though the article is about it', () => {
    const told = ['L’Observatoire des appareils de soin (OAS) invite à la prudence.', 'Il faut 30 milliwatts, selon l’OAS.'];
    expect(sources('fr', told, ['oas'])[1]!.kind).toBe('authority-or-document');
    expect(sources('fr', told.slice(1), ['oas'])[0]!.kind).toBe('self-reported');
  });

  it('puts no name in brackets that is another body’s', () => {
    const bank = 'Le tourisme recule de 2 %, selon la Banque de Grèce.';
    expect(sources('fr', [bank, 'La baisse atteint 18 %, d’après la mairie de l’île.'])[1]!.name).toBe('mairie');
  });

  it('ends the count of an office where a sentence turns to a firm', () => {
    const filed = 'The Securities and Exchange Commission said it had received 12 complaints.';
    expect(sources('en', [filed, 'In 2019 there were 4.'])[1]!.kind).toBe('authority-or-document');
    expect(sources('en', [filed, 'The company went public in 2011 at $17 a share.'])[1]!.kind).toBe('unattributed');
  });

  it('names the person who was introduced by a trade', () => {
    const first = 'The ship is 800 years old, said historian Ada Lund.';
    expect(sources('en', [first, '“It is a rare find,” said the historian.'])[1]).toMatchObject({
      kind: 'named-independent',
      name: expect.stringContaining('Ada Lund'),
    });
    for (const other of ['said a resident', 'said another historian', 'said a historian'])
      expect(sources('en', [first, `“It is a rare find,” ${other}.`])[1]!.kind).toBe('anonymous');
  });

  it('says whom "the authority" stands for', () => {
    const found = sources('de', ['Die Netzbehörde Aue prüft den Fall seit Mai.', 'Laut der Behörde sind 40 Haushalte betroffen.']);
    expect(found[1]!.name).toBe('Behörde (Netzbehörde Aue)');
  });
});

describe('a name introduced before', () => {
  it('keeps the kind it was introduced with', () => {
    const told = 'Cornhusk told customers that prices would rise.';
    expect(sources('en', ['Among them is the insurer Cornhusk.', told])[1]!.kind).toBe('self-reported');
    expect(source('en', told).kind).toBe('named-independent');
  });

  it('is explained by the role before it, not by what follows', () => {
    expect(source('en', 'Its founder, Marcus Teale, blamed unexpected findings of the auditors.').kind).toBe('self-reported');
  });

  it('is an institution’s, though the article is about the country in its name', () => {
    expect(source('en', 'Prices fell, the University of Lario said.', ['lario']).kind).toBe('named-independent');
  });
});

/** Sentences of a page, a paragraph each. */
const running = (sentences: readonly string[]) =>
  sentences.map((exact, block) => ({
    at: { exact, start: block * 1000, end: block * 1000 + exact.length, prefix: '', suffix: '' },
    block,
    quotes: [],
    links: [],
  }));

describe('what a company does that the article tells the results of', () => {
  const said = 'Tasso said revenue fell 3% to $410 million.';
  const results = 'Net income fell to $20 million.';
  const act = 'The company cut its staff by 400.';

  it('is its own word', () => {
    const facts = findFacts(running([said, results, act]), packs.en, ['tasso']);
    expect(facts.at(-1)!.source).toMatchObject({ kind: 'self-reported', name: expect.stringContaining('Tasso') });
  });

  it('is so too behind what opens the sentence, not where it is what something else does to the company', () => {
    const kind = (last: string) => findFacts(running([said, results, last]), packs.en, ['tasso']).at(-1)!.source.kind;
    expect(kind('Last month the company cut its staff by 400.')).toBe('self-reported');
    expect(kind('Three strikes then cost Tasso 400 jobs.')).toBe('unattributed');
  });

  it('is nobody’s elsewhere', () => {
    const facts = findFacts(running(['The town has 3,000 inhabitants.', act]), packs.en, ['tasso']);
    expect(facts.at(-1)!.source.kind).toBe('unattributed');
  });
});

it('a writing says no more once its paragraph is over, whatever is said to say something there', () => {
  const trial = 'A randomised trial found that it eased pain in 40 patients.';
  const leaflet = 'The care card says to allow 24 hours for it.';
  const [apart, together] = [running([trial, leaflet]), running([trial, leaflet]).map((sentence) => ({ ...sentence, block: 0 }))];
  expect(findFacts(apart, packs.en, []).at(-1)!.source).toMatchObject({ kind: 'anonymous', name: null });
  expect(findFacts(together, packs.en, []).at(-1)!.source.name).toBe('randomised trial');
  const pronoun = findFacts(running(['The annual report found 40 faults.', 'It warned of 12 more in 2025.']), packs.en, []);
  expect(pronoun.at(-1)!.source.name).toBe(pronoun[0]!.source.name);
});

it('a writing without a name gets none from another paragraph', () => {
  const facts = findFacts(
    running([
      'Fordern Sie die Gratis-Analyse an: Laut der Gratis-Analyse steigt Halvorn um 40 Prozent.',
      'Der Auftragseingang stieg laut Postwurfsendung um 2 Prozent auf 640 Millionen Euro.',
    ]),
    packs.de,
    [],
  );
  expect(facts.map(({ source }) => source.name)).toEqual(['Gratis-Analyse', null]);
});

it('a share of customers is nobody who was named before', () => {
  const orme = 'Dr Philippa Orme, a lecturer at the University of Selwood, says the products have improved.';
  const share = 'It was named best lender of 2024, and 96% of customers say they would recommend it.';
  expect(findFacts(running([orme, share]), packs.en, []).map(({ source }) => [source.kind, source.name])).toEqual([
    ['named-independent', 'Dr Philippa Orme'],
    ['anonymous', null],
  ]);
});

describe('speakers without a name', () => {
  const earlier: Record<'en' | 'de' | 'es' | 'fr' | 'it' | 'pl', string> = {
    en: 'Veridis said it would open 40 shops.',
    de: 'Veridis teilte mit, 40 Filialen zu eröffnen.',
    es: 'Veridis anunció que abrirá 40 tiendas.',
    fr: "Veridis a annoncé l'ouverture de 40 magasins.",
    it: 'Veridis ha annunciato 40 nuovi negozi.',
    pl: 'Veridis zapowiada otwarcie 40 sklepów.',
  };
  it.each([
    ['en', 'Two suppliers said they had waited 90 days for their money.'],
    ['en', 'A subcontractor said the cranes had stood still since May.'],
    ['en', 'Former workers at a Leicester supplier say they were paid £5 an hour.'],
    ['de', 'Mehrere Lieferanten sagen, sie warteten seit 90 Tagen auf ihr Geld.'],
    ['es', 'Tres compradores consultados explican que no han cobrado.'],
    ['fr', 'Un ancien téléconseiller raconte avoir appelé sous un faux nom.'],
    ['it', 'Un ex operatore descrive turni di dodici ore.'],
    ['pl', 'Byli lektorzy opowiadają, że prowadzili zajęcia dla ośmiu osób.'],
  ] as const)('%s: %s', (language, sentence) => {
    const [, found] = sources(language, [earlier[language], sentence], ['veridis']);
    expect(found).toMatchObject({ kind: 'anonymous' });
    expect(found?.name ?? '').not.toContain('Veridis');
  });

  it('leaves an object before its verb, a title behind a name and the end of a verb alone', () => {
    expect(source('de', 'Eine Kapitalerhöhung schloss der Finanzvorstand zuletzt aus.').kind).toBe('self-reported');
    expect(source('en', 'Dr Ada Lund, a geriatrician at Tees Hospital, said a modest dose was fine for most adults.')).toMatchObject({
      kind: 'named-independent',
      name: 'Dr Ada Lund',
    });
    expect(source('de', 'Die Zürcher Kantonalbank stuft den Titel mit «Halten» ein und lobt den Preis.').name).toBe('Zürcher Kantonalbank');
  });

  it('tells a kind in the plural from a firm by its verb', () => {
    expect(source('nl', 'Dealers klagen over volle parkeerterreinen.').kind).toBe('anonymous');
    expect(source('es', 'Las clínicas sostienen que la espera ha subido a 14 semanas.').kind).toBe('anonymous');
    expect(source('es', 'Facua sostiene que la espera ha subido a 14 semanas.').kind).toBe('named-independent');
  });

  it('takes what promises in a relative clause for a thing', () => {
    expect(source('es', 'El anuncio, que asegura resultados en 28 días, se emite desde el otoño.').kind).toBe('unattributed');
    expect(source('es', 'El portavoz, que asegura que habrá resultados, se marcha en otoño.').kind).not.toBe('unattributed');
  });
});

describe("whose word a firm's money makes it", () => {
  it.each([
    ['en', "Vitacore's chief analyst, Dana Holt, said the market was worth 3 billion dollars.", 'Dana Holt'],
    ['it', 'Il mercato vale tre miliardi di euro, stima la capo analista di Vitacore, Dana Holt.', 'Dana Holt'],
    ['en', 'A study commissioned by Vitacore found that 7 in 10 users slept better.', 'Vitacore'],
  ] as const)('%s: %s', (language, sentence, name) => {
    expect(source(language, sentence, ['vitacore'])).toMatchObject({ kind: 'self-reported', name });
  });

  it('leaves a study paid for by an office with the office', () => {
    expect(source('en', 'A study commissioned by the Department of Health found that waits had fallen.').kind).toBe(
      'authority-or-document',
    );
  });
});

it('joins an owner to its office', () => {
  expect(source('en', "Wisconsin's state securities division warned retirees about such notes.")).toMatchObject({
    kind: 'authority-or-document',
    name: "Wisconsin's state securities division",
  });
});

it('finds the speaker behind the month', () => {
  expect(source('fr', 'Rien ne le prouve, a conclu en juin la DGCCRF.').name).toBe('DGCCRF');
});

describe('in the advertising of Acme', () => {
  const source = (sentence: string) => findFacts(running([sentence]), packs.en, ['acme'], true)[0]!.source;

  it('a study that names nobody else is Acme’s word', () => {
    expect(source('In a survey of 53 customers by Acme, 90 percent were content.').kind).toBe('self-reported');
  });

  it('one with a name of its own is not', () => {
    expect(source('In a Cochrane review of 12 trials, Acme capsules had no effect.').kind).toBe('authority-or-document');
  });
});
