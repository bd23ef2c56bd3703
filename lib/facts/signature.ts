/** Quotations that are signed: “I was running up the stairs!” – Jean P., 71, Hull. */
import type { Article, Source } from './attribution.ts';
import { cuesOf, type Statement } from './cues.ts';
import { isProper, namesOf } from './names.ts';
import { kindOfName } from './source-kind.ts';

/** A dash and what stands behind it; a longer line is no name with age and place. */
const SIGNATURE = /^[–—-]\s*\p{Lu}[^!?]{2,70}$/u;
/** Behind the name nothing but age and place. */
const BEHIND = /^\.?\s*(?:[,(]|$)/;
/** What is a quotation is so by most of its words. */
const MOSTLY = 0.8;

/** Whose the quotations are that a signature stands behind, in the same paragraph or the next; all others as they were. */
export function withSignatures(statements: readonly Statement[], sources: readonly Source[], article: Article): Source[] {
  const signed = [...sources];
  statements.forEach((statement, index) => {
    const signature = signatureOf(statement, article);
    if (!signature) return;
    for (let at = index - 1; at >= 0 && isSigned(statements[at]!, statement, statements[index - 1]!, article); at--) signed[at] = signature;
  });
  return signed;
}

function signatureOf(statement: Statement, article: Article): Source | null {
  if (!SIGNATURE.test(statement.text) || statement.quotes.length > 0) return null;
  const [name] = namesOf(statement, article.speech, article.known);
  const isAlone = name && !/\p{L}/u.test(statement.text.slice(0, name.start)) && BEHIND.test(statement.text.slice(name.end));
  if (!isAlone || !isProper(name.text, article.known, article.speech)) return null;
  return { kind: kindOfName(name.text, statement.text, article), name: name.text, cue: null };
}

/** A sentence of the quotation that ends where the signature begins. */
const isSigned = (statement: Statement, signature: Statement, last: Statement, { speech }: Article): boolean =>
  statement.block === last.block && signature.block - statement.block <= 1 && cuesOf(statement, speech).quotedShare >= MOSTLY;
