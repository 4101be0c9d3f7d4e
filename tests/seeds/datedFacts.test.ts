import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../server/model/system.ts';
import { readSeedRecord } from './seedRecord.ts';

const { documents } = readSeedRecord();
const nodes = documents.flatMap((document) => document.nodes);

/** `scheme state` of an organisation's certificates, by the paper that says it. */
const certificatesOf = (organisation: string): Readonly<Record<string, readonly string[]>> => {
  const found = nodes.filter(
    (node): node is Certificate => node.kind === 'CERTIFICATE' && node.organisation === organisation,
  );
  const papers = [...new Set(found.map(({ owner }) => owner.slice(owner.indexOf('/') + 1)))];
  return Object.fromEntries(
    papers.map((paper) => [
      paper,
      found.filter(({ owner }) => owner.endsWith(`/${paper}`)).map(({ scheme, state }) => `${scheme} ${state}`),
    ]),
  );
};

describe('facts that hold at the time of a paper', () => {
  it('日本事務器株式会社 has one certificate in 資料48 (L52) and two in 資料8 (L50): neither takes the other’s place', () => {
    expect(certificatesOf('organisation:jp/nihon-jimuki')).toEqual({
      '48-pittari': ['PRIVACY_MARK HELD'],
      '8-childcare-standard-system': ['PRIVACY_MARK HELD', 'ISMS HELD'],
    });
  });

  it('papers up to the ordinance’s end stand under it, 資料8 under the Act; of the latter and of 資料48 that is read, not printed', () => {
    const heads = nodes.flatMap((node) =>
      node.kind === 'SOURCE_DOCUMENT' && node.documentKind === 'PAPER' ? [node] : [],
    );
    expect(
      Object.fromEntries(
        heads.map(({ id, legalRegime }) => [
          id.slice(id.indexOf('/') + 1),
          `${legalRegime?.value ?? ''} ${legalRegime?.basis ?? ''}`,
        ]),
      ),
    ).toEqual({
      'r3-9-bills-27-33': '江戸川区個人情報保護条例 STATED',
      '36-card-terminal': '新宿区個人情報保護条例 STATED',
      '48-pittari': '新宿区個人情報保護条例 INFERRED',
      '49-payment': '新宿区個人情報保護条例 STATED',
      '8-childcare-standard-system': '個人情報の保護に関する法律（令和5年4月1日からの直接適用） INFERRED',
    });
  });

  it('the council of the ordinance and the ward’s own meeting after it are told apart, and so are 諮問, 報告 and 付議', () => {
    const steps = (paper: string): readonly string[] => [
      ...new Set(
        nodes.flatMap((node) =>
          node.kind === 'MATTER' && node.document.endsWith(`/${paper}`) && node.legalStep !== undefined
            ? [node.legalStep.value]
            : [],
        ),
      ),
    ];
    const bodyOf = (paper: string): string | undefined =>
      nodes.flatMap((node) =>
        node.kind === 'SOURCE_DOCUMENT' && node.id.endsWith(`/${paper}`) ? [node.body?.value] : [],
      )[0];
    expect([bodyOf('36-card-terminal'), steps('36-card-terminal')]).toEqual([
      '情報公開・個人情報保護審議会',
      ['CONSULTATION', 'REPORT'],
    ]);
    expect([bodyOf('8-childcare-standard-system'), steps('8-childcare-standard-system')]).toEqual([
      '個人情報保護管理運営会議',
      ['SUBMISSION'],
    ]);
  });

  it('no department takes another’s place: no paper says that one was renamed', () => {
    expect(nodes.flatMap((node) => (node.kind === 'DEPARTMENT' ? node.succeeds : []))).toEqual([]);
  });
});
