import { describe, expect, it } from 'vitest';
import { referencesIn, signOf } from '../../../lib/text/footnotes.ts';

describe('footnotes', () => {
  it.each([
    ['Save up to 50%* of what you spend.', ['*']],
    ['Noise falls by up to 80 percent.¹', ['1']],
    ['« 87 % ont constaté une meilleure mobilité au bout d’un mois1. »', ['1']],
    ['The loan is free** and the advice too.*', ['**', '*']],
    ['In 2025 it emits 12 g of CO2 per mile and costs 49.', []],
    ['It heats 120 m².', []],
    ['It cuts CO2.', []],
    ['A box costs $49.90.', []],
    ['Alle Kund*innen sind zufrieden.', []],
  ])('%s leads to %j', (sentence, signs) => {
    expect(referencesIn(sentence)).toEqual(signs);
  });

  it.each([
    ['* Savings apply to new customers.', '*'],
    ['¹ Measured in the maker’s laboratory.', '1'],
    ['2) Survey of 53 customers.', '2'],
    ['12 households were asked.', '12'],
    ['2.140 Euro hatte die Familie bezahlt.', null],
    ['Savings apply to new customers.', null],
    ['***', null],
  ])('%s has the sign %s', (sentence, sign) => {
    expect(signOf(sentence)).toBe(sign);
  });
});
