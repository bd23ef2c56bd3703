/** What the marks of the map mean, each with its drawing; only those that this report has. */
import type { Translator } from '../lib/extension/i18n.ts';
import { lookName } from './look-name.ts';
import type { MapItem } from './map-marks.ts';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** How marks are drawn (map.css), in the order of the map's lanes, each with the looks that are drawn so. */
const DRAWINGS: readonly (readonly [drawing: string, ...looks: MapItem['look'][]])[] = [
  ['solid', 'paid', 'own-product', 'affiliate'],
  ['hatched', 'unlabelled'],
  ['lines', 'label'],
  ['frame', 'empty-slot'],
  ['dot', 'named-independent', 'authority-or-document'],
  ['ring', 'chosen', 'self-reported', 'anonymous'],
];

interface Entry {
  /** What it looks like, for those who do not see it. */
  drawing: string;
  /** Stands for all that are drawn as it is. */
  first: MapItem;
  words: string;
}

/** One entry for each drawing. */
function entries(items: readonly MapItem[], t: Translator): Entry[] {
  return DRAWINGS.flatMap(([drawing, ...looks]) => {
    const found = looks.flatMap((look) => items.find((item) => item.look === look) ?? []);
    const [first] = found;
    return first ? [{ drawing: t.member('drawn', drawing) ?? '', first, words: found.map((item) => lookName(item, t)).join(' · ') }] : [];
  });
}

export function MarkKey({ items }: { items: readonly MapItem[] }) {
  const t = useTranslator();
  const shown = entries(items, t);
  if (shown.length === 0) return null;
  return (
    <Section title={t.text('map_key')}>
      <ul className="mark-key">
        {shown.map(({ drawing, first: { lane, look }, words }) => (
          <li key={look}>
            <span className={`drawn lane-${lane} look-${look}`} role="img" aria-label={drawing} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
