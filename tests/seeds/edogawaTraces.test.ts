import { describe, expect, it } from 'vitest';
import { formatRef } from '../../server/model/ref.ts';
import type { Ref } from '../../server/model/ref.ts';
import { readSeedRecord } from './seedRecord.ts';
import { openSeedTrace } from './seedTrace.ts';

/*
 * 江戸川区 bills 27 to 33: where an item of each bill goes, as a careful reader of the bill would say. Lines are those of the paper's text.
 */
const { downstream, stopsOf, unknownsOf } = openSeedTrace(readSeedRecord());
const DAY = '2023-06-01';
const item = (slug: string): Ref<'INFORMATION_ITEM'> =>
  formatRef('INFORMATION_ITEM', 'edogawa', `r3-9-bills-27-33/${slug}`);
const carried = async (slug: string, day: string): Promise<readonly string[]> =>
  stopsOf(await downstream(item(slug), day)).filter((stop) => stop.includes(' CARRIED'));

describe('江戸川区, what a trace answers', () => {
  it('bill 27: the place to report to is decided, kept and made known to all divisions (L86 L141 L143)', async () => {
    expect(await carried('shokuin/参集場所', DAY)).toEqual([
      '0 防災危機管理課 CARRIED MUNICIPALITY',
      '1 区の各部（第27号議案） CARRIED MUNICIPALITY',
      '1 職員配備システムで利用する全庁LAN端末 CARRIED MUNICIPALITY',
      '2 職員配備システム CARRIED MUNICIPALITY',
    ]);
  });
  it('bill 28: the name typed in at the terminal gets into the system; all beyond is not known (L211 L213)', async () => {
    expect(await carried('kenchiku/氏名', DAY)).toEqual([
      '0 情報提供端末の利用者 CARRIED',
      '1 情報提供端末 CARRIED MUNICIPALITY',
      '2 江戸川区建築情報管理システム CARRIED MUNICIPALITY',
    ]);
    expect(unknownsOf(await downstream(item('kenchiku/氏名'), DAY))).toContain(
      'UNSTATED_ITEMS 建築情報システムから地区計画データベースへ',
    );
  });
  it('bill 28: what only the draft rules describe is unknown on every day, never in force (L410)', async () => {
    const { steps } = await downstream(item('kenchiku/氏名'), '2010-01-01');
    expect(steps.filter(({ carriage }) => carriage === 'CARRIED')).toEqual([]);
    expect(steps.flatMap(({ authorities }) => authorities.map(({ inForce }) => inForce))).not.toContain('YES');
  });
  it('bill 29: the name goes through the service into the ward’s systems, whose sections are not said (L551 L552)', async () => {
    const answer = await downstream(item('shinsei/shinseisha/氏名'), DAY);
    expect(stopsOf(answer)).toEqual([
      '0 マイナポータルからぴったりサービスで電子申請した者 CARRIED',
      '1 ぴったりサービス CARRIED OUTSIDE',
      '2 江戸川区申請管理システム CARRIED MUNICIPALITY',
      '3 申請管理システムを利用する課 CARRIED MUNICIPALITY',
      '3 データセンター（iDC）のサーバ（全庁LANで用意するハードウェア） CARRIED MUNICIPALITY',
      '3 申請管理システムで利用する全庁LAN端末 CARRIED MUNICIPALITY',
      '3 各業務システム（区のマイナンバー利用事務に係るシステム） CARRIED MUNICIPALITY',
    ]);
    expect(unknownsOf(answer)).toContain('CATEGORY 各業務システム（区のマイナンバー利用事務に係るシステム）');
  });
  it('bill 29: nothing of it before the system goes live (L542)', async () => {
    expect((await downstream(item('shinsei/shinseisha/氏名'), '2022-12-31')).steps).toEqual([]);
  });
  it('bill 30: what is sent by the form stays with the contractor (L692)', async () => {
    expect(await carried('moshikomi/氏名', DAY)).toEqual([
      '0 くすのきカルチャー教室の受講希望者 CARRIED',
      '1 くすのきカルチャーセンターのホームページ上の申込フォーム CARRIED CONTRACTOR',
      '1 江戸川区社会福祉協議会 CARRIED CONTRACTOR',
      '2 くすのきカルチャー教室の申込データのデータベース CARRIED CONTRACTOR',
    ]);
  });
  it('bill 31: the state of health reaches the contractor from office and homes; who hears of it there is not known (L790 L824)', async () => {
    expect(stopsOf(await downstream(item('jiritsu/健康状態'), DAY))).toEqual([
      '0 江戸川区児童相談所 CARRIED MUNICIPALITY',
      '0 児童養護施設等 CARRIED OUTSIDE',
      '1 特定非営利活動法人ブリッジフォースマイル CARRIED CONTRACTOR',
      '2 児童（社会的養護自立支援事業の支援対象児童） UNKNOWN',
      '2 里親（社会的養護自立支援事業） UNKNOWN',
      '2 委託事業者の端末（社会的養護自立支援事業） CARRIED CONTRACTOR',
      '2 生活相談支援・就労相談支援担当職員 UNKNOWN OUTSIDE',
      '2 他の関係機関（社会的養護自立支援事業） UNKNOWN OUTSIDE',
    ]);
  });
  it('bill 32: four sources, one contractor, its terminal; only in the fiscal years of its contracts (L917-931)', async () => {
    expect(await carried('shogai/障害状況', '2022-06-01')).toEqual([
      '0 江戸川区児童相談所 CARRIED MUNICIPALITY',
      '0 児童（障害児里親等委託推進モデル事業の支援対象児童） CARRIED',
      '0 里親等（里親又はファミリーホーム） CARRIED',
      '0 障害児施設 CARRIED OUTSIDE',
      '1 株式会社LITALICOパートナーズ CARRIED CONTRACTOR',
      '2 委託事業者の端末（障害児里親等委託推進モデル事業） CARRIED CONTRACTOR',
    ]);
    expect(await carried('shogai/障害状況', DAY)).toEqual([]);
  });
  it('bill 32: in March 2022 the contract without computers ran, and what it handled is unknown (L917 L918)', async () => {
    const answer = await downstream(item('shogai/障害状況'), '2022-03-01');
    expect(stopsOf(answer)).toEqual([]);
    expect(unknownsOf(answer)).toContain(
      'UNSTATED_ITEMS 令和3年度の委託業務（電算処理を伴わない）で委託事業者が扱う情報',
    );
  });
  it('bill 31: what was gathered of a child’s state gets to those who meet on the plan, as the plan (L822 L824)', async () => {
    const { steps } = await downstream(item('assessment/心身の状況'), DAY);
    expect(steps.filter(({ carriage }) => carriage === 'CARRIED').map(({ flow }) => flow.split('/').at(-1))).toEqual(
      expect.arrayContaining(['s5-sakusei', 's5-tantosha-kaigi', 's5-tantosha-satooya', 's5-tantosha-shisetsu']),
    );
  });
  it('bill 33: the registered domicile is seen by the contractor on a terminal of the ward (L1062 L1075 L1175)', async () => {
    expect(await carried('futo/参照システム情報/本籍', DAY)).toEqual([
      '0 参照機能提供システム CARRIED MUNICIPALITY',
      '1 区が用意する全庁LAN端末（納付案内） CARRIED MUNICIPALITY',
      '2 株式会社アイ・シー・アール CARRIED CONTRACTOR',
    ]);
  });
  it('bill 33: what debtors say on the telephone comes back into the insurance system, concluded (L1062)', async () => {
    expect(await carried('futo/経過記録内容/内容', DAY)).toEqual([
      '0 国民健康保険における不当利得返還金の債務者 CARRIED',
      '1 株式会社アイ・シー・アール CARRIED CONTRACTOR',
      '2 区が用意する全庁LAN端末（納付案内） CARRIED MUNICIPALITY',
      '3 国民健康保険システム CARRIED MUNICIPALITY',
    ]);
  });
});
