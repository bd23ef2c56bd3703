import { expect, it } from 'vitest';
import { articleOf, readerOf } from '../../../lib/complete/profiles.ts';
import { withQuantities } from '../../../lib/complete/quantities.ts';
import { relationOf } from '../../../lib/complete/relation.ts';
import type { Verdict } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { claim, fact, sampleReport } from '../popup/sample-report.ts';

const WORDS = readOutsideWordsOf('en');
const NAMED = { kind: 'named-independent', name: 'Ada Lund', cue: 'said' } as const;

function relation(claimed: string, stated: string, source: Parameters<typeof fact>[2] = NAMED, verdict: Verdict = 'editorial-with-ads') {
  const report = sampleReport({
    verdict,
    claims: [claim('c1', claimed)],
    facts: [fact('f1', stated, source)],
    subject: ['acme'],
    jurisdiction: null,
  });
  const { claims, facts } = withQuantities(report, WORDS);
  const reader = readerOf(report, WORDS);
  const profile = reader.fact(facts[0]!);
  return relationOf(reader.claim(claims[0]!, undefined), profile, claims[0]!, facts[0]!, articleOf(report, [{ profile }]));
}

it.each([
  ['Acme pays a dividend of 3 euros.', 'Acme pays a dividend of 3 euros, said Ada Lund.', 'supports'],
  ['Acme pays a dividend of 5 euros.', 'Acme pays a dividend of 3 euros, said Ada Lund.', 'contradicts'],
  ['Acme pays a dividend of 10 to 12 euros.', 'Acme pays a dividend of 11 euros, said Ada Lund.', 'context'],
  ['Acme pays a dividend of over 10 euros.', 'Acme pays a dividend of under 10 euros, said Ada Lund.', 'context'],
  ['Acme pays a dividend of more than 10 euros.', 'Acme pays a dividend of about 9.9 euros, said Ada Lund.', 'context'],
  ['Acme pays a dividend of about 100 euros.', 'Acme pays a dividend of 105 euros, said Ada Lund.', 'context'],
  ['Acme pays a dividend of up to 90 euros.', 'Acme pays a dividend of 70 euros, said Ada Lund.', 'context'],
  ['Acme pays a dividend of 5 euros.', 'Acme employs 3 percent more people, said Ada Lund.', 'context'],
] as const)('%s | %s: %s', (claimed, stated, expected) => {
  expect(relation(claimed, stated)).toBe(expected);
});

it('backs no claim by what nobody is named for', () => {
  const same = 'Acme pays a dividend of 3 euros.';
  expect(relation(same, same, { kind: 'unattributed', name: null, cue: null })).toBe('context');
});

it('backs no claim of an advertorial by what the advertiser says', () => {
  const same = 'Acme pays a dividend of 3 euros.';
  const own = { kind: 'self-reported', name: 'Acme', cue: null } as const;
  expect(relation(same, same, own)).toBe('supports');
  expect(relation(same, same, own, 'advertorial')).toBe('context');
  expect(relation(same, same, NAMED, 'advertorial')).toBe('supports');
});
