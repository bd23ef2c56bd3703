import { describe, expect, it } from 'vitest';
import { siteOf, targetOf } from '../../../lib/page/site.ts';

describe('where a link leads in the end', () => {
  it.each([
    ['https://net.example/click?p=1&url=https%3A%2F%2Fwww.shop.example%2Fa', 'https://www.shop.example/a'],
    ['https://net.example/destination:https%3A%2F%2Fshop.example%2Fa', 'https://shop.example/a'],
    ['https://net.example/redirect/https://shop.example/a', 'https://shop.example/a'],
    ['https://shop.example/a?ref=paper', 'https://shop.example/a?ref=paper'],
    ['https://shop.example/100%-wolle', 'https://shop.example/100%-wolle'],
    ['no address', 'no address'],
  ])('%s leads to %s', (href, target) => expect(targetOf(href)).toBe(target));

  it.each([
    ['https://www.acme.example/', 'acme.example'],
    ['https://shop.acme.co.uk/', 'acme.co.uk'],
    ['https://10.0.0.1/', '10.0.0.1'],
    ['', ''],
  ])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});
