/** The bodies that take complaints in the publisher's country, with their addresses. */
import { useState } from 'react';
import { bodiesOf, bodyCountries, type ComplaintBody, isConfirmed } from '../../lib/export/complaint-bodies.ts';
import { useTranslator } from '../translation.tsx';

function Body({ body }: { body: ComplaintBody }) {
  const t = useTranslator();
  const notes = [
    ...body.takes.map((what) => t.member('body_takes', what)),
    body.onlyAffected ? t.text('export_body_affected') : null,
    isConfirmed(body) ? null : t.text('export_body_unchecked'),
  ];
  return (
    <li>
      <a href={body.url} target="_blank" rel="noopener noreferrer">
        {body.name}
      </a>
      <span className="body-kind">{t.member('body_kind', body.kind)}</span>
      <span className="why">{notes.filter(Boolean).join(' ')}</span>
    </li>
  );
}

/** @param country found for the page (ISO 3166); null where it is not known. The reader may choose another. */
export function BodyList({ country }: { country: string | null }) {
  const t = useTranslator();
  const countries = bodyCountries();
  const found = country && countries.includes(country.toUpperCase()) ? country.toUpperCase() : '';
  const [chosen, choose] = useState(found);
  const byName = countries.map((code) => ({ code, name: t.country(code) })).sort((a, b) => a.name.localeCompare(b.name, t.language));
  const bodies = bodiesOf(chosen);
  return (
    <section className="bodies" aria-labelledby="bodies-title">
      <h2 id="bodies-title">{t.text('export_bodies_title')}</h2>
      <p className="hint">{t.text('export_bodies_text')}</p>
      <label className="field">
        {t.text('export_bodies_country')}
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{t.text('export_bodies_unknown')}</option>
          {byName.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {bodies.length === 0 && <p>{t.text('export_bodies_none')}</p>}
      <ul>
        {bodies.map((body) => (
          <Body key={body.name} body={body} />
        ))}
      </ul>
    </section>
  );
}
