/** What could not be checked, so that silence is never taken for a clean bill. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Problem } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

/** A detail longer than this is cut off, in UTF-16 units. */
const LONGEST_DETAIL = 160;

/** With these the verdict itself means less: the language's words were not looked for, part of the page was not read, a step is missing. */
const GRAVE: ReadonlySet<string> = new Set(['language-unsupported', 'page-too-large', 'stage-failed']);

/** Each text once. */
const textsOf = (problems: readonly Problem[], t: Translator): string[] => {
  const texts = problems.map(({ code, detail: whole }) => {
    const detail = shorten(whole, LONGEST_DETAIL);
    return t.member('problem', code, { detail }) ?? t.text('problem_other', { code, detail });
  });
  return [...new Set(texts)];
};

/** Those the reader must know of before the verdict is believed: a line each, in sight. */
export function GraveProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslator();
  return textsOf(
    problems.filter(({ code }) => GRAVE.has(code)),
    t,
  ).map((text) => (
    <p key={text} className="grave-problem">
      <Icon name="warning" />
      {text}
    </p>
  ));
}

/** All others, folded; nothing where everything could be checked. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslator();
  const others = problems.filter(({ code }) => !GRAVE.has(code));
  if (others.length === 0) return null;
  return (
    <details className="problems">
      <summary>
        <Icon name="warning" />
        {t.text('problems', { count: others.length })}
      </summary>
      <ul>
        {textsOf(others, t).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
