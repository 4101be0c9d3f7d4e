import { describe, expect, it } from 'vitest';
import { readSeedRecord } from './seedRecord.ts';

const terms = readSeedRecord().documents.flatMap(({ glossary }) => glossary);
const termOf = (name: string): unknown => terms.find(({ term }) => term === name);

describe('the glossary of the seeds', () => {
  it('has more than a hundred terms, each once, with a reading that is kana', () => {
    const names = terms.map(({ term }) => term);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    expect(terms.filter(({ reading }) => !/^[ぁ-ゖァ-ヺー・]+$/u.test(reading)).map(({ term }) => term)).toEqual([]);
  });

  it('keeps the role that 資料49 names as it was called then, with the day and the name that followed', () => {
    expect(termOf('指定代理納付者')).toMatchObject({ to: '2022-01-03', replacedBy: '指定納付受託者' });
    expect(termOf('指定納付受託者')).toMatchObject({ from: '2022-01-04' });
  });

  it('marks English that was not compared with an official translation, and what is an agency’s own', () => {
    expect(termOf('要配慮個人情報')).toMatchObject({ englishState: 'UNCHECKED' });
    expect(termOf('デジタル庁')).toMatchObject({ english: 'Digital Agency', englishState: 'AGENCY' });
  });

  it('marks what was written from memory', () => {
    expect(termOf('不当利得')).toMatchObject({ checked: true, source: '江戸川区 第33号議案（民法第703条）' });
    expect(termOf('現況届')).toMatchObject({ checked: false });
  });
});
