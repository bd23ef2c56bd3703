/** How often a sentence stands on the page, and a way to each place. */
import { useContext } from 'react';
import { shorten } from '../lib/wording/shorten.ts';
import { CurrentContext, PassageContext } from './Passage.tsx';
import type { Place } from './repeats.ts';
import { useTranslator } from './translation.tsx';

/** Names longer than this are cut off, in UTF-16 units. */
const LONGEST_WORDS = 30;

/**
 * The places by number, or by the name that stands there in place of another; nothing where there is but one.
 * @param counted says how many there are; without it, what they are
 */
export function PlaceList({ places, counted = true }: { places: readonly Place[]; counted?: boolean }) {
  const t = useTranslator();
  const { language, onJump } = useContext(PassageContext);
  const current = useContext(CurrentContext);
  if (places.length < 2) return null;
  return (
    <div className="places">
      {/* What the list is called already need not be heard twice. */}
      <strong aria-hidden={counted ? undefined : true}>
        {counted ? t.text('repeated', { count: places.length }) : t.text('evidence_for', { what: t.text('places') })}
      </strong>
      <ul aria-label={t.text('places')}>
        {places.map(({ id, at, words }, index) => (
          <li key={id}>
            <button
              type="button"
              className="place"
              title={t.text('jump_hint')}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => onJump(at)}
            >
              <span className="sr-only">{t.text('place', { index: index + 1, count: places.length })} </span>
              {words ? (
                <span lang={language || undefined} dir="auto">
                  {shorten(words, LONGEST_WORDS)}
                </span>
              ) : (
                <span aria-hidden="true">{index + 1}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
