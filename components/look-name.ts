/** What the look of a mark on the map says. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { MapItem } from './map-marks.ts';

export function lookName({ lane, look }: Pick<MapItem, 'lane' | 'look'>, t: Translator): string {
  if (lane === 'fact') return t.member('source', look === 'chosen' ? 'named-independent' : look) ?? look;
  if (lane === 'promotion') return t.member('kind', look) ?? look;
  return t.text(look === 'empty-slot' ? 'map_empty_slot' : 'legend_disclosure');
}
