/** Article pages for tests, put together from paragraphs. Call only where happy-dom is the environment. */
import { analyze } from '../../lib/analyze.ts';
import type { PageReport } from '../../lib/model/page-report.ts';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';
import { readPack } from '../../lib/packs/read-packs.ts';

/** Editorial sentences of ours, each a paragraph long enough for Readability. */
export const EDITORIAL = [
  'Der Küstenschutz in Norden bekommt im kommenden Jahr 14 Millionen Euro mehr, wie das Ministerium am Dienstag mitteilte. Damit sollen drei Deiche erhöht werden.',
  'Nach Angaben der Behörde sind die Arbeiten bis Ende 2027 geplant. Anwohner müssen sich in dieser Zeit auf gesperrte Wege einstellen.',
  'Bürgermeisterin Hilke Janßen sagte, der Ausbau komme spät, aber nicht zu spät. Der letzte große Schaden liegt elf Jahre zurück.',
  'Die Kosten verteilen sich auf Bund und Land. Ein Gutachten des Landesbetriebs beziffert den Anteil der Gemeinde auf zwei Prozent.',
  'Ob das Geld reicht, ist umstritten. Ein Bauunternehmer aus der Region rechnet mit höheren Preisen für Klei und Sand.',
  'Im Frühjahr beginnt die erste Baustelle am Hafen. Dort wird der Deich auf einer Länge von 1,8 Kilometern verstärkt.',
  'Naturschützer fordern, die Brutzeit zu achten. Der zuständige Verband will die Arbeiten begleiten und Zählungen vorlegen.',
] as const;

export const AD = [
  'Nordsee-Aktie: Kaufen oder verkaufen?! Die neue Gratis-Analyse liefert die Antwort.',
  'Jetzt kostenlose Analyse sichern und sofort handeln: Hier klicken',
] as const;

/** Promotion without a label, so softly worded that readers who want few alarms do not hear of it. */
export const SOFT_PITCH =
  'Wer sein Haus vor der nächsten Flut schützen will, findet bei Flutfest die passende Lösung. <a href="https://flutfest.example/">Jetzt beraten lassen</a>';

export const paragraph = (text: string): string => `<p>${text}</p>`;
export const article = (body: string): string =>
  `<header><nav><a href="/">Start</a><a href="/lokales">Lokales</a></nav></header><main><article><h1>Mehr Geld für den Küstenschutz</h1>${body}</article></main><footer><a href="/werbung">Werbung</a></footer>`;

/** The article with a labelled ad in it and, further down, the soft pitch. */
export function softArticle(): string {
  const labelled = `<div>${['Anzeige', ...AD].map(paragraph).join('')}</div>`;
  return article(EDITORIAL.map(paragraph).toSpliced(4, 0, paragraph(SOFT_PITCH)).toSpliced(2, 0, labelled).join(''));
}

const pack = readPack('de');

export function reportOf(bodyHtml: string, threshold?: number): PageReport {
  document.documentElement.lang = 'de';
  document.body.replaceChildren(...new DOMParser().parseFromString(bodyHtml, 'text/html').body.childNodes);
  return reportOfDocument(threshold);
}

const OPTIONS = { language: 'de', version: '0', threshold: THRESHOLDS.balanced, now: new Date(0), clock: () => 0 };

/** Of the document as it stands. */
export const reportOfDocument = (threshold: number = OPTIONS.threshold): PageReport => analyze(document, pack, { ...OPTIONS, threshold });
/** The same by a reader that has seen no page before. */
export const freshReportOfDocument = (): PageReport => analyze(document, structuredClone(pack), OPTIONS);
