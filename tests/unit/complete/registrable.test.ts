import { describe, expect, it } from 'vitest';
import { withRegistrableSponsor } from '../../../lib/complete/registrable.ts';
import { promotion } from '../popup/sample-report.ts';

const nameFor = (href: string, name: string): string | undefined => {
  const sponsor = { name, evidence: { kind: 'link' as const, href, rel: '', at: null } };
  return withRegistrableSponsor(promotion('p1', 'x', { sponsor })).sponsor?.name;
};

describe('sponsors known by a link', () => {
  it.each([
    ['https://shop.acme.co.uk/x', 'acme.co.uk', 'acme.co.uk'],
    ['https://www.acme.org.pl/x', 'acme.org.pl', 'acme.org.pl'],
    ['https://acme.web.at.example.gv.at/x', 'gv.at', 'example.gv.at'],
    ['https://acme.github.io/', 'github.io', 'acme.github.io'],
    ['https://net.example/click?url=https%3A%2F%2Fshop.acme.com.br%2Fa', 'acme.com.br', 'acme.com.br'],
  ])('%s, read as %s, is %s', (href, read, name) => {
    expect(nameFor(href, read)).toBe(name);
  });

  it('keeps the name the page gives', () => expect(nameFor('https://shop.acme.co.uk/', 'Acme Ltd')).toBe('Acme Ltd'));
});
