import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import { RULES } from '../../../server/findings/allRules.ts';
import type { FindingsAnswer } from '../../../server/findings/Finding.ts';
import { findAll } from '../../../server/findings/findAll.ts';
import { defineRule } from '../../../server/findings/Rule.ts';
import { FINDING_SEVERITIES } from '../../../server/model/finding.ts';
import type { ManifestFile } from '../../../server/manifest/ManifestFile.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../support/manifests.ts';
import { toRecordFacts } from '../../support/toRecordFacts.ts';

const DAY = '2020-07-01';

function find(files: readonly ManifestFile[], rules = RULES): FindingsAnswer {
  return findAll(rules, toRecordFacts(buildCatalogue([vocabularyFile(), ...files]).documents), DAY);
}

const LOST = `attachments: { a: { name: 別紙1, holds: [FLOWS], inRecord: false, at: s1 @L3 } }\n`;

describe('findAll', () => {
  it('lists the most serious first, then rule by rule, then by reference', () => {
    const { findings } = find([
      paperFile(
        `${LOST}subjects: { b: { name: 乙, at: s1 }, a: { name: 甲, at: s1 } }\nnotes: [{ kind: CONTRADICTION, printed: 印刷, understood: 理解, changesAnswers: true, at: s1 }]\n`,
      ),
    ]);
    expect(findings.map(({ id }) => id)).toEqual([
      'PRINT_CHANGES_NO_ANSWER note:mihon/tiny/contradiction/印刷',
      'ATTACHMENT_IS_IN_RECORD attachment:mihon/tiny/a',
      'PEOPLE_ARE_COUNTED data-subject:mihon/tiny/a',
      'PEOPLE_ARE_COUNTED data-subject:mihon/tiny/b',
    ]);
  });

  it('gives each finding its places, the facts it rests on, and the day', () => {
    const [finding] = find([paperFile(LOST)]).findings;
    expect({ ...finding, rule: finding?.rule.id, facts: finding?.facts.length }).toEqual({
      id: 'ATTACHMENT_IS_IN_RECORD attachment:mihon/tiny/a',
      rule: 'ATTACHMENT_IS_IN_RECORD',
      subject: 'attachment:mihon/tiny/a',
      others: ['matter:mihon/tiny/s1'],
      message: {
        ja: '「別紙1」が収録されていません。その流れはわかりません。',
        en: '"別紙1" is not in the record; its flows are unknown.',
      },
      printed: undefined,
      evidence: [
        {
          document: 'source-document:mihon/tiny',
          matter: 'matter:mihon/tiny/s1',
          place: '件名1',
          lines: { from: 3, to: 3 },
          basis: 'STATED',
        },
      ],
      day: DAY,
      since: undefined,
      facts: 16,
      acknowledgement: undefined,
    });
  });

  it('a rule that throws at one fact loses nothing else, and the answer says where it failed', () => {
    const failing = defineRule({
      id: 'PEOPLE_ARE_COUNTED',
      severity: 'GAP',
      title: { ja: '', en: '' },
      reason: { ja: '', en: '' },
      toDo: { ja: '', en: '' },
      over: ['DATA_SUBJECT'],
      check: ({ name }) => {
        if (name === '甲') throw new Error('no number');
        return [{ message: { ja: name, en: name } }];
      },
    });
    const { findings, failures } = find(
      [paperFile(`subjects: { a: { name: 甲, at: s1 }, b: { name: 乙, at: s1 } }\n`)],
      [failing],
    );
    expect(findings.map(({ message }) => message.ja)).toEqual(['乙']);
    expect(failures).toEqual([{ rule: 'PEOPLE_ARE_COUNTED', at: 'data-subject:mihon/tiny/a', message: 'no number' }]);
  });

  describe('a finding that people have acknowledged', () => {
    const seen = find([paperFile(LOST)]).findings[0]?.facts ?? '';
    const judgement = `judgements: [{ about: attachments.a, rule: ATTACHMENT_IS_IN_RECORD, facts: '${seen}', decision: ACKNOWLEDGED, by: 個人情報保護担当課長, on: 2026-11-25, reason: 図は次の会議で受け取る }]\n`;
    const acknowledgement = {
      rule: 'ATTACHMENT_IS_IN_RECORD',
      about: 'attachment:mihon/tiny/a',
      facts: seen,
      by: '個人情報保護担当課長',
      on: '2026-11-25',
      reason: '図は次の会議で受け取る',
    };
    const stateOf = (body: string): unknown => find([paperFile(body)]).findings[0]?.acknowledgement;

    it('stays, marked', () => {
      expect(stateOf(LOST + judgement)).toEqual({ acknowledgement, stands: true });
    });

    it('stays so when only its place moves', () => {
      expect(stateOf(LOST.replace('@L3', '@L4') + judgement)).toEqual({ acknowledgement, stands: true });
    });

    it('is open again when its facts change', () => {
      expect(stateOf(LOST.replace('[FLOWS]', '[ITEMS]') + judgement)).toEqual({ acknowledgement, stands: false });
    });
  });

  it('certificates of one company that differ between papers are told with both', () => {
    const paper = (id: string, scheme: string): ManifestFile =>
      manifestOf(
        `papers/${id}.yaml`,
        `paper: { id: ${id}, scope: mihon, name: 文書${id}, at: s1 }
sheets: { s1: { matterKind: ENTRUSTMENT, name: 件名 } }
${id === 'a' ? `organisations: { maker: { id: 'organisation:mihon/maker', name: 甲社, at: s1 } }\n` : ''}certificates: [{ organisation: organisation:mihon/maker, scheme: ${scheme}, state: HELD, at: s1 }]\n`,
      );
    const told = (files: readonly ManifestFile[]): readonly string[] =>
      find(
        files,
        RULES.filter(({ id }) => id === 'CERTIFICATES_AGREE'),
      ).findings.map(({ message }) => message.ja);
    expect(told([paper('a', 'ISMS'), paper('b', 'ISMS')])).toEqual([]);
    expect(told([paper('a', 'ISMS'), paper('b', 'PRIVACY_MARK')])).toEqual([
      '「甲社」の認証が文書によって違います（文書a：ISMS／文書b：プライバシーマーク）。',
    ]);
  });

  it('every rule says in both languages what should hold, why, and what to do', () => {
    for (const { id, title, reason, toDo, severity } of RULES) {
      for (const text of [title, reason, toDo]) {
        expect(text.ja, id).toMatch(/\p{Script=Hiragana}/u);
        expect(text.en, id).toMatch(/^[\x20-\x7e’（）等]+$/u);
      }
      expect(FINDING_SEVERITIES).toContain(severity);
    }
  });
});
