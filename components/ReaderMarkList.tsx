/** The reader's own marks on the page, each with a way to it and a way to be rid of it. */
import type { ReaderMark } from '../lib/model/reader-mark.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Passage } from './Passage.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** Names of buttons longer than this are no help. In UTF-16 units. */
const LONGEST_NAME = 60;
/** A list this short opens by itself. */
const SHORT_LIST = 3;

/** Nothing where there is none. */
export function ReaderMarkList({ marks, onRemove }: { marks: readonly ReaderMark[]; onRemove?: ((id: string) => void) | undefined }) {
  const t = useTranslator();
  if (marks.length === 0) return null;
  return (
    <Section title={t.text('marks_title')} count={marks.length} open={marks.length <= SHORT_LIST} className="reader-marks">
      <p className="hint">{t.text('marks_text')}</p>
      <ul>
        {marks.map(({ id, at, as }) => (
          <li key={id} className="reader-mark">
            <span className={`marked-as marked-as-${as}`}>{t.member('mark', as)}</span>
            <Passage text={at.exact} at={at} compact />
            {onRemove && (
              <button
                type="button"
                className="small-action"
                aria-label={t.text('mark_remove_name', { text: shorten(at.exact, LONGEST_NAME) })}
                onClick={() => onRemove(id)}
              >
                {t.text('mark_remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the reader marked a promotion, or a part of it, as; the latest mark counts. */
export function MarkedAs({ marks }: { marks: readonly ReaderMark[] }) {
  const t = useTranslator();
  const last = marks.at(-1);
  return last ? <span className={`marked-as marked-as-${last.as}`}>{t.member('marked', last.as)}</span> : null;
}
