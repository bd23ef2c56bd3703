/** What a text that was tried shows: its matches, marked in it and one by one with their reasons. */
import type { Trial, TrialMatch } from '../../lib/model/trial.ts';
import { shorten } from '../../lib/wording/shorten.ts';
import { useTranslator } from '../translation.tsx';
import { languageName } from './language-name.ts';

/** Enough to see what a text is made of. */
const MOST_MATCHES = 40;
/** Sources and quotes longer than this are cut off, in UTF-16 units. */
const LONGEST = 200;

/** It would be part of a report. */
const isActive = ({ use, counts, cancelledBy }: TrialMatch): boolean => use !== 'false-friend' && counts && cancelledBy === null;

export function TrialResult({ trial: { text, language, matches } }: { trial: Trial }) {
  const t = useTranslator();
  const shown = matches.slice(0, MOST_MATCHES);
  return (
    <div className="trial-result">
      <p role="status">
        {t.text('trial_count', { count: matches.filter(isActive).length })}{' '}
        <span className="hint">{t.text('trial_against', { language: languageName(language) })}</span>
      </p>
      {matches.length > 0 && (
        <p className="trial-text" lang={language}>
          {pieces(text, matches).map(({ start, end, match }) =>
            match ? (
              <mark key={start} className={isActive(match) ? (match.own ? 'trial-own' : 'trial-pack') : 'trial-idle'}>
                {text.slice(start, end)}
              </mark>
            ) : (
              text.slice(start, end)
            ),
          )}
        </p>
      )}
      <ul className="rows">
        {shown.map((match) => (
          <li key={`${match.start} ${match.end} ${match.use} ${match.entry}`} className="trial-match">
            <p>
              <q lang={language}>{shorten(text.slice(match.start, match.end), LONGEST)}</q>{' '}
              <strong>{t.member('trial_use', match.use)}</strong>
            </p>
            <p className="hint">
              {t.text(match.own ? 'trial_own' : 'trial_row')} <code>{match.entry}</code>
              {match.source && <> · {t.text('trial_source', { source: shorten(match.source, LONGEST) })}</>}
            </p>
            {!match.counts && <p className="hint">{t.text('trial_inside')}</p>}
            {match.cancelledBy !== null && (
              <p className="hint">
                {t.text('trial_cancelled')} <code>{match.cancelledBy}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
      {matches.length > shown.length && <p className="hint">{t.text('trial_more', { count: matches.length - shown.length })}</p>}
    </div>
  );
}

interface Piece {
  start: number;
  end: number;
  match: TrialMatch | null;
}

/** The text cut where matches begin and end; where several overlap, the one that would count shows, the reader's own before the packs'. */
function pieces(text: string, matches: readonly TrialMatch[]): Piece[] {
  const rank = (match: TrialMatch): number => (isActive(match) ? 2 : 0) + (match.own ? 1 : 0);
  const cuts = [...new Set([0, text.length, ...matches.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const over = matches.filter((match) => match.start <= start && end <= match.end);
    return { start, end, match: over.sort((a, b) => rank(b) - rank(a))[0] ?? null };
  });
}
