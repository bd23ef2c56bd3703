/** The article as a slim strip: where in it something promotes, is labelled, or has a source. */
import { type KeyboardEvent, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Translator } from '../lib/extension/i18n.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Icon, type IconName } from './Icon.tsx';
import { keysOf } from './keys.ts';
import { lookName } from './look-name.ts';
import { articleMarks, type Lane, type MapItem, type Mark } from './map-marks.ts';
import { PassageContext } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** A mark's name quotes no more than this, in UTF-16 units. */
const LONGEST_QUOTE = 90;
/** The drawings that the cards of each lane have too. */
const LANE_ICONS: readonly [Lane, IconName][] = [
  ['label', 'disclosure'],
  ['promotion', 'claim'],
  ['fact', 'fact'],
];

const percent = (share: number): string => `${share * 100}%`;

/** Where a mark stands, and for how many others it does. */
function whereabouts({ items, from }: Mark, zone: keyof ReturnType<typeof articleMarks>, t: Translator): string {
  const others = new Set(items.map(({ id }) => id)).size - 1;
  const where =
    zone === 'inside'
      ? t.text('map_at', { share: t.percent(Math.round(from * 100) / 100) })
      : t.text(zone === 'before' ? 'map_before' : 'map_after');
  return others > 0 ? `${t.text('map_more', { count: others })} · ${where}` : where;
}

/** One mark; its name stands beside it while it is pointed at or has the focus. */
function MapMark({
  mark,
  zone,
  tabbable,
  current,
}: {
  mark: Mark;
  zone: keyof ReturnType<typeof articleMarks>;
  tabbable: boolean;
  current: boolean;
}) {
  const t = useTranslator();
  const { language, onJump } = useContext(PassageContext);
  const { lane, look, from, to, items } = mark;
  const quote = t.text('quote', { text: shorten(items[0].words, LONGEST_QUOTE) });
  const where = whereabouts(mark, zone, t);
  return (
    <button
      type="button"
      className={`map-mark drawn lane-${lane} look-${look} ${from + to > 1 ? 'map-low' : 'map-high'}`}
      style={zone === 'inside' ? { insetBlockStart: percent(from), blockSize: percent(to - from) } : undefined}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${lookName(mark, t)} ${quote} ${where}`}
      aria-current={current ? 'location' : undefined}
      onClick={() => onJump(items[0].at)}
    >
      <span className="map-name">
        <strong>{lookName(mark, t)}</strong>{' '}
        <span lang={language || undefined} dir="auto">
          {quote}
        </span>{' '}
        <span className="map-where">{where}</span>
      </span>
    </button>
  );
}

/** A mark keeps the focus when the page is read again and all places have moved. */
const keysFor = (marks: readonly Mark[]): string[] => keysOf(marks.map(({ lane, items: [{ words }] }) => `${lane} ${words}`));

/** Arrow keys go from mark to mark, Home and End to the outermost. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export interface ArticleMapProps {
  items: readonly MapItem[];
  article: { start: number; end: number };
  /** Id of what is in view or was chosen in the page. */
  current?: string | null;
}

/** A toolbar in the sense of ARIA: one stop for the tab key, arrows inside. Nothing where there is nothing to mark. */
export function ArticleMap({ items, article, current = null }: ArticleMapProps) {
  const t = useTranslator();
  const hint = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  /** The reader wants the names out of the way, until another is asked for. */
  const [quiet, setQuiet] = useState(false);
  const marks = useMemo(() => articleMarks(items, article), [items, article]);
  const zones = (['before', 'inside', 'after'] as const).filter((zone) => zone === 'inside' || marks[zone].length > 0);
  const total = marks.before.length + marks.inside.length + marks.after.length;
  const tabbable = Math.min(active, total - 1);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && setQuiet(true);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  if (total === 0) return null;
  const buttons = () => [...(toolbar.current?.querySelectorAll('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    buttons()[step(tabbable, total - 1)]?.focus();
  };
  const keys = { before: keysFor(marks.before), inside: keysFor(marks.inside), after: keysFor(marks.after) };
  const first = { before: 0, inside: marks.before.length, after: marks.before.length + marks.inside.length };
  return (
    <div className="map-side">
      <div className={`map${quiet ? ' map-quiet' : ''}`}>
        <div className="map-head" aria-hidden="true">
          {LANE_ICONS.map(([lane, icon]) => (
            <span key={lane} className={`lane-${lane}`}>
              <Icon name={icon} />
            </span>
          ))}
        </div>
        <div
          ref={toolbar}
          role="toolbar"
          aria-orientation="vertical"
          aria-label={t.text('map_title')}
          aria-describedby={hint}
          className="map-strip"
          onKeyDown={onKeyDown}
          onPointerOver={() => setQuiet(false)}
          onFocus={({ target }) => {
            setQuiet(false);
            const index = buttons().findIndex((button) => button.isSameNode(target));
            if (index >= 0) setActive(index);
          }}
        >
          {zones.map((zone) => (
            <div key={zone} className={`map-${zone === 'inside' ? 'article' : 'beyond'}`}>
              {marks[zone].map((mark, index) => (
                <MapMark
                  key={keys[zone][index]}
                  mark={mark}
                  zone={zone}
                  tabbable={first[zone] + index === tabbable}
                  current={current !== null && mark.items.some(({ id }) => id === current)}
                />
              ))}
            </div>
          ))}
        </div>
        <p id={hint} className="sr-only">
          {t.text('map_hint')}
        </p>
      </div>
    </div>
  );
}
