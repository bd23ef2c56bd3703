import { describe, expect, it } from 'vitest';
import { matchInlineLabel, matchWholeLabel } from '../../../lib/detectors/label-text.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { compilePack } from '../../../lib/text/compile-pack.ts';

const { labels } = compilePack(readPack('de'));

describe('labels', () => {
  it.each(['Anzeige', '- Anzeige -', '[Werbung]', '– ANZEIGE –', 'Anzeige:', 'A N Z E I G E', '(Anzeige)', 'Sponsored'])(
    '%s is one',
    (text) => {
      const match = matchWholeLabel(text, labels);
      expect(match).not.toBeNull();
      expect(text.slice(match!.start, match!.end)).toMatch(/^\p{L}.*\p{L}$/u);
    },
  );

  it.each(['Strafanzeige', 'Anzeige erstattet', 'Die Anzeige', 'Anzeigepflicht', '', '---', 'toString', 'constructor'])(
    '%s is none',
    (text) => {
      expect(matchWholeLabel(text, labels)).toBeNull();
    },
  );

  it('tells who is named', () => {
    expect(matchWholeLabel('Anzeige von Muster & Söhne', labels)?.sponsor).toEqual({ name: 'Muster & Söhne', start: 12 });
  });

  it.each([
    ['Anzeige: Jetzt das Depot wechseln.', 'Anzeige:'],
    ['ANZEIGE | Jetzt das Depot wechseln.', 'ANZEIGE |'],
    ['Anzeige – Werbung von Muster & Söhne', 'Werbung von Muster'],
    ['Werbung · Anzeige von Muster & Söhne', 'Anzeige von Muster'],
    ['[Anzeige] Jetzt das Depot wechseln.', '[Anzeige]'],
    ['Jetzt das Depot wechseln (Anzeige)', '(Anzeige)'],
  ])('%s holds one', (text, label) => {
    const match = matchInlineLabel(text, labels);
    expect(match && text.slice(match.start, match.end)).toContain(label.replace(/[^\p{L}\s&]/gu, '').trim());
  });

  it.each(['Anzeige erstattete der Nachbar: Er war verletzt.', 'Die Werbung: ein Rückblick', 'Ein Satz – Anzeige erstattet'])(
    '%s holds none',
    (text) => {
      expect(matchInlineLabel(text, labels)).toBeNull();
    },
  );
});
