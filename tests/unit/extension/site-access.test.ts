import { describe, expect, test } from 'vitest';
import { ALL_SITES, originsFor, originsOf, parseSite, readsByItself } from '../../../lib/extension/site-access.ts';

describe('whether a page is read by itself', () => {
  const sites = { 'zeitung.example': 'on', 'm.zeitung.example': 'off', 'blog.example': 'off', 'localhost:8080': 'on' } as const;
  test.each([
    ['off', 'https://zeitung.example/a', false],
    ['sites', 'https://zeitung.example/a', true],
    ['sites', 'https://www.zeitung.example/', true],
    ['sites', 'http://wirtschaft.zeitung.example/b#c', true],
    ['sites', 'https://m.zeitung.example/', false],
    ['sites', 'https://amp.m.zeitung.example/', false],
    ['sites', 'https://eine-zeitung.example/', false],
    ['sites', 'https://other.example/', false],
    ['sites', 'http://localhost:8080/x', true],
    ['sites', 'http://localhost:9090/x', false],
    ['all', 'https://other.example/', true],
    ['all', 'https://blog.example/', false],
    ['all', 'https://www.blog.example/', false],
    ['all', 'https://blog.example./', false],
    ['all', 'https://m.zeitung.example/', false],
    ['all', 'file:///home/a.html', false],
    ['all', 'chrome://settings', false],
    ['all', 'no address', false],
  ] as const)('%s, %s: %s', (reading, url, reads) => {
    expect(readsByItself({ reading, sites }, url)).toBe(reads);
  });

  test('no site is called like something every object has', () => {
    expect(readsByItself({ reading: 'sites', sites: {} }, 'https://constructor/')).toBe(false);
  });
});

describe('permissions', () => {
  test('of one site take what stands below it along, and leave the port out', () => {
    expect(originsOf('zeitung.example')).toEqual(['*://zeitung.example/*', '*://*.zeitung.example/*']);
    expect(originsOf('localhost:8080')).toEqual(['*://localhost/*']);
    expect(originsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(originsOf('überall.example')).toEqual(['*://xn--berall-2ya.example/*', '*://*.xn--berall-2ya.example/*']);
  });

  test('of settings are none, those of the sites switched on, or all', () => {
    const sites = { 'a.example': 'on', 'b.example': 'off' } as const;
    expect(originsFor({ reading: 'off', sites })).toEqual([]);
    expect(originsFor({ reading: 'sites', sites })).toEqual(originsOf('a.example'));
    expect(originsFor({ reading: 'all', sites })).toEqual([ALL_SITES]);
  });
});

describe('a site as it is typed', () => {
  test.each([
    ['zeitung.example', 'zeitung.example'],
    ['  WWW.Zeitung.Example ', 'zeitung.example'],
    ['https://www.zeitung.example/politik/artikel.html?x=1#y', 'zeitung.example'],
    ['m.zeitung.example/a', 'm.zeitung.example'],
    ['user:secret@zeitung.example', 'zeitung.example'],
    ['zeitung.example.', 'zeitung.example'],
    ['www.de', 'www.de'],
    ['überall.example', 'xn--berall-2ya.example'],
    ['localhost:8080', 'localhost:8080'],
    ['https://intranet/', 'intranet'],
    ['zeitung.example:443', 'zeitung.example'],
  ])('%s is %s', (typed, host) => {
    expect(parseSite(typed)).toEqual({ host });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ftp://zeitung.example', 'not-web'],
    ['chrome://settings', 'not-web'],
    ['about:blank', 'no-host'],
    ['javascript:alert(1)', 'no-host'],
    ['zeitung', 'no-dot'],
    ['zwei wörter.example', 'no-host'],
    ['zeitung..example', 'no-host'],
    ['https://', 'no-host'],
    ['[::1]', 'no-host'],
    ['*.example', 'no-host'],
  ])('%j is none: %s', (typed, fault) => {
    expect(parseSite(typed)).toEqual({ fault });
  });
});
