/** The sites that were switched on or off, to be looked through, added to and taken from. */
import { useRef } from 'react';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { Part } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';
import { SITE_STATES, SiteForm, type SiteState } from './SiteForm.tsx';
import { useFilter } from './use-filter.tsx';

export function SitesPart({ options, tools }: { options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  const { settings, chooseSites } = options;
  const list = useRef<HTMLUListElement>(null);
  const sites = Object.keys(settings.sites)
    .map((host) => ({ host, name: tools.readableHost(host), state: settings.sites[host]! }))
    .sort((a, b) => a.name.localeCompare(b.name, t.language));
  const { shown, field } = useFilter(sites, ({ host, name }) => `${name} ${host}`);
  const set = (host: string, state: SiteState) => chooseSites({ ...settings.sites, [host]: state });
  const remove = async (host: string) => {
    const { [host]: _, ...rest } = settings.sites;
    if (await chooseSites(rest)) list.current?.focus(); // the button that had the focus is gone
  };
  return (
    <Part name="sites" hint={t.text(settings.reading === 'off' ? 'options_sites_off' : 'options_sites_text')}>
      <SiteForm settings={settings} tools={tools} onAdd={set} />
      <div>
        {sites.length === 0 && <p className="nothing">{t.text('options_sites_none')}</p>}
        {field}
        <ul ref={list} tabIndex={-1} className="rows" aria-labelledby="sites-title">
          {shown.map(({ host, name, state }) => (
            <li key={host} className="row">
              <span className="row-name">
                <bdi>{name}</bdi>
                {name !== host && <code className="hint">{host}</code>}
              </span>
              <select
                aria-label={t.text('options_site_state', { host: name })}
                value={state}
                onChange={({ target }) => void set(host, target.value as SiteState)}
              >
                {SITE_STATES.map((value) => (
                  <option key={value} value={value}>
                    {t.member('site_state', value)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="icon-action"
                title={t.text('options_remove_named', { name })}
                aria-label={t.text('options_remove_named', { name })}
                onClick={() => void remove(host)}
              >
                <Icon name="remove" />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}
