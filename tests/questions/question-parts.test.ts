import { describe, expect, test } from 'vitest';
import { findParts, findPlurals, findThings } from '../../src/questions/question-parts.ts';

describe('findParts', () => {
  test.each([
    ['when did Brandt sail?', 'when', 'did', 'Brandt sail'],
    ['so, anyone know when Brandt sailed', 'when', '', 'Brandt sailed'],
    ['in which city was the vote', 'in which city', 'was', 'the vote'],
    ['how many boats sank', 'how many', '', 'boats sank'],
    ["who's the captain", 'who', 'is', 'the captain'],
    ['who else sailed', 'who else', '', 'sailed'],
    ['was the ferry sold?', '', 'was', 'the ferry sold'],
    ['ferry sale date', '', '', 'ferry sale'],
    ['number of boats', '', '', 'boats'],
    ['what boats sank', 'what', '', 'boats sank'],
    ['whoever sailed', '', '', 'whoever sailed'],
  ])('“%s” is “%s”, “%s”, “%s”', (question, ask, auxiliary, rest) => {
    expect(findParts(question)).toEqual({ ask, auxiliary, rest });
  });
});

const things = (question: string) => findThings(findParts(question)).map(({ text }) => text);
const plurals = (question: string) => findPlurals(findParts(question)).map(({ text }) => text);

describe('findThings', () => {
  test.each([
    ['when was the canal treaty signed', ['the canal treaty']],
    ['when did the peace treaty fail', ['the peace treaty']],
    ['when did the navy seize the old ship', ['the navy', 'the old ship']],
    ['when did the first deported migrants come home', ['the first deported migrants']],
    ['who signed the treaty on flights with Spain', ['the treaty on flights']],
    ['what is the price of oil', ['the price of oil']],
    ['who leads the united nations', ['the united nations']],
    ['who sold their boats', []],
    ['when did Brandt sail', []],
  ])('“%s” holds %o', (question, found) => {
    expect(things(question)).toEqual(found);
  });
});

describe('findPlurals', () => {
  test.each([
    ['how many vaccine doses were sent', ['vaccine doses']],
    ['did the mill send parcels to the islands', ['parcels', 'islands']],
    ['how many people drowned', ['people']],
    ['who runs the gas process', []],
  ])('“%s” holds %o', (question, found) => {
    expect(plurals(question)).toEqual(found);
  });
});
