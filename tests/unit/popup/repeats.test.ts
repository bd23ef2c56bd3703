import { describe, expect, test } from 'vitest';
import type { ClaimGroup } from '../../../components/arrange.ts';
import { foldRepeats } from '../../../components/repeats.ts';
import type { Claim, Promotion } from '../../../lib/model/report.ts';
import { claim, disclosure, promotion } from './sample-report.ts';

const group = (id: string, claims: Claim[], over: Partial<Promotion> = {}, disclosures = [disclosure('d', 'Anzeige')]): ClaimGroup => ({
  promotion: promotion(id, `Text ${id}`, over),
  disclosures,
  claims,
});
const paired = (...facts: string[]) => facts.map((fact) => ({ fact, score: 1, why: ['topic:price'], relation: 'context' as const }));
const touched = (...facts: string[]) => paired(...facts).map((pairing) => ({ ...pairing, score: 0.1 }));

const contradicted: Claim['facts'] = [{ fact: 'f', score: 1, why: [], relation: 'contradicts' }];

/** What is left, each sentence with its places: `c1 c2=Tencent`. */
function folded(groups: ClaimGroup[], texts = groups.flatMap(({ claims }) => claims.map(({ text }) => text))) {
  const { groups: left, places } = foldRepeats(groups, texts);
  return left.map(({ promotion: of, claims }) =>
    [
      of?.id,
      ...claims.map(({ id }) =>
        [...(places.get(id) ?? [{ id, words: null }])].map((place) => place.id + (place.words ? `=${place.words}` : '')).join(' '),
      ),
    ].join(': '),
  );
}
const texts = (...all: string[]) =>
  group(
    'p',
    all.map((text, index) => claim(`c${index + 1}`, text)),
  );

describe('the same sentence again', () => {
  test('comes once, white space and case aside; what is said only once stays', () => {
    expect(folded([texts('Jetzt sichern!', 'Nur heute.', ' jetzt  SICHERN!')])).toEqual(['p: c1 c3: c2']);
  });

  test('from another promotion of the same head, which falls away when nothing else is left of it', () => {
    const again = [
      group('p', [claim('a', 'Jetzt sichern!')]),
      group('q', [claim('b', 'Jetzt sichern!')]),
      group('r', [claim('c', 'Neu.')]),
    ];
    expect(folded(again)).toEqual(['p: a b', 'r: c']);
  });

  test.each<[string, Partial<Promotion>, ReturnType<typeof disclosure>[]]>([
    ['kind', { kind: 'affiliate' }, [disclosure('d', 'Anzeige')]],
    ['sponsor', { sponsor: { name: 'X', evidence: { kind: 'metadata', name: 'a', value: 'b' } } }, [disclosure('d', 'Anzeige')]],
    ['label', {}, [disclosure('d', 'Sponsored', { clarity: 'vague' })]],
    ['missing label', {}, []],
  ])('never from one of another %s', (_, over, labels) => {
    expect(folded([group('p', [claim('a', 'Jetzt sichern!')]), group('q', [claim('b', 'Jetzt sichern!')], over, labels)])).toHaveLength(2);
  });

  test('takes the facts of all its places along, each once', () => {
    const { groups } = foldRepeats(
      [group('p', [claim('a', 'Jetzt!', { facts: paired('f1') }), claim('b', 'Jetzt!', { facts: paired('f1', 'f2') })])],
      [],
    );
    expect(groups[0]?.claims.map(({ facts }) => facts.map(({ fact }) => fact))).toEqual([['f1', 'f2']]);
  });

  test('takes the answer of another place along where the shown one was only touched on', () => {
    const claims = [claim('a', 'Jetzt!', { facts: touched('f1') }), claim('b', 'Jetzt!', { facts: paired('f1') })];
    for (const order of [claims, claims.toReversed()]) {
      expect(foldRepeats([group('p', order)], []).groups[0]?.claims[0]?.facts).toEqual(paired('f1'));
    }
  });

  test('goes for the words of a promotion in which nothing is claimed', () => {
    const same = (id: string) => ({ ...group(id, []), promotion: promotion(id, 'Zum Newsletter') });
    const { groups, places } = foldRepeats([same('p'), same('q'), group('r', [])], []);
    expect(groups.map(({ promotion: of }) => of?.id)).toEqual(['p', 'r']);
    expect(places.get('p')?.map(({ id }) => id)).toEqual(['p', 'q']);
  });
});

describe('a pattern with another name or number in it', () => {
  test('comes once, and each place says its name', () => {
    expect(
      folded([
        texts('Alibaba: Kaufen oder verkaufen, das fragen sich viele?', 'BYD Company: Kaufen oder verkaufen, das fragen sich viele?'),
      ]),
    ).toEqual(['p: c1=Alibaba c2=BYD Company']);
    expect(folded([texts('Heute noch 100 Euro für Sie sichern!', 'Heute noch 2.500 Euro für Sie sichern!')])).toEqual([
      'p: c1=100 Euro c2=2.500 Euro',
    ]);
  });

  test('counts the same words again among its places', () => {
    const of = (name: string) => `Lohnt sich jetzt noch ein Einstieg bei ${name}?`;
    expect(folded([texts(of('Alibaba'), of('Alibaba'), of('Tencent'), of('Tencent'))])).toEqual([
      'p: c1=Alibaba c2=Alibaba c3=Tencent c4=Tencent',
    ]);
  });

  test.each([
    ['two words differ', ['Laut Ada und Bo lohnt sich das sehr.', 'Laut Cy und Di lohnt sich das sehr.']],
    ['the word is no name', ['Sie sollten das jetzt kaufen, sagt er.', 'Sie sollten das jetzt verkaufen, sagt er.']],
    ['the word is written small elsewhere', ['Experts all say Buy it now.', 'Experts all say Sell it now.', 'I buy, you sell.']],
    ['the capital only opens the sentence', ['Kaufen lohnt sich jetzt noch sehr.', 'Warten lohnt sich jetzt noch sehr.']],
    ['next to nothing is the same', ['Alibaba jetzt kaufen!', 'Tencent jetzt kaufen!']],
  ])('stays apart where %s', (_, all) => {
    expect(folded([texts(...all)])[0]?.split(': ')).toHaveLength(all.length + 1);
  });

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['facts', { facts: paired('f1') }, { facts: paired('f2') }],
    ['facts, an answer here and not there,', { facts: paired('f1') }, { facts: touched('f1') }],
    ['facts there and none here', { facts: paired('f1') }, {}],
    ['techniques', { techniques: ['urgency'] }, { techniques: ['scarcity'] }],
    ['a fact that contradicts', { facts: contradicted }, { facts: contradicted }],
  ])('stays apart where different %s would stand beside it', (_, one, other) => {
    const of = (name: string) => `Lohnt sich jetzt noch ein Einstieg bei ${name}?`;
    expect(folded([group('p', [claim('a', of('Alibaba'), one), claim('b', of('Tencent'), other)])])).toEqual(['p: a: b']);
  });

  test('one that has since taken on facts of its own stands for no other name', () => {
    const of = (name: string) => `Lohnt sich jetzt noch ein Einstieg bei ${name}?`;
    const claims = [claim('a', of('Alibaba')), claim('b', of('Alibaba'), { facts: paired('f1') }), claim('c', of('Tencent'))];
    expect(folded([group('p', claims)])).toEqual(['p: a b: c']);
  });
});
