/** Whose firm "his company" is: that of the person named before, and so an interested party's. */
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import { type Cue, isOf, type Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf } from './names.ts';
import { isPossessed } from './possessive.ts';
import { roleOf } from './role.ts';
import type { Named } from './stands-for.ts';

/** A firm that is only called one: no board and nobody of its people. */
function isFirmAlone(name: string, { speech, known }: Pick<Article, 'speech' | 'known'>): boolean {
  const role = roleOf(name, speech);
  return role?.kind === 'self-reported' && !role.people && !isProper(name, known, speech);
}

const ownFirmIn = (statement: Statement, article: Article): Name | undefined =>
  namesOf(statement, article.speech, article.known).find(
    ({ text, start }) => isFirmAlone(text, article) && isPossessed(statement, start, article.speech),
  );

/** Whether what a cue names is somebody's own firm: "according to | his company". */
export function namesOwnFirm(statement: Statement, cue: Cue, article: Article): boolean {
  const firm = isOf(cue, 'according') ? ownFirmIn(statement, article) : undefined;
  return firm !== undefined && firm.start >= cue.start;
}

/**
 * The firm is put in brackets behind "company": the one that is named with the person, else the person.
 *
 * @param sentence the statement's index from 0.
 * @param named all names of the article up to this sentence and with it.
 */
export function asOwnFirm(source: Source, statement: Statement, sentence: number, named: readonly Named[], article: Article): Source {
  const firm = ownFirmIn(statement, article);
  if (!firm) return source;
  if (source.name !== firm.text) {
    // "Her firm roasted 90 tonnes, she says": who speaks of a firm of one's own is no stranger to it.
    const isCarriedOn = source.name !== null && !statement.text.includes(source.name);
    const speaksOfIt = source.kind === 'named-independent' && isCarriedOn && isAtHead(statement, firm);
    return speaksOfIt ? { ...source, kind: 'self-reported' } : source;
  }
  const whose = ownerOf(named, sentence);
  if (!whose) return source;
  // "Her group", of a researcher, is her university's.
  const kind = whose.role?.kind === 'named-independent' && !whose.role.people ? source.kind : 'self-reported';
  return { ...source, kind, name: `${firm.text} (${whose.text})` };
}

/** The firm or institution named with the last person, or behind; else that person. */
function ownerOf(named: readonly Named[], until: number): Named | undefined {
  const person = named.findLast((each) => each.sentence < until && isPerson(each));
  if (!person) return undefined;
  const isWithOrBehind = ({ sentence }: Named) => person.sentence <= sentence && sentence < until;
  return named.find((each) => isWithOrBehind(each) && each.text !== person.text && isBody(each.role)) ?? person;
}

const isBody = (role: Named['role']): boolean =>
  role !== undefined && !role.people && !role.document && (role.kind === 'self-reported' || role.kind === 'named-independent');

function isPerson({ text, role }: Named): boolean {
  const words = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && !/\d/.test(text) && (!role || role.people === true);
}
