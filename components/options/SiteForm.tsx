/** Adds a site by its host, or by the address of one of its pages. */
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { useTranslator } from '../translation.tsx';
import type { OptionsTools } from './props.ts';

export const SITE_STATES = ['on', 'off'] as const;
export type SiteState = Settings['sites'][string];

export interface SiteFormProps {
  settings: Settings;
  tools: OptionsTools;
  /** May ask for a permission. @returns whether it was added. */
  onAdd: (host: string, state: SiteState) => Promise<boolean>;
}

export function SiteForm({ settings, tools, onAdd }: SiteFormProps) {
  const t = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // Where all sites are read, a list is for those that are not to be.
  const [chosen, setChosen] = useState<SiteState | null>(null);
  const state = chosen ?? (settings.reading === 'all' ? 'off' : 'on');
  const [fault, setFault] = useState<string | null>(null);

  // Nothing may be awaited before `onAdd`: the browser only asks for permissions straight after a click.
  const add = (event: FormEvent) => {
    event.preventDefault();
    const site = tools.parseSite(typed);
    const isFull = 'host' in site && !(site.host in settings.sites) && Object.keys(settings.sites).length >= tools.limits.sites;
    const what = 'fault' in site ? site.fault : isFull ? 'full' : null;
    setFault(what);
    if (what || 'fault' in site) return input.current?.focus();
    void onAdd(site.host, state).then((added) => {
      if (added) setTyped('');
    });
  };

  return (
    <form className="fields" onSubmit={add} noValidate>
      <label className="field field-wide">
        {t.text('options_site_field')}
        <input
          ref={input}
          value={typed}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.text('options_site_example')}
          aria-invalid={fault !== null}
          aria-describedby={id}
          onChange={({ target }) => {
            setTyped(target.value);
            setFault(null);
          }}
        />
      </label>
      <label className="field">
        {t.text('options_site_what')}
        <select value={state} onChange={({ target }) => setChosen(target.value as SiteState)}>
          {SITE_STATES.map((value) => (
            <option key={value} value={value}>
              {t.member('site_state', value)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="action">
        {t.text('options_add')}
      </button>
      <p id={id} className="fault" aria-live="polite">
        {fault && t.member('site_fault', fault, { count: tools.limits.sites })}
      </p>
    </form>
  );
}
