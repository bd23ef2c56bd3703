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

describe('a label with whoever pays behind it', () => {
  const read = (language: string, text: string) => matchWholeLabel(text, compilePack(readPack(language)).labels);

  it.each([
    ['en', 'Commercial feature in association with Example Hearing', 'Example Hearing'],
    ['en', 'Sponsored content · Presented by Example Hearing', 'Example Hearing'],
    ['en', 'Paid post from Example Hearing', 'Example Hearing'],
    ['de', 'Gesponserter Beitrag von Muster Energie', 'Muster Energie'],
    ['de', 'Anzeige in Zusammenarbeit mit Muster Energie', 'Muster Energie'],
    ['fr', 'Contenu sponsorisé – proposé par Exemple Énergie', 'Exemple Énergie'],
    ['fr', 'Publi-rédactionnel proposé par Exemple Énergie', 'Exemple Énergie'],
    ['fr', 'Contenu publicitaire réalisé par Exemple', 'Exemple'],
    ['fr', 'Article sponsorisé par Exemple Auto', 'Exemple Auto'],
    ['fr', 'Contenu payé par Exemple', 'Exemple'],
    ['es', 'Contenido patrocinado en colaboración con Ejemplo Luz', 'Ejemplo Luz'],
    ['it', 'Informazione commerciale a cura di Esempio Energia', 'Esempio Energia'],
    ['nl', 'Gesponsord artikel in opdracht van Voorbeeld Energie', 'Voorbeeld Energie'],
    ['pt', 'Conteúdo patrocinado oferecido por Exemplo Luz', 'Exemplo Luz'],
    ['pl', 'Materiał sponsorowany przygotowany przez Przykład', 'Przykład'],
    ['sv', 'Sponsrat innehåll från Exempel', 'Exempel'],
    ['da', 'Kommercielt samarbejde med Eksempel', 'Eksempel'],
  ])('is one, and names them (%s: %s)', (language, text, payer) => {
    const match = read(language, text);
    expect(match?.sponsor?.name).toBe(payer);
    expect(text.slice(match!.sponsor!.start)).toBe(payer);
    expect(text.slice(match!.start, match!.end)).toBe(text);
  });

  it.each([
    ['en', 'Sponsored content on the radio'],
    ['en', 'Sponsored content by the numbers'],
    ['en', 'By Ada Lund'],
    ['de', 'Anzeige gegen Muster Energie'],
    ['de', 'Werblicher Inhalt im Netz'],
    ['fr', 'Annonce de Exemple Macron'],
    ['fr', 'Communiqué de Exemple Macron'],
    ['es', 'Anuncio con Ejemplo Sánchez'],
    ['de', 'Werbliche Inhalte für Kinder'],
    ['de', 'Kooperation der Universitäten'],
    ['de', 'Werbepartner der Bundesliga'],
    ['en', 'Sponsored content for Beginners'],
    ['en', 'Our partners for Peace'],
    ['fr', 'Communiqués du Kremlin'],
    ['fr', 'Communiqué présenté par Macron'],
    ['es', 'Información comercial de China'],
    ['nl', 'Advertenties van Meta'],
    ['sv', 'Pressmeddelande för Media'],
  ])('is none where something else follows, or the word may be of something else (%s: %s)', (language, text) => {
    expect(read(language, text)).toBeNull();
  });

  it.each([
    ['de', 'Gesponserte Beiträge von Influencern: Was erlaubt ist'],
    ['en', 'Sponsored posts by Influencers: what the watchdog says'],
  ])('is none before a headline’s colon (%s: %s)', (language, text) => {
    expect(matchInlineLabel(text, compilePack(readPack(language)).labels)).toBeNull();
  });

  it('is where it stands, also with letters that are written otherwise', () => {
    const text = 'Paid post … by Example Ltd';
    const match = read('en', text);
    expect(match === null || text.slice(match.sponsor!.start)).not.toBe('ple Ltd');
  });

  it('ends before a dash that something else follows', () => {
    const text = 'En collaboration avec Exemple – ce contenu n’engage pas la rédaction.';
    const match = matchInlineLabel(text, compilePack(readPack('fr')).labels);
    expect(text.slice(match!.start, match!.end)).toBe('En collaboration avec Exemple');
  });
});
