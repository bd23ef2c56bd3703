/** What would change, setting by setting, in the words that the page itself uses. */
import type { Translator } from '../../lib/extension/i18n.ts';
import type { SettingChange } from '../../lib/model/setting-changes.ts';
import { useTranslator } from '../translation.tsx';
import { languageName } from './language-name.ts';
import type { OptionsTools } from './props.ts';

/** Of each setting; the rest is counted. */
const MOST_ENTRIES = 12;

/** An entry of `changesOf` as the page says it. */
function say(name: SettingChange['name'], json: string, t: Translator, tools: OptionsTools): string {
  const value = JSON.parse(json);
  switch (name) {
    case 'highlight':
      return t.text(value ? 'file_on' : 'file_off');
    case 'language':
      return value === 'auto' ? t.text('options_language_auto') : languageName(value);
    case 'reading':
      return t.member('reading', value) ?? value;
    case 'sensitivity':
      return t.member('sensitivity', value) ?? value;
    case 'hiddenKinds':
      return t.member('kind', value) ?? value;
    case 'sites':
      return `${tools.readableHost(value[0])}: ${t.member('site_state', value[1])}`;
    case 'marks':
      return `${t.member('legend', value[0])}: ${t.member('mark_style', value[1])}`;
    case 'words':
      return `${value.phrase}: ${t.member('own_use', value.use)}`;
  }
}

export function ChangeList({ changes, tools }: { changes: readonly SettingChange[]; tools: OptionsTools }) {
  const t = useTranslator();
  return (
    <dl className="changes">
      {changes.map(({ name, removed, added }) => (
        <div key={name}>
          <dt>{t.member('setting', name)}</dt>
          {removed.slice(0, MOST_ENTRIES).map((entry) => (
            <dd key={entry}>
              <span aria-hidden="true">−</span>
              <del>{say(name, entry, t, tools)}</del>
            </dd>
          ))}
          {added.slice(0, MOST_ENTRIES).map((entry) => (
            <dd key={entry}>
              <span aria-hidden="true">+</span>
              <ins>{say(name, entry, t, tools)}</ins>
            </dd>
          ))}
          <More count={Math.max(0, removed.length - MOST_ENTRIES) + Math.max(0, added.length - MOST_ENTRIES)} />
        </div>
      ))}
    </dl>
  );
}

function More({ count }: { count: number }) {
  const t = useTranslator();
  return count > 0 ? <dd className="hint">{t.text('file_more', { count })}</dd> : null;
}
