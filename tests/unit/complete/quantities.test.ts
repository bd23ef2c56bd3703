import { describe, expect, it } from 'vitest';
import { withQuantities } from '../../../lib/complete/quantities.ts';
import { NO_WORDS } from '../../../lib/model/outside-words.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readOutsideWords } from '../../../lib/packs/read-packs.ts';
import { claim, fact } from '../popup/sample-report.ts';

const WORDS = readOutsideWords();
const said = (text: string, id = 'f1') => fact(id, text, { kind: 'unattributed', name: null, cue: null });
const read = (over: Partial<Pick<Report, 'facts' | 'claims' | 'publishedAt' | 'jurisdiction'>>, language = 'de') =>
  withQuantities({ facts: [], claims: [], publishedAt: '2026-02-11', jurisdiction: null, ...over }, WORDS[language] ?? NO_WORDS);
const daysOf = (...given: Parameters<typeof read>): string[] => read(...given).facts.flatMap(({ dates }) => dates.map(({ from }) => from));

describe('figures and dates of a report', () => {
  it('are filled in for facts and claims', () => {
    const { facts, claims } = read({
      facts: [said('Seit Jahresanfang fiel die Aktie um gut 7 Prozent.')],
      claims: [claim('c1', 'Bis Sonntag nur 99 Euro statt zwei Millionen!')],
    });
    expect(facts).toMatchObject([
      {
        figures: [{ text: '7 Prozent', value: 7, unit: '%', about: 'over', change: 'down', period: 'Seit Jahresanfang' }],
        dates: [{ text: 'Seit Jahresanfang', from: '2026-01-01', to: '2026-02-11' }],
      },
    ]);
    expect(claims).toMatchObject([
      { figures: [{ value: 99, period: 'Bis Sonntag' }, { value: 2e6 }], dates: [{ from: '2026-02-15', to: '2026-02-15' }] },
    ]);
  });

  it('stay as they are in a language there are no words of', () => {
    const figures = [{ text: '7 %', value: 7, unit: '%', about: null, change: null, period: null }];
    expect(read({ facts: [{ ...said('7 %'), figures }] }, 'ja').facts).toMatchObject([{ figures }]);
  });

  it.each([null, '', 'yesterday', '2026-13-45', '20260211', 'Wed, 11 Feb 2026', '2026-02-30T00:00:00Z'])(
    'take %j for no day of publication',
    (publishedAt) => {
      const facts = [said('Gestern, am 15. März 2026 und am 3. Mai fiel sie seit 2019 um 7 Prozent.')];
      expect(read({ publishedAt, facts }).facts[0]?.dates).toEqual([{ text: 'am 15. März 2026', from: '2026-03-15', to: '2026-03-15' }]);
    },
  );

  it('have no quarter of the calendar where a company counts its own somewhere in the article', () => {
    const quarter = said('Im dritten Quartal 2025 und im Vorquartal lief es besser als im Mai 2025.');
    const fiscal = said('Das dritte Quartal des Geschäftsjahres 2026 endete im Dezember 2025.', 'f2');
    expect(daysOf({ facts: [quarter] })).toEqual(['2025-07-01', '2025-10-01', '2025-05-01']);
    expect(daysOf({ facts: [quarter, fiscal] })).toEqual(['2025-05-01', '2025-12-01']);
  });

  it('ask the page for its country where a date could be read both ways', () => {
    const signed = (country: string, name: string) =>
      daysOf(
        {
          facts: [said('It was signed on 03/04/2026.')],
          jurisdiction: { country, evidence: { kind: 'metadata', name, value: '' } },
        },
        'en',
      );
    expect(signed('US', 'lang')).toEqual(['2026-03-04']);
    expect(signed('GB', 'domain')).toEqual(['2026-04-03']);
    expect(signed('CA', 'domain')).toEqual([]);
    expect(signed('US', 'language')).toEqual([]);
  });
});
