// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { probePage } from '../../../lib/page/probe.ts';
import { chooseLanguage } from '../../../lib/text/language.ts';

const PACKS = ['da', 'de', 'en', 'sv'];
const TEXTS: Record<string, string> = {
  de: 'Der Küstenschutz bekommt im kommenden Jahr mehr Geld, wie das Ministerium am Dienstag mitteilte. Damit sollen drei Deiche erhöht und zwei Häfen ausgebaut werden.',
  en: 'Summer sales are here, and robot vacuums are among the few gadgets that really do get cheaper. We tracked prices for 30 days and left out every discount that was smaller than it looked.',
  da: 'Kystbeskyttelsen får flere penge til næste år, oplyste ministeriet tirsdag. Pengene skal bruges til at forhøje tre diger og udbygge to havne på vestkysten.',
  sv: 'Kustskyddet får mer pengar nästa år, meddelade departementet på tisdagen. Pengarna ska användas till att höja tre vallar och bygga ut två hamnar på västkusten.',
  nb: 'Kystvernet får mer penger neste år, opplyste departementet tirsdag. Pengene skal brukes til å heve tre voller og bygge ut to havner på vestkysten, ifølge statsråden.',
  fi: 'Rannikon suojelu saa ensi vuonna lisää rahaa, ministeriö ilmoitti tiistaina. Rahoilla on tarkoitus korottaa kolmea patoa ja laajentaa kahta satamaa.',
};

describe('the language of a page', () => {
  it.each(['de', 'en', 'da', 'sv'])('%s is found from the text, whatever the document says', (language) => {
    expect(chooseLanguage(TEXTS[language]!, '', PACKS)).toEqual({ language, pack: language });
    expect(chooseLanguage(TEXTS[language]!, 'xx', PACKS)).toEqual({ language, pack: language });
  });
  it('believes the text and not the template', () => {
    expect(chooseLanguage(TEXTS.de!, 'en-US', PACKS).language).toBe('de');
  });
  it('believes a long text all the more', () => {
    const page = new DOMParser().parseFromString(readFileSync('demo/en.html', 'utf8'), 'text/html');
    expect(chooseLanguage(probePage(page).sample, 'fr', ['de', 'en', 'fr']).language).toBe('en');
  });
  it('tells close relatives apart by what the document states', () => {
    expect(chooseLanguage(TEXTS.nb!, 'no', PACKS)).toEqual({ language: 'nb', pack: 'und' });
  });
  it('says which language it is when there is no pack', () => {
    expect(chooseLanguage(TEXTS.fi!, 'fi', PACKS)).toEqual({ language: 'fi', pack: 'und' });
  });
  it('believes the document where there is too little text', () => {
    expect(chooseLanguage('Kurz.', 'de-AT', PACKS)).toEqual({ language: 'de', pack: 'de' });
    expect(chooseLanguage('', 'not a tag!', PACKS)).toEqual({ language: 'und', pack: 'und' });
  });
});
