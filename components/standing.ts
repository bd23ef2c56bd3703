/** Whose word the reported statements are, in one line. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Standing } from '../lib/model/report.ts';

const NAMES = { named: 'named', selfReported: 'self-reported', anonymous: 'anonymous', unattributed: 'unattributed' } as const;

/** So many statements of one side, and none of another, are worth a word. */
const ONE_PARTY = 3;

/** Every attributed statement comes from those it is about. A known sign of advertorials, but honest notes on a firm's figures show it too. */
export const isOneParty = ({ named, selfReported, anonymous }: Standing): boolean =>
  named === 0 && anonymous === 0 && selfReported >= ONE_PARTY;

/** "12 reported statements: 6 from named sources … · 6 without a source"; null where there are none. */
export function standingText(standing: Standing, t: Translator): string | null {
  const present = (Object.keys(NAMES) as (keyof Standing)[]).filter((name) => standing[name] > 0);
  if (present.length === 0) return null;
  const count = present.reduce((sum, name) => sum + standing[name], 0);
  const parts = present.map((name) => t.member('standing', NAMES[name], { count: standing[name] }));
  return `${t.text('standing_title', { count })} ${parts.join(' · ')}`;
}
