/** The passages the reader marked, on all pages: to be looked through, and removed one by one or all at once. */
import { useRef, useState } from 'react';
import { isWebAddress } from '../../lib/export/evidence.ts';
import type { KeptMark } from '../../lib/model/reader-mark.ts';
import { shorten } from '../../lib/wording/shorten.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { Part } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';
import { useFilter } from './use-filter.tsx';

/** More are shown when they are asked for. */
const SHOWN_AT_ONCE = 25;
/** Passages, addresses and names of buttons longer than this are cut off, in UTF-16 units. */
const LONGEST_PASSAGE = 240;
const LONGEST_ADDRESS = 100;
const LONGEST_NAME = 60;

/** @param marks the latest first. */
export function OwnMarksPart({ marks, options, tools }: { marks: readonly KeptMark[]; options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const { shown, field } = useFilter(marks, ({ at, url, as }) => `${at.exact} ${url} ${t.member('mark', as)}`);
  const putBack = async (gone: readonly KeptMark[]) => options.say((await tools.takeMarks(gone)) ? 'undone' : 'not-saved');
  const remove = async (gone: readonly KeptMark[]) => {
    if (!(await tools.dropMarks(gone))) return options.say('not-saved');
    options.say('removed', () => void putBack(gone));
    list.current?.focus(); // the button that had the focus is gone
  };
  return (
    <Part name="own-marks" hint={t.text('options_own_marks_text')}>
      <div>
        {marks.length === 0 && <p className="nothing">{t.text('options_own_marks_none')}</p>}
        {field}
        <ul ref={list} tabIndex={-1} className="rows" aria-labelledby="own-marks-title">
          {shown.slice(0, most).map((mark) => (
            <OwnMark key={mark.id} mark={mark} onRemove={() => void remove([mark])} />
          ))}
        </ul>
      </div>
      {marks.length > 0 && (
        <div className="actions">
          {shown.length > most && (
            <button type="button" className="action action-plain" onClick={() => setMost(most + SHOWN_AT_ONCE)}>
              {t.text('options_own_marks_more', { left: shown.length - most })}
            </button>
          )}
          {/* Only where all that would go is in view. */}
          {shown.length === marks.length && (
            <button type="button" className="action action-plain" onClick={() => void remove(marks)}>
              {t.text('options_own_marks_clear')}
            </button>
          )}
        </div>
      )}
    </Part>
  );
}

function OwnMark({ mark: { at, as, url, markedAt }, onRemove }: { mark: KeptMark; onRemove: () => void }) {
  const t = useTranslator();
  const remove = t.text('options_remove_named', { name: shorten(at.exact, LONGEST_NAME) });
  const address = shorten(url.replace(/^https?:\/\//, ''), LONGEST_ADDRESS);
  const date = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium' }).format(new Date(markedAt));
  return (
    <li className="row own-mark">
      <div className="row-name">
        <q dir="auto">{shorten(at.exact, LONGEST_PASSAGE)}</q>
        <span className="hint">
          {t.member('mark', as)} · <time dateTime={markedAt}>{date}</time> ·{' '}
          {/* A file that was read in may hold addresses of other kinds, which are to be seen and not to be followed. */}
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{address}</bdi>
            </a>
          ) : (
            <bdi>{address}</bdi>
          )}
        </span>
      </div>
      <button type="button" className="icon-action" title={remove} aria-label={remove} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </li>
  );
}
