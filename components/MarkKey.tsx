/** What the marks of the map mean, each with its drawing; only those that this report has. */
import type { Translator } from '../lib/extension/i18n.ts';
import { lookName } from './look-name.ts';
import type { MapItem } from './map-marks.ts';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** Looks that are drawn alike. */
const DRAWN_ALIKE: readonly (readonly MapItem['look'][])[] = [
  ['paid', 'own-product', 'affiliate'],
  ['unlabelled'],
  ['label'],
  ['empty-slot'],
  ['named-independent', 'authority-or-document'],
  ['self-reported', 'anonymous'],
];

interface Entry {
  /** Stands for all that are drawn as it is. */
  first: MapItem;
  words: string;
}

/** One entry for each drawing, in the order of the map's lanes. */
function entries(items: readonly MapItem[], t: Translator): Entry[] {
  return DRAWN_ALIKE.flatMap((looks) => {
    const found = looks.flatMap((look) => items.find((item) => item.look === look) ?? []);
    const [first] = found;
    return first ? [{ first, words: found.map((item) => lookName(item, t)).join(' · ') }] : [];
  });
}

export function MarkKey({ items }: { items: readonly MapItem[] }) {
  const t = useTranslator();
  const shown = entries(items, t);
  if (shown.length === 0) return null;
  return (
    <Section title={t.text('map_key')}>
      <ul className="mark-key">
        {shown.map(({ first: { lane, look }, words }) => (
          <li key={look}>
            <span className={`drawn lane-${lane} look-${look}`} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}
