/** What an advertorial, or an ad inside an article, can be held to account by: as lists below its claims, and above them where those lists are and how much is in them. */
import type { MessageKey } from '../lib/extension/i18n.ts';
import type { Account } from '../lib/model/account.ts';
import { FactList } from './FactList.tsx';
import { useTranslator } from './translation.tsx';

const LISTS = [
  { list: 'ofOthers', id: 'facts-of-others', title: 'facts_of_others' },
  { list: 'limits', id: 'facts-limiting', title: 'facts_limiting' },
] as const satisfies readonly { list: keyof Account; id: string; title: MessageKey }[];

/** Nothing where there is nothing to lead to. */
export function AccountLinks({ account }: { account: Account }) {
  const t = useTranslator();
  const some = LISTS.filter(({ list }) => account[list].length > 0);
  if (some.length === 0) return null;
  return (
    <ul className="account-links">
      {some.map(({ list, id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{t.text(title)}</a> <span className="section-count">{account[list].length}</span>
        </li>
      ))}
    </ul>
  );
}

/** @param limit so many rows of each are drawn for now. */
export function AccountLists({ account, limit }: { account: Account; limit: number }) {
  const t = useTranslator();
  return LISTS.map(({ list, id, title }) => <FactList key={id} id={id} title={t.text(title)} facts={account[list]} open limit={limit} />);
}
