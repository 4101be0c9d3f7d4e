/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a contractor gets at items (取扱いの形). */
export type Access =
  /** It has a copy (複製を持つ). */
  | 'COPY'
  /** The paper says that it does not handle them (取り扱わせない). */
  | 'DENIED'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** It sees them only (閲覧のみ). */
  | 'VIEW';

/** An answer from the record alone (記録からの答え). */
export type Answer =
  /** The record states the contrary (いいえ). */
  | 'NO'
  /** The record does not say (不明). */
  | 'UNKNOWN'
  /** The record states it (はい). */
  | 'YES';

/** What an attachment holds (資料の内容). */
export type AttachmentContent =
  /** A list of businesses (業務). */
  | 'BUSINESS'
  /** A figure or table of flows (流れ図). */
  | 'FLOWS'
  /** Lists of items (情報項目). */
  | 'ITEMS'
  /** Rules (規程). */
  | 'RULES'
  /** Data subjects (個人の範囲). */
  | 'SUBJECTS';

/** Whether the paper says it or a reader concluded it (記載・推定の別). */
export type Basis =
  /** A reader concluded it; `why` has the ground (推定). */
  | 'INFERRED'
  /** The paper says so (記載あり). */
  | 'STATED';

/** Whether items of one concept are joined inside an endpoint (概念による接続). */
export type Bridging =
  /** Also by concept; everything after a bridge is UNKNOWN (概念でも接続). */
  | 'CONCEPT'
  /** Only as papers state (記載のみ). */
  | 'STATED';

/** Whether an item goes on a flow (送られるか). */
export type Carriage =
  /** Stated as sent (送られる). */
  | 'CARRIED'
  /** Stated as not sent (送られない、明記). */
  | 'EXCLUDED'
  /** Not known (不明). */
  | 'UNKNOWN';

/** What is certified (認証の種類). */
export type CertificateScheme =
  /** Information security management, ISO/IEC 27001 (ISMS). */
  | 'ISMS'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** The privacy mark (プライバシーマーク). */
  | 'PRIVACY_MARK';

/** Whether it has it (認証の状態). */
export type CertificateState =
  /** It has it (取得済み). */
  | 'HELD'
  /** It is to get it (取得予定). */
  | 'PLANNED'
  /** It must have it (取得を要件とする). */
  | 'REQUIRED'
  /** The paper cannot be read (判読不能). */
  | 'UNREADABLE';

/** Which changes (変更の絞り込み). */
export type ChangeFilter = {
  /** Only these ways of changing (変わり方). */
  readonly changes?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Only facts that this paper states (文書). */
  readonly document?: string | number | null | undefined;
  /** Only facts that this organisation, system or department has to do with (保有者). */
  readonly holder?: string | number | null | undefined;
  /** Only facts of these kinds (種類). */
  readonly kinds?: ReadonlyArray<DatedKind> | null | undefined;
  /** Only facts that this sheet states, the sheet itself included (件名). */
  readonly matter?: string | number | null | undefined;
};

/** What happens to a fact on a day, seen from the day before (変わり方). */
export type ChangeKind =
  /** Not known on the day; the day before it was known (不明になる). */
  | 'BECOMES_UNKNOWN'
  /** Not in force on the day; the day before it was, or may have been (終わる). */
  | 'ENDS'
  /** In force on both days, and now by renewal or by another period (更新・次の期間で続く). */
  | 'RENEWED'
  /** In force on the day; the day before it was not, or was not known to be (始まる). */
  | 'STARTS'
  /** Not known on both days, and now for another reason (不明の理由が変わる). */
  | 'UNKNOWN_OTHERWISE';

/** What people decided (決定の内容). */
export type ClassificationDecision =
  /** It is not so (非該当). */
  | 'NO'
  /** It is so (該当). */
  | 'YES';

/** What is asked of an item (区分の種類). */
export type ClassificationScheme =
  /** Secret information (秘密情報). */
  | 'SECRET'
  /** Special-care personal information (要配慮個人情報). */
  | 'SPECIAL_CARE'
  /** Specific personal information, with an Individual Number (特定個人情報). */
  | 'SPECIFIC_PERSONAL';

/** Whether people decided (区分の状態). */
export type ClassificationState =
  /** Raised with its ground, undecided (候補). */
  | 'CANDIDATE'
  /** Decided by people (決定). */
  | 'DECIDED';

/** How directly a name tells (示し方). */
export type ClassificationStrength =
  /** The name says it (直接). */
  | 'DIRECT'
  /** The name only lets one guess (示唆). */
  | 'SUGGESTIVE';

/** How far an answer goes (完結の状態). */
export type CompletenessState =
  /** As far as the papers in scope say (記録の範囲で完結). */
  | 'COMPLETE'
  /** There are unknown ends (不明な先あり). */
  | 'OPEN'
  /** A limit was met with work left (打ち切り). */
  | 'TRUNCATED';

/** Whether a condition is met, by the record (要件への答え). */
export type ConditionAnswer =
  /** It is not, by the record; people decide (記録の限りでは当たらない). */
  | 'NO'
  /** The record does not settle it (不明). */
  | 'UNKNOWN'
  /** It is, by the record (当たる). */
  | 'YES';

/** What an answer on a condition rests on (答えの根拠). */
export type ConditionGround =
  /** A printed number of persons is above the limit (印字の人数が超える). */
  | 'ABOVE_LIMIT'
  /** These items are candidates and nobody has decided (候補あり、未決定). */
  | 'CANDIDATE'
  /** The printed numbers settle nothing: cases, per year, of several groups (数からは決まらない). */
  | 'COUNT_NOT_CLEAR'
  /** No number is printed (数の記載なし). */
  | 'COUNT_NOT_STATED'
  /** People decided on these items (人が決定済み). */
  | 'DECIDED'
  /** A list, or a figure of flows, is open or not in the record (一覧・流れ図が不明). */
  | 'LIST_NOT_KNOWN'
  /** Nothing is there, by closed lists (何もない). */
  | 'NOTHING_THERE'
  /** The printed number of persons is not above the limit (印字の人数が超えない). */
  | 'NOT_ABOVE_LIMIT'
  /** No record can say it (記録からは分からない). */
  | 'NOT_IN_RECORD'
  /** No safeguard in the record promises it (対策の約束なし). */
  | 'NOT_PROMISED'
  /** No item there is a candidate, and all lists are closed (候補なし). */
  | 'NO_CANDIDATE'
  /** A safeguard promises it; whether it was done is not in the record (対策の約束あり). */
  | 'PROMISED';

/** A condition of the law on reporting a leak (報告の要件). */
export type ConditionId =
  /** High-grade encryption and the like (高度な暗号化など). */
  | 'ENCRYPTED'
  /** More than 100 persons (100人超). */
  | 'MORE_THAN_100_PERSONS'
  /** Special care-required by ordinance (条例要配慮個人情報). */
  | 'ORDINANCE_SPECIAL_CARE'
  /** Damage to property through misuse (財産的被害のおそれ). */
  | 'PROPERTY_DAMAGE'
  /** Special care-required information (要配慮個人情報). */
  | 'SPECIAL_CARE'
  /** Specific personal information (特定個人情報). */
  | 'SPECIFIC_PERSONAL'
  /** A wrongful purpose (不正の目的のおそれ). */
  | 'WRONGFUL_PURPOSE';

/** What a condition does (要件の働き). */
export type ConditionRole =
  /** Excludes what it covers (除外). */
  | 'EXCEPTION'
  /** Reported by a rule of its own (別の規則による報告). */
  | 'OWN_RULE'
  /** Any one of these asks for report and notice (一つでも当たれば報告・通知). */
  | 'REPORT';

/** Whether the subject gets from one holder to another, by the flows of the record on the day (つながるか). */
export type Connected =
  /** By no flow of the record on the day; what the record leaves open is in `completeness` (つながる流れなし). */
  | 'NO'
  /** Not known: some flow may carry it or may be in force, or a limit was met (不明). */
  | 'UNKNOWN'
  /** By flows that are stated to carry it and in force, all of them (つながる). */
  | 'YES';

/** Why it is not known what becomes of an item (対応が不明の理由). */
export type CorrespondenceUnknown =
  /** The new system's list is not in the record (新しい一覧が未収録). */
  | 'NEW_LIST'
  /** Both lists are, and no paper says (対応の記載なし). */
  | 'NOT_STATED'
  /** The old system's list is not in the record (現在の一覧が未収録). */
  | 'OLD_LIST';

/** In whose hands a stop is (保有の立場). */
export type Custody =
  /** A contractor (委託先). */
  | 'CONTRACTOR'
  /** The partner of a linkage (結合先). */
  | 'LINKAGE_PARTNER'
  /** The municipality (区市町村). */
  | 'MUNICIPALITY'
  /** Outside, neither of these (区の外). */
  | 'OUTSIDE'
  /** Not yet chosen (事業者未定). */
  | 'UNDECIDED';

/** The kinds of fact that can be in force on a day (期間をもつ事実の種類). */
export type DatedKind =
  /** Departments (課). */
  | 'DEPARTMENT'
  /** Entrustments (業務委託). */
  | 'ENTRUSTMENT'
  /** Flows (流れ). */
  | 'FLOW'
  /** Holdings (保有). */
  | 'HOLDING'
  /** Linkages (外部結合). */
  | 'LINKAGE'
  /** Sheets, by the periods printed on them (件名). */
  | 'MATTER'
  /** Migrations, by their phases (システム移行). */
  | 'MIGRATION'
  /** Rule sets (規程). */
  | 'RULE_SET'
  /** Systems, by their phases (システム). */
  | 'SYSTEM';

/** What a document is to the record (文書の種類). */
export type DocumentKind =
  /** A paper put to a council or meeting (資料). */
  | 'PAPER'
  /** A file of ours that names concepts, controls, bodies and the like (語彙). */
  | 'VOCABULARY';

/** Where the English of a term comes from (英語の出所). */
export type EnglishState =
  /** The name that the body itself uses (その機関の英語名). */
  | 'AGENCY'
  /** As remembered, not compared with an official translation (公式の訳と照らしていない). */
  | 'UNCHECKED'
  /** Usage of the field, or our own (分野の言い方). */
  | 'USAGE';

/** The form of a contract (委託の形). */
export type EntrustmentForm =
  /** By competition (入札等). */
  | 'BID'
  /** A delegation, which makes nobody a contractor (委任). */
  | 'DELEGATION'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Without competition (随意契約). */
  | 'SOLE_SOURCE'
  /** Between three parties (三者契約). */
  | 'TRIPARTITE';

/** What the record says of the erasure of what has ended (消去の記録). */
export type Erasure =
  /** A duty is stated, and no proof is in the record (定めあり、証明の記録なし). */
  | 'DUTY_WITHOUT_PROOF'
  /** No rule on erasure is stated (定めの記載なし). */
  | 'NO_RULE'
  /** A proof is in the record (証明の記録あり). */
  | 'PROOF';

/** Which findings (点検結果の絞り込み); what is left out filters nothing. */
export type FindingFilter = {
  /** Only those that people have, or have not, acknowledged (了承の有無); one whose facts have changed since counts as not. */
  readonly acknowledged?: boolean | null | undefined;
  /** The day to look at the record on; today in Japan by default (基準日). */
  readonly asOf?: string | null | undefined;
  /** Only with a place in this paper (文書). */
  readonly document?: string | number | null | undefined;
  /** Only with a place on this sheet (件名). */
  readonly matter?: string | number | null | undefined;
  /** Only in what belongs to this municipality (自治体), by the reference of the municipality. */
  readonly municipality?: string | number | null | undefined;
  /** Only of these rules (規則). */
  readonly rules?: ReadonlyArray<FindingRuleId> | null | undefined;
  /** Only as serious as these (重さ). */
  readonly severities?: ReadonlyArray<FindingSeverity> | null | undefined;
  /** Only about this node, or resting on it (対象). */
  readonly subject?: string | number | null | undefined;
};

/** The order of findings (点検結果の並び順). */
export type FindingOrder =
  /** Paper by paper, sheet by sheet, in the order of the text (文書の順). */
  | 'PAPER'
  /** Rule by rule (規則の順). */
  | 'RULE'
  /** The most serious first, then by rule and record (重い順). */
  | 'SEVERITY';

/** The rules that the record is checked by (点検の規則); each says what should hold. */
export type FindingRuleId =
  /** Attachments and figures that a paper refers to are in the record (文書が引く資料や図が収録されている). */
  | 'ATTACHMENT_IS_IN_RECORD'
  /** While a flow goes on, every contract and linkage behind it goes on (流れが続く間、それを支える契約と結合がすべて続いている). */
  | 'AUTHORITIES_LAST_TOGETHER'
  /** An item is stated as sent or as not sent, not both (一つの項目は、送ると書かれるか送らないと書かれるかのどちらかである). */
  | 'CARRIED_OR_EXCLUDED'
  /** The certificates of a company agree between papers (一つの事業者の認証が、文書の間で食い違わない). */
  | 'CERTIFICATES_AGREE'
  /** The certificate of a contractor is stated (委託先の認証（プライバシーマーク、ISMS）が書かれている). */
  | 'CERTIFICATE_IS_HELD'
  /** The name of a certificate can be read (認証の名前が読み取れる). */
  | 'CERTIFICATE_IS_READABLE'
  /** The clauses of one municipality are of one version (一つの自治体の特記事項は、一つの版である). */
  | 'CLAUSES_ARE_ONE_VERSION'
  /** A contract that works over a line has its linkage put to the meeting (回線で委託先とつながる委託には、外部結合の手続がある). */
  | 'CONTRACT_HAS_LINKAGE'
  /** A prior decision that a paper cites is in the record (文書が引く前の決定が収録されている). */
  | 'DECISION_IS_IN_RECORD'
  /** Each department on a sheet has its system or contract (件名に並ぶ課には、それぞれ使うシステムか委託の記載がある). */
  | 'DEPARTMENT_HAS_SYSTEM'
  /** A paper says nothing twice (文書の中で同じ記載が重ならない). */
  | 'ENTRIES_ARE_DISTINCT'
  /** Erasure by others is to be proven (外部での消去には、証明か報告が求められている). */
  | 'ERASURE_IS_PROVEN'
  /** Flows between the same two ends do not contradict each other (同じ二者の間の流れは、同じ項目について食い違わない). */
  | 'FLOWS_AGREE'
  /** What is collected is declared on the sheet (集める項目は、件名の情報項目の欄に書かれている). */
  | 'ITEMS_ARE_DECLARED'
  /** A flow or holding says which items it has (流れや保有には、どの項目かの記載がある). */
  | 'ITEMS_ARE_STATED'
  /** A name that stands in two lists is assigned to a concept (二つ以上の一覧に現れる項目名は、概念に結びついている). */
  | 'ITEM_HAS_CONCEPT'
  /** A linkage with a contractor is covered by a contract all the time (委託先との結合には、その間を通して委託の契約がある). */
  | 'LINKAGE_HAS_CONTRACT'
  /** A list of items does not end with 等 (情報項目の一覧が「等」で終わらない). */
  | 'LIST_IS_CLOSED'
  /** The list of items is in the record (情報項目の一覧が収録されている). */
  | 'LIST_IS_IN_RECORD'
  /** Each safeguard has its answer (対策の欄に答えがある). */
  | 'MEASURE_IS_ANSWERED'
  /** A safeguard that both sides answer is promised by both (区と相手方の答えがある対策は、双方が約束している). */
  | 'MEASURE_IS_PROMISED_BY_BOTH'
  /** Nothing remains outside after the contract or linkage has ended (契約や結合が終わった後、外部に情報が残らない). */
  | 'NOTHING_REMAINS_AFTER_END'
  /** Each flow of the old system has a successor or is retired (移行の前のシステムの流れには、すべて後継か廃止の記載がある). */
  | 'OLD_FLOW_HAS_SUCCESSOR'
  /** The contractor or partner has been decided (委託先や結合の相手方が決まっている). */
  | 'PARTY_IS_DECIDED'
  /** The number of people is stated (本人の数が書かれている). */
  | 'PEOPLE_ARE_COUNTED'
  /** A period ends after it starts (期間の終わりは始まりより後である). */
  | 'PERIOD_ENDS_AFTER_START'
  /** A contract, linkage or flow says from when it holds (委託、結合、流れには、いつからかの記載がある). */
  | 'PERIOD_IS_STATED'
  /** A policy or standard that is cited is of one version (引かれている基準やポリシーは、一つの版である). */
  | 'POLICY_IS_ONE_VERSION'
  /** No misprint or contradiction changes an answer (誤記や矛盾が答えを変えない). */
  | 'PRINT_CHANGES_NO_ANSWER'
  /** Numbers, brackets and columns are in order (番号、括弧、欄の並びが整っている). */
  | 'PRINT_IS_CLEAN'
  /** Who receives under a linkage is the partner that is named (結合で受け取る者は、結合の相手方として書かれた者である). */
  | 'RECEIVER_IS_PARTNER'
  /** The renewal of a contract is in the record (「次年度以降も同様」の委託の更新が記録にある). */
  | 'RENEWAL_IS_STATED'
  /** A holding says how long it is kept and when it is erased (保有には、いつまで持つか、いつ消すかの記載がある). */
  | 'RETENTION_IS_STATED'
  /** People have decided on each candidate for special care-required information (要配慮個人情報の候補は、人が判断している). */
  | 'SPECIAL_CARE_IS_DECIDED'
  /** A contract or linkage starts after it was put to the meeting (委託や結合は、会議にかけた日より後に始まる). */
  | 'START_IS_AUTHORISED'
  /** A contract that forbids subcontracting does not presume subcontractors (再委託を禁じる契約は、再委託を前提にしない). */
  | 'SUBCONTRACTING_IS_SETTLED'
  /** Everybody whose information is handled is named on the sheet (扱う情報の本人は、件名の個人の範囲に書かれている). */
  | 'SUBJECTS_ARE_DECLARED'
  /** Each system that handles information has an operator (情報を扱うシステムには、運用する者の記載がある). */
  | 'SYSTEM_HAS_OPERATOR'
  /** One thing has one name (一つのものは一つの名前で呼ばれる). */
  | 'TERM_IS_ONE'
  /** What the paper says settles the answer (文書の記載だけで答えが決まる). */
  | 'TEXT_SETTLES_ANSWER';

/** How serious a finding is (重さ). */
export type FindingSeverity =
  /** Law or practice would ask about it (要確認). */
  | 'CHECK'
  /** The record does not say it (記録の不足). */
  | 'GAP'
  /** It is written in more than one way (表記の乱れ). */
  | 'NOTATION'
  /** It looks wrong (誤りの疑い). */
  | 'SUSPECTED_ERROR';

/** What becomes of a flow of the old system (流れの扱い). */
export type FlowFate =
  /** It is the move of the data (移行そのもの). */
  | 'MIGRATION_ITSELF'
  /** No paper says (後継の記載なし). */
  | 'NOT_STATED'
  /** It ends (廃止). */
  | 'RETIRED'
  /** Another flow takes its place (付替え先あり). */
  | 'RE_POINTED';

/** What the move means for somebody (保有者の変化). */
export type HolderChange =
  /** Only on the old side, with a stated end (関わらなくなる). */
  | 'LEAVES'
  /** Only on the old side, and no end is stated (終わりの記載なし). */
  | 'LEAVING_NOT_STATED'
  /** Only on the new side (新たに関わる). */
  | 'NEW'
  /** On both sides (引き続き関わる). */
  | 'STAYS';

/** What somebody is to a system (関わり方). */
export type HolderRole =
  /** Party of a contract about it (委託先). */
  | 'CONTRACTOR'
  /** Runs what it stands on (基盤). */
  | 'HOUSES'
  /** Partner of a linkage of its flows (結合先). */
  | 'LINKAGE_PARTNER'
  /** Operates it (運用). */
  | 'OPERATES'
  /** Receives from it (受け取る). */
  | 'RECEIVES'
  /** Sends to it (送る). */
  | 'SENDS';

/** Whether something holds on the day (効力). */
export type InForce =
  /** It does, by renewal (更新により継続). */
  | 'BY_RENEWAL'
  /** It does not (無効). */
  | 'NO'
  /** Not known (不明). */
  | 'UNKNOWN'
  /** It does (有効). */
  | 'YES';

/** Whether an item is in a holding (保有されるか). */
export type ItemAnswer =
  /** Stated as kept (保有する). */
  | 'CARRIED'
  /** Stated as not kept (保有しない、明記). */
  | 'EXCLUDED'
  /** A closed list lacks it (含まれない). */
  | 'NOT_LISTED'
  /** Not known (不明). */
  | 'UNKNOWN';

/** What a set of items is (一覧の形). */
export type ItemSetForm =
  /** A form as a whole: 名簿, 証明書, 納入通知書 (帳票). */
  | 'DOCUMENT'
  /** A list of names (一覧). */
  | 'LIST';

/** What the council is asked (手続). */
export type LegalStep =
  /** Asked for its opinion (諮問). */
  | 'CONSULTATION'
  /** Told (報告). */
  | 'REPORT'
  /** Laid before it (付議). */
  | 'SUBMISSION';

/** How far the record lists what a system holds (一覧の収録). */
export type ListOnRecord =
  /** Whole (収録). */
  | 'CLOSED'
  /** Not at all, or not whole (未収録). */
  | 'NOT_IN_RECORD'
  /** With an open end (「等」で終わる). */
  | 'OPEN';

/** What a sheet is about (件名の種類). */
export type MatterKind =
  /** Work entrusted (業務委託). */
  | 'ENTRUSTMENT'
  /** A connection to an outside body (外部結合). */
  | 'LINKAGE'
  /** The overview of the paper, sheet 0 (事業の概要). */
  | 'OVERVIEW'
  /** Processing by computer (電算処理). */
  | 'PROCESSING';

/** Who must act (対策を行う者). */
export type MeasureActor =
  /** The contractor (委託先). */
  | 'CONTRACTOR'
  /** The partner of a linkage (結合先). */
  | 'LINKAGE_PARTNER'
  /** The municipality (区市町村). */
  | 'MUNICIPALITY'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED';

/** What a statement on a safeguard is (対策の形). */
export type MeasureForm =
  /** A term of a contract (契約条項). */
  | 'CONTRACT_TERM'
  /** A duty (義務). */
  | 'DUTY'
  /** An answer to a point of a policy (対策基準への回答). */
  | 'POLICY_RESPONSE'
  /** A rule (規程). */
  | 'RULE'
  /** A criterion of selection (選定基準). */
  | 'SELECTION_CRITERION';

/** On which side (対策の面). */
export type MeasureSide =
  /** People (人的). */
  | 'HUMAN'
  /** The paper does not say (記載なし). */
  | 'NOT_STATED'
  /** Operation (運用上). */
  | 'OPERATIONAL'
  /** Premises (物理的). */
  | 'PHYSICAL'
  /** The system (システム上). */
  | 'SYSTEM'
  /** Technique (技術的). */
  | 'TECHNICAL';

/** What the answer is (対策の状態). */
export type MeasureState =
  /** The cell is empty (空欄). */
  | 'BLANK'
  /** Made unreadable (伏せ字). */
  | 'MASKED'
  /** Said not to be needed (− 必要なしと記載). */
  | 'NOT_NEEDED'
  /** Promised (○ 約束あり). */
  | 'PROMISED';

/** What an architect checks of a move (移行の確認). */
export type MigrationCheckId =
  /** Are a renewed assessment and the correction of the register stated? (特定個人情報保護評価の再実施と個人情報ファイル簿の修正が書かれているか) */
  | 'ASSESSMENT_IS_RENEWED'
  /** Are the time of the move, parallel running, a trial and the changeover stated? (移行期間、並行、仮移行、時間外の切替えが書かれているか) */
  | 'CHANGEOVER_IS_PLANNED'
  /** Are local characters identified with the administrative standard characters? (外字が行政事務標準文字に同定されているか) */
  | 'CHARACTERS_ARE_IDENTIFIED'
  /** Does the contract carry its clauses, and are servers under domestic law promised? (移行の委託に特記事項が付き、国内法の適用されるサーバが約束されているか) */
  | 'CONTRACT_COVERS_MOVE'
  /** Is every flow of the old system re-pointed or retired? (現在のシステムの流れのすべてに、付替えか廃止の判断があるか) */
  | 'FLOWS_ARE_DECIDED'
  /** Is the correspondence of every old and new item stated? (現在の項目と新しい項目のすべてに、対応（同じ・分割・統合・導出・廃止・新規）が書かれているか) */
  | 'ITEMS_CORRESPOND'
  /** Does every old item that a flow uses have a target? (流れで使われている現在の項目に、行き先のないものがないか) */
  | 'NO_ITEM_IN_USE_IS_LOST'
  /** Do addressee and household numbers and their history carry over? (宛名番号・世帯番号と履歴が引き継がれるか) */
  | 'NUMBERS_AND_HISTORY_CARRY_OVER'
  /** Are erasure of the old data with its proof, and the keeping of what is not moved, stated? (現在のシステムの情報の消去とその証明、移行しない情報の保存年限が書かれているか) */
  | 'OLD_DATA_IS_ERASED'
  /** Are who operates the system and who runs the platform stated apart? (運用する者と、置かれている基盤の者が別々に書かれているか（責任の分界）) */
  | 'RESPONSIBILITIES_ARE_DIVIDED'
  /** Are rights, accounts and logs of the new system stated? (新しいシステムの権限、利用者ID、記録（ログ）の対策が書かれているか) */
  | 'RIGHTS_AND_LOGS_CARRY_OVER'
  /** Are differences of type, length, obligation and codes checked? (型、桁、必須、コード体系の違いが確かめられているか) */
  | 'TYPES_AND_CODES_FIT';

/** What becomes of items in a migration (移行での対応). */
export type MigrationCorrespondenceKind =
  /** Derived (導出). */
  | 'DERIVED'
  /** Dropped (廃止). */
  | 'DROPPED'
  /** Merged (統合). */
  | 'MERGED'
  /** New (新規). */
  | 'NEW'
  /** The same (同じ). */
  | 'SAME'
  /** Split (分割). */
  | 'SPLIT';

/** The side that a date belongs to (新旧の別). */
export type MigrationSide =
  /** The move (移行). */
  | 'MIGRATION'
  /** The new system (新). */
  | 'NEW'
  /** The old system (現在). */
  | 'OLD';

/** What a flow is in law and business (流れの性質). */
export type Nature =
  /** Collected from others (本人外収集). */
  | 'COLLECTION_ELSEWHERE'
  /** Collected from the person (本人収集). */
  | 'COLLECTION_FROM_SUBJECT'
  /** Handed over for delegated work (委任に伴う提供). */
  | 'DELEGATION'
  /** Handed over for entrusted work (委託に伴う提供). */
  | 'ENTRUSTMENT'
  /** Inside the municipality (庁内利用). */
  | 'INTERNAL'
  /** Moved to another system (移行). */
  | 'MIGRATION'
  /** Provided to others (外部提供). */
  | 'PROVISION'
  /** The result of work (結果の納品). */
  | 'RESULT'
  /** Given back (返却). */
  | 'RETURN';

/** What a way is (回線・経路の種類). */
export type NetworkKind =
  /** The connection to the Government Cloud (ガバメントクラウド接続). */
  | 'GOVERNMENT_CLOUD_CONNECTION'
  /** The Internet (インターネット). */
  | 'INTERNET'
  /** In person (対面). */
  | 'IN_PERSON'
  /** ISDN (ISDN). */
  | 'ISDN'
  /** A leased line (専用線). */
  | 'LEASED_LINE'
  /** The wide area network of local governments (LGWAN). */
  | 'LGWAN'
  /** A medium carried by hand (媒体). */
  | 'MEDIUM'
  /** The multi-payment network (マルチペイメントネットワーク). */
  | 'MULTI_PAYMENT'
  /** The network inside the municipality (庁内LAN). */
  | 'MUNICIPAL_LAN'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Paper (紙). */
  | 'PAPER'
  /** Post (郵送). */
  | 'POST'
  /** Telephone (電話). */
  | 'TELEPHONE'
  /** The paper does not say (回線の記載なし). */
  | 'UNSTATED'
  /** A wireless network (無線LAN). */
  | 'WIFI';

/** Why there is no way (つながらない理由). */
export type NoWay =
  /** No chain of flows leads there, whatever they carry and whenever they hold (流れの記録なし). */
  | 'NO_FLOW_ON_RECORD'
  /** There are flows, and something is in the way: see `fewestObstacles` (妨げがある). */
  | 'OBSTACLES'
  /** Too many pairs of holder and item to look for the way with the fewest obstacles: ask about fewer items (範囲が広すぎる). */
  | 'TOO_LARGE';

/** The kinds of node (要素の種類). */
export type NodeKind =
  /** An attachment or figure that a paper refers to (資料・別紙). */
  | 'ATTACHMENT'
  /** A registered kind of business (登録業務). */
  | 'BUSINESS'
  /** A certificate of an organisation (認証). */
  | 'CERTIFICATE'
  /** One clause of a rule set (条項). */
  | 'CLAUSE'
  /** The meaning that items share (概念). */
  | 'CONCEPT'
  /** A safeguard in our own words (安全管理措置の項目). */
  | 'CONTROL'
  /** Those whose information it is (個人の範囲・対象者). */
  | 'DATA_SUBJECT'
  /** A prior decision that a paper cites (先行する決定). */
  | 'DECISION'
  /** A department of a municipality (保有課・担当課). */
  | 'DEPARTMENT'
  /** Work entrusted or delegated (業務委託・委任). */
  | 'ENTRUSTMENT'
  /** Items that go from one end to another (流れ). */
  | 'FLOW'
  /** A holder that keeps items (保有). */
  | 'HOLDING'
  /** A section, group or item of a list (情報項目). */
  | 'INFORMATION_ITEM'
  /** A list of items or a form (情報項目の一覧). */
  | 'ITEM_SET'
  /** A connection to an outside body (外部結合). */
  | 'LINKAGE'
  /** One sheet of a paper (件名). */
  | 'MATTER'
  /** What a sheet states on a safeguard (情報保護対策). */
  | 'MEASURE'
  /** From an old system to a new one (システム移行). */
  | 'MIGRATION'
  /** A municipality (自治体). */
  | 'MUNICIPALITY'
  /** A line, or a way without one (回線・経路). */
  | 'NETWORK'
  /** An oddity at its place (注記). */
  | 'NOTE'
  /** A legal person or a role (組織). */
  | 'ORGANISATION'
  /** The rule on keeping and erasing of a holding (保存・消去の定め). */
  | 'RETENTION'
  /** One accepted import (改訂). */
  | 'REVISION'
  /** Special clauses, standards, rules, laws (規程). */
  | 'RULE_SET'
  /** A paper put to a council, or a vocabulary of ours (文書). */
  | 'SOURCE_DOCUMENT'
  /** A computer, terminal, server, platform or service (システム). */
  | 'SYSTEM';

/** What kind of oddity (注記の種類). */
export type NoteKind =
  /** Two statements that cannot both hold (矛盾). */
  | 'CONTRADICTION'
  /** Something that the text does not cover (記載の範囲). */
  | 'COVERAGE'
  /** A date that cannot be or that contradicts another (日付). */
  | 'DATE'
  /** An era past its end: 平成32年 (元号). */
  | 'ERA'
  /** One thing under two names (名称の不一致). */
  | 'INCONSISTENT_NAME'
  /** Lost or shifted layout (体裁). */
  | 'LAYOUT'
  /** A misprint (誤記). */
  | 'MISPRINT'
  /** An attachment that is not in the record (資料の未収録). */
  | 'MISSING_ATTACHMENT'
  /** A list whose brackets or separators are irregular (表記の乱れ). */
  | 'NOTATION'
  /** Something that appears and is declared nowhere (届出のない事項). */
  | 'NOT_DECLARED'
  /** Numbers that skip or repeat (番号の乱れ). */
  | 'NUMBERING'
  /** A choice that a reader made (読み方). */
  | 'READING'
  /** The same twice (重複). */
  | 'REPETITION'
  /** Odd or copied wording (文言). */
  | 'WORDING';

/** What keeps an item from going over a flow (妨げの種類). */
export type ObstacleKind =
  /** It goes on from a person whom it reached; what they do with it is not in the record (本人から先). */
  | 'DATA_SUBJECT'
  /** The list is open or not in the record, and of another business, sheet and person (別の業務の流れ). */
  | 'ELSEWHERE'
  /** Stated as not sent (送らないと明記). */
  | 'EXCLUDED'
  /** Not in force on the day (その日は無効). */
  | 'NOT_IN_FORCE'
  /** A closed list lacks it (一覧に含まれない). */
  | 'NOT_LISTED';

/** How an organisation, system or department is named (名指しの別). */
export type Party =
  /** A category; which of them is not said (総称). */
  | 'CATEGORY'
  /** Named (名指し). */
  | 'NAMED'
  /** To be chosen later (事業者未定). */
  | 'UNDECIDED'
  /** Referred to without a name (名称の記載なし). */
  | 'UNNAMED';

/** The part in a contract (甲乙丙の別). */
export type PartyRole =
  /** The third party (丙). */
  | 'HEI'
  /** The first party, the municipality as a rule (甲). */
  | 'KO'
  /** The second party (乙). */
  | 'OTSU';

/** What the record says of an onward way without its target (先の記載). */
export type PassesOn =
  /** It passes things on; to whom is not stated (先の記載なし). */
  | 'UNSTATED';

/** Where a period comes from (期間の出どころ). */
export type PeriodOrigin =
  /** Lent by an entrustment that governs it (業務委託). */
  | 'ENTRUSTMENT'
  /** Lent by a linkage that governs it (外部結合). */
  | 'LINKAGE'
  /** Lent by its sheet (件名). */
  | 'MATTER'
  /** Stated of the thing itself (自らの記載). */
  | 'OWN';

/** The part of a project's life that a period belongs to (段階). */
export type Phase =
  /** Being built; puts no flow in force (開発). */
  | 'DEVELOPMENT'
  /** In real use (本番). */
  | 'LIVE'
  /** Being moved (移行). */
  | 'MIGRATION'
  /** Old and new side by side (並行稼働). */
  | 'PARALLEL'
  /** Being tested; puts no flow in force (テスト). */
  | 'TEST'
  /** On trial; whether with real data is not said (試行). */
  | 'TRIAL';

/** How exactly a printed day is known (日付の精度). */
export type Precision =
  /** A day (日). */
  | 'DAY'
  /** A fiscal year, 1 April to 31 March (年度). */
  | 'FISCAL_YEAR'
  /** A month (月). */
  | 'MONTH'
  /** A third of a month: 上旬, 中旬, 下旬 (旬). */
  | 'TEN_DAYS'
  /** A calendar year (年). */
  | 'YEAR';

/** Why an item is, or may be, at a holder (そこにある理由). */
export type PresenceWhy =
  /** A flow in force brings it (流入). */
  | 'ARRIVES'
  /** A contract in force lets the holder handle it (委託). */
  | 'ENTRUSTED'
  /** A holding keeps it (保有). */
  | 'HELD'
  /** The holding, flow or contract has ended; whether it is still there is not known (終了後に残る可能性). */
  | 'REMAINS'
  /** A flow in force takes it from there (流出、そこにあったもの). */
  | 'SENDS';

/** A proof that it was done (証明). */
export type Proof =
  /** A certificate (証明書). */
  | 'CERTIFICATE'
  /** A record (記録). */
  | 'RECORD'
  /** A report (報告). */
  | 'REPORT';

/** What becomes of the items (処置). */
export type RetentionAction =
  /** They are erased (消去). */
  | 'ERASE'
  /** Nothing is kept at all (保存しない). */
  | 'NOTHING_KEPT'
  /** They are given back (返却). */
  | 'RETURN';

/** What a column of the matrix stands for (列の単位). */
export type SafeguardColumnKind =
  /** Each actor of each sheet (件名と主体ごと). */
  | 'ACTOR'
  /** Each party that safeguards are about or imposed on (対策の相手ごと). */
  | 'PARTY'
  /** Each sheet, whoever must act (件名ごと). */
  | 'SHEET';

/** What a column was read from (対策の書かれ方). */
export type SafeguardForm =
  /** Every row has a printed answer of its own (チェックリスト). */
  | 'CHECKLIST'
  /** Sentences without a column for answers (自由記述). */
  | 'FREE_TEXT'
  /** A list of it cannot be read: what stands in it is not known (伏せ字). */
  | 'MASKED'
  /** No safeguard is stated (対策の記載なし). */
  | 'NOTHING_STATED';

/** What a column says of a safeguard: the states of a measure, and two kinds of silence, from which nothing is concluded (対策の状態). */
export type SafeguardState =
  /** The cell is empty (空欄). */
  | 'BLANK'
  /** Made unreadable, or possibly in a list that is (伏せ字). */
  | 'MASKED'
  /** The form has no such row: a checklist in which every row has a printed answer, and none is this one (様式に欄なし). */
  | 'NOT_ASKED'
  /** Free text does not speak of it, or the sheet states no safeguard (記述なし). */
  | 'NOT_MENTIONED'
  /** Said not to be needed (− 必要なしと記載). */
  | 'NOT_NEEDED'
  /** Promised (○ 約束あり). */
  | 'PROMISED';

/** Why something belongs to the holder that is asked about (対象に含まれる理由). */
export type ScopeWhy =
  /** It stands on a system of the holder (その上で動くシステム). */
  | 'HOSTS'
  /** The holder houses it (設置するシステム). */
  | 'HOUSES'
  /** The holder operates it (運用するシステム). */
  | 'OPERATES'
  /** It is part of a system of the holder (その一部). */
  | 'PART'
  /** It is the holder itself (保有者自身). */
  | 'SELF';

/** How far a party is settled (当事者の状態). */
export type Standing =
  /** Under contract (契約済み). */
  | 'CONTRACTED'
  /** Foreseen (予定). */
  | 'PLANNED'
  /** To be chosen (未定). */
  | 'UNDECIDED';

/** Whether the subject is at the start (起点での状態). */
export type StartState =
  /** Stated to be there (ある). */
  | 'CARRIED'
  /** The record has nothing of it there (この保有者を通る記載なし). */
  | 'NOT_THERE'
  /** Not known (不明). */
  | 'UNKNOWN';

/** What a system is (システムの種類). */
export type SystemKind =
  /** A cloud (クラウド). */
  | 'CLOUD'
  /** A platform (基盤). */
  | 'PLATFORM'
  /** A server (サーバ). */
  | 'SERVER'
  /** A service (サービス). */
  | 'SERVICE'
  /** A system (システム). */
  | 'SYSTEM'
  /** A terminal (端末). */
  | 'TERMINAL';

/** What a party does (作業の種類). */
export type TaskKind =
  /** Builds; lends no period to a flow (開発). */
  | 'DEVELOP'
  /** Maintains; lends no period to a flow (保守). */
  | 'MAINTAIN'
  /** Moves data (移行). */
  | 'MIGRATE'
  /** Runs the service or does the work itself (運用・実施). */
  | 'OPERATE'
  /** Another, with the printed word (その他). */
  | 'OTHER'
  /** Prints (印刷). */
  | 'PRINT';

/** Which way to walk (向き). */
export type TraceDirection =
  /** Both, from one start; hops are signed (両方). */
  | 'BOTH'
  /** Where the subject goes (行き先). */
  | 'DOWNSTREAM'
  /** Where it comes from (出どころ). */
  | 'UPSTREAM';

/** How items get across (受渡しの方法). */
export type Transfer =
  /** By the systems themselves (自動). */
  | 'AUTOMATIC'
  /** By a person's hand (手作業). */
  | 'MANUAL'
  /** On a medium (媒体). */
  | 'MEDIUM'
  /** Seen on the municipality's own screen, nothing is copied (閲覧). */
  | 'VIEWED';

/** Why something is not known (不明の理由). */
export type UnknownReason =
  /** Joined by concept only (同じ概念による推定). */
  | 'BRIDGED'
  /** The other side is a category; which of them is not said (相手が総称). */
  | 'CATEGORY'
  /** Stated both as sent and as not sent (記載の矛盾). */
  | 'CONTRADICTION'
  /** Flows or holdings that may have it and are not walked (他の流れの可能性). */
  | 'ELSEWHERE'
  /** A figure or table of flows is not in the record (流れ図が未収録). */
  | 'FLOWS_NOT_IN_RECORD'
  /** The reader may not see it (閲覧権限外). */
  | 'HIDDEN'
  /** No flow and no holding on any day (流れも保有も記録なし). */
  | 'NOT_RECORDED'
  /** It passes things on; to whom is not stated (その先の記載なし). */
  | 'ONWARD_NOT_STATED'
  /** The list ends with 等 (一覧が「等」で終わる). */
  | 'OPEN_LIST'
  /** The end is before the start as printed (期間の誤記の疑い). */
  | 'PERIOD_INVALID'
  /** No start is stated (期間の記載なし). */
  | 'PERIOD_UNSTATED'
  /** The contract has ended; a new one is not in the record (更新の記載なし). */
  | 'RENEWAL_NOT_STATED'
  /** Another flow of the same holder may carry it; not walked (同じ保有者の別の流れ). */
  | 'SAME_HOLDER'
  /** On trial; whether with real data is not said (試行、実データかは記載なし). */
  | 'TRIAL'
  /** Not yet chosen (事業者未定). */
  | 'UNDECIDED_PARTY'
  /** The list is not in the record (一覧が未収録). */
  | 'UNRESOLVED_LIST'
  /** The paper names no items (項目の記載なし). */
  | 'UNSTATED_ITEMS';

/** A fact about a stop that no paper states (記載のない事項). */
export type UnstatedKind =
  /** Erasure (消去). */
  | 'ERASURE'
  /** The network (回線). */
  | 'NETWORK'
  /** What became of a plan (結果). */
  | 'OUTCOME'
  /** The number of people (人数). */
  | 'PEOPLE'
  /** The place (場所). */
  | 'PLACE'
  /** Retention (保存期間). */
  | 'RETENTION';

export type AppQueryVariables = Exact<{ [key: string]: never; }>;


export type AppQuery = { readonly municipalities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly catalogue: { readonly latestRevision: { readonly id: string } | null } };

export type GlossaryTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryTermsQuery = { readonly glossary: ReadonlyArray<{ readonly term: string, readonly aka: ReadonlyArray<string>, readonly english: string }> };

export type GlossaryTermQueryVariables = Exact<{
  text: string;
}>;


export type GlossaryTermQuery = { readonly glossary: ReadonlyArray<{ readonly term: string, readonly reading: string, readonly english: string, readonly englishState: EnglishState, readonly aka: ReadonlyArray<string>, readonly definition: string, readonly source: string, readonly checked: boolean, readonly from: string | null, readonly to: string | null, readonly replacedBy: string | null, readonly replaces: ReadonlyArray<string>, readonly remark: string | null }> };

export type ExposureConditionFragment = { readonly condition: ConditionId, readonly role: ConditionRole, readonly text: string, readonly textEn: string, readonly law: string, readonly decide: string, readonly decideEn: string, readonly verified: boolean, readonly answer: ConditionAnswer, readonly ground: ConditionGround, readonly items: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  >, readonly counts: ReadonlyArray<{ readonly count: { readonly count: { readonly printed: string } } }> };

export type EntrustmentFactFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly form: { readonly value: EntrustmentForm }, readonly parties: ReadonlyArray<{ readonly partyRole: PartyRole | null, readonly standing: Standing, readonly organisation:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    , readonly tasks: ReadonlyArray<{ readonly text: string, readonly taskKind: TaskKind, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }> }> }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly access: { readonly value: Access, readonly basis: Basis, readonly why: string | null }, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly ends: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type LinkageFactFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly partner: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly ends: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type ItemEdgePartsFragment = { readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
   };

export type EffectPartsFragment = { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> };

export type ChangePartsFragment = { readonly day: string, readonly starts: ReadonlyArray<
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  >, readonly ends: ReadonlyArray<
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  > };

export type FlowFactFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         } | null }
  , readonly to:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         } | null }
  , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly ends: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type HoldingFactFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
     }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly ends: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type NoteFactFragment = { readonly id: string, readonly name: string, readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string, readonly changesAnswers: boolean, readonly about: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type EvidencePlaceFragment = { readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null };

export type EvidencePartsFragment = { readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null };

export type PaperNameFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null };

export type PeriodPartsFragment = { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  municipality?: string | number | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly firstDay: string | null, readonly lastDay: string | null, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly day: string, readonly dayBefore: string, readonly change: ChangeKind, readonly fact:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly before: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason> }, readonly after: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason> }, readonly periods: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly by:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }>, readonly holders: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      > }>, readonly counts: { readonly byChange: ReadonlyArray<{ readonly change: ChangeKind, readonly count: number }>, readonly byKind: ReadonlyArray<{ readonly kind: DatedKind, readonly count: number }>, readonly byDocument: ReadonlyArray<{ readonly count: number, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }>, readonly byHolder: ReadonlyArray<{ readonly count: number, readonly holder:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly undated: ReadonlyArray<{ readonly kind: DatedKind, readonly count: number }> } };

export type DatedChangePartsFragment = { readonly day: string, readonly dayBefore: string, readonly change: ChangeKind, readonly fact:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string }
  , readonly before: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason> }, readonly after: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason> }, readonly periods: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly by:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }>, readonly holders: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  > };

export type ConceptFactPartsFragment = { readonly answer: ItemAnswer, readonly reasons: ReadonlyArray<UnknownReason>, readonly inferred: boolean, readonly fact:
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string, readonly parties: ReadonlyArray<{ readonly organisation:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly kind: NodeKind, readonly name: string, readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly to:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly kind: NodeKind, readonly name: string, readonly holder:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string, readonly partner: { readonly node: { readonly name: string } } }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
    | { readonly kind: NodeKind, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type ConceptPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  within?: string | number | null | undefined;
}>;


export type ConceptPageQuery = { readonly conceptReport: { readonly concept: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly definition: string | null, readonly remark: string | null, readonly official: { readonly source: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly item: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly path: ReadonlyArray<string>, readonly itemSet: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly dataSubjects: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> } }> } }, readonly counts: { readonly carried: number, readonly unknown: number, readonly excluded: number, readonly notListed: number, readonly notInForce: number }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly ends: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }>, readonly papers: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }>, readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly answer: ItemAnswer | null, readonly reasons: ReadonlyArray<UnknownReason>, readonly inferred: boolean, readonly matter: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind, readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }> }, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly items: ReadonlyArray<{ readonly item: { readonly name: string } }>, readonly facts: ReadonlyArray<{ readonly answer: ItemAnswer, readonly reasons: ReadonlyArray<UnknownReason>, readonly inferred: boolean, readonly fact:
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string, readonly parties: ReadonlyArray<{ readonly organisation:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 }> }
            | { readonly kind: NodeKind, readonly name: string, readonly from:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly to:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               }
            | { readonly kind: NodeKind, readonly name: string, readonly holder:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string, readonly partner: { readonly node: { readonly name: string } } }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
            | { readonly kind: NodeKind, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }> } } };

export type WholeConditionFragment = { readonly condition: ConditionId, readonly role: ConditionRole, readonly text: string, readonly textEn: string, readonly law: string, readonly decide: string, readonly decideEn: string, readonly verified: boolean, readonly answer: ConditionAnswer, readonly ground: ConditionGround, readonly counts: ReadonlyArray<{ readonly count: { readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly count: { readonly printed: string } }, readonly at:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
     }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly control: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly items: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  > };

export type WholeSubjectFragment = { readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }, readonly counts: ReadonlyArray<{ readonly count: { readonly count: { readonly printed: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }, readonly at:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
     }>, readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number } };

export type WholeContractFragment = { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly contract:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  , readonly at:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  , readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> };

export type OnwardStepFragment = { readonly carriage: Carriage, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly flow: { readonly id: string, readonly name: string, readonly networks: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }, readonly from:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  , readonly to:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   };

export type ExposurePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ExposurePageQuery = { readonly exposure: { readonly asOf: string, readonly holder:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    , readonly scope: ReadonlyArray<{ readonly why: ScopeWhy, readonly endpoint:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       }>, readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number }, readonly subjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }, readonly counts: ReadonlyArray<{ readonly count: { readonly count: { readonly printed: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }, readonly at:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number } }>, readonly departments: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }>, readonly contracts: ReadonlyArray<{ readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly contract:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly at:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }>, readonly ruleSets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly onwardStops: ReadonlyArray<{ readonly endpoint:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly onwardSteps: ReadonlyArray<{ readonly carriage: Carriage, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly flow: { readonly id: string, readonly name: string, readonly networks: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       }>, readonly conditions: ReadonlyArray<{ readonly condition: ConditionId, readonly role: ConditionRole, readonly text: string, readonly textEn: string, readonly law: string, readonly decide: string, readonly decideEn: string, readonly verified: boolean, readonly answer: ConditionAnswer, readonly ground: ConditionGround, readonly counts: ReadonlyArray<{ readonly count: { readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly count: { readonly printed: string } }, readonly at:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly control: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly items: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      > }>, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly ends: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }>, readonly completeness: { readonly papers: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> } } };

export type ExposedItemsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExposedItemsQuery = { readonly exposure: { readonly items: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly carriage: Carriage, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly item:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly itemSet: { readonly id: string, readonly name: string } }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        , readonly presences: ReadonlyArray<{ readonly why: PresenceWhy, readonly carriage: Carriage, readonly access: Access | null, readonly erasure: Erasure | null, readonly until: string | null, readonly by:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          , readonly at:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
           }> }> } } };

export type ClassifiedItemsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClassifiedItemsQuery = { readonly exposure: { readonly classified: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly item:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly classification: { readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null } }> } } };

export type ExposureMeasuresQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExposureMeasuresQuery = { readonly exposure: { readonly measures: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: MeasureState, readonly actor: MeasureActor, readonly detail: string | null, readonly control: { readonly id: string, readonly name: string }, readonly matter: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy: FindingOrder;
  first: number;
  after?: string | null | undefined;
  subject: string | number;
  hasSubject: boolean;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly day: string, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly otherCount: number, readonly message: string, readonly messageEn: string, readonly printed: string | null, readonly since: string | null, readonly facts: string, readonly rule: { readonly id: FindingRuleId, readonly severity: FindingSeverity, readonly title: string, readonly titleEn: string, readonly reason: string, readonly reasonEn: string, readonly toDo: string, readonly toDoEn: string }, readonly subject:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly others: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly acknowledgement: { readonly by: string, readonly on: string, readonly reason: string, readonly stands: boolean } | null }>, readonly counts: { readonly bySeverity: ReadonlyArray<{ readonly severity: FindingSeverity, readonly count: number }>, readonly byRule: ReadonlyArray<{ readonly count: number, readonly rule: { readonly id: FindingRuleId, readonly title: string, readonly titleEn: string } }>, readonly byDocument: ReadonlyArray<{ readonly count: number, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }> }, readonly failures: ReadonlyArray<{ readonly at:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly node?:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null };

export type FindingPartsFragment = { readonly id: string, readonly otherCount: number, readonly message: string, readonly messageEn: string, readonly printed: string | null, readonly since: string | null, readonly facts: string, readonly rule: { readonly id: FindingRuleId, readonly severity: FindingSeverity, readonly title: string, readonly titleEn: string, readonly reason: string, readonly reasonEn: string, readonly toDo: string, readonly toDoEn: string }, readonly subject:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  , readonly others: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly acknowledgement: { readonly by: string, readonly on: string, readonly reason: string, readonly stands: boolean } | null };

export type FindingsCursorQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy: FindingOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsCursorQuery = { readonly findings: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ExposureQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ExposureQuery = { readonly exposure: { readonly asOf: string, readonly holder:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number }, readonly items: { readonly nodes: ReadonlyArray<{ readonly item:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }> }, readonly subjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }, readonly counts: ReadonlyArray<{ readonly count: { readonly count: { readonly printed: string } } }> }>, readonly classified: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly item:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        , readonly classification: { readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null } }> }, readonly departments: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly onwardStops: ReadonlyArray<{ readonly carriage: Carriage, readonly endpoint:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       }>, readonly conditions: ReadonlyArray<{ readonly condition: ConditionId, readonly role: ConditionRole, readonly text: string, readonly textEn: string, readonly law: string, readonly decide: string, readonly decideEn: string, readonly verified: boolean, readonly answer: ConditionAnswer, readonly ground: ConditionGround, readonly items: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      >, readonly counts: ReadonlyArray<{ readonly count: { readonly count: { readonly printed: string } } }> }>, readonly completeness: { readonly state: CompletenessState, readonly papers: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> } } };

export type HolderSystemFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly operator: { readonly basis: Basis, readonly why: string | null, readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
     } | null, readonly housedOn: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly housedBy: { readonly node:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string }
     } | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null, readonly passesOn: { readonly value: PassesOn } | null, readonly phases: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly ends: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } | null }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } | null }
      , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly ends: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } | null }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             } | null }
      , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
         }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >, readonly ends: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } };

export type HolderQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type HolderQuery = { readonly findings: { readonly totalCount: number }, readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly remark: string | null, readonly division: string | null, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly municipality: { readonly name: string }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly systems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly operator: { readonly basis: Basis, readonly why: string | null, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
             } | null, readonly housedOn: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly housedBy: { readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
             } | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null, readonly passesOn: { readonly value: PassesOn } | null, readonly phases: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }> }, readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }> } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly remark: string | null, readonly role: string | null, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly systems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly operator: { readonly basis: Basis, readonly why: string | null, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
             } | null, readonly housedOn: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly housedBy: { readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
             } | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null, readonly passesOn: { readonly value: PassesOn } | null, readonly phases: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }> }, readonly housedSystems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly operator: { readonly basis: Basis, readonly why: string | null, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
             } | null, readonly housedOn: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly housedBy: { readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string }
             } | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null, readonly passesOn: { readonly value: PassesOn } | null, readonly phases: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly to:
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
                | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                      | { readonly name: string }
                     } | null }
              , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                  | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
                 }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                >, readonly ends: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }> }, readonly entrustments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly form: { readonly value: EntrustmentForm }, readonly parties: ReadonlyArray<{ readonly partyRole: PartyRole | null, readonly standing: Standing, readonly organisation:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            , readonly tasks: ReadonlyArray<{ readonly text: string, readonly taskKind: TaskKind, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }> }> }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly access: { readonly value: Access, readonly basis: Basis, readonly why: string | null }, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly linkages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly partner: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly certificates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly scheme: CertificateScheme, readonly state: CertificateState, readonly day: string | null, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly date: { readonly value: string } | null, readonly fiscalYear: { readonly value: number } | null, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: MeasureState, readonly matter: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } } }> } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly entrustments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly form: { readonly value: EntrustmentForm }, readonly parties: ReadonlyArray<{ readonly partyRole: PartyRole | null, readonly standing: Standing, readonly organisation:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            , readonly tasks: ReadonlyArray<{ readonly text: string, readonly taskKind: TaskKind, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }> }> }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly access: { readonly value: Access, readonly basis: Basis, readonly why: string | null }, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly operator: { readonly basis: Basis, readonly why: string | null, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         } | null, readonly housedOn: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly housedBy: { readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
         } | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null, readonly passesOn: { readonly value: PassesOn } | null, readonly phases: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }
   | null };

export type ClassificationPartsFragment = { readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null, readonly ground: string, readonly strength: ClassificationStrength | null, readonly by: string | null, readonly on: string | null, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> };

export type ItemPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  allTimes: boolean;
}>;


export type ItemPageQuery = { readonly findings: { readonly totalCount: number }, readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly remark: string | null, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly resolved: boolean, readonly hasChildren: boolean, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly itemSet: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly classifications: ReadonlyArray<{ readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null, readonly ground: string, readonly strength: ClassificationStrength | null, readonly by: string | null, readonly on: string | null, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly parent: { readonly id: string, readonly name: string } | null, readonly concept: { readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } } | null, readonly dataSubjects: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }>, readonly classifications: ReadonlyArray<{ readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null, readonly ground: string, readonly strength: ClassificationStrength | null, readonly by: string | null, readonly on: string | null, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }>, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean, readonly hasChildren: boolean, readonly children: { readonly totalCount: number }, readonly concept: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string } } | null, readonly classifications: ReadonlyArray<{ readonly scheme: ClassificationScheme, readonly state: ClassificationState, readonly decision: ClassificationDecision | null }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly notes: { readonly nodes: ReadonlyArray<{ readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null, readonly trace: { readonly asOf: string | null, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly ends: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }>, readonly stops: ReadonlyArray<{ readonly carriage: Carriage, readonly inferred: boolean, readonly held: ItemAnswer, readonly custody: ReadonlyArray<Custody>, readonly endpoint:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly operator:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       | null, readonly holdings: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
           }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
           }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly ends: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }>, readonly steps: ReadonlyArray<{ readonly carriage: Carriage, readonly reasons: ReadonlyArray<UnknownReason>, readonly inferred: boolean, readonly partial: boolean, readonly flow: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               } | null }
        , readonly to:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               } | null }
        , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
           }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
           }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly ends: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } }>, readonly completeness: { readonly state: CompletenessState, readonly hopsSearched: number, readonly limit: string | null, readonly unknowns: ReadonlyArray<{ readonly reason: UnknownReason }>, readonly unstated: ReadonlyArray<{ readonly kind: UnstatedKind, readonly count: number }>, readonly papers: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> } } };

export type ListFrameQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ListFrameQuery = { readonly papers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> }, readonly filteredBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null> };

export type ListAttachmentsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  inRecord?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAttachmentsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly inRecord: boolean, readonly holds: ReadonlyArray<AttachmentContent>, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListCertificatesQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  organisation?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListCertificatesQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scheme: CertificateScheme, readonly state: CertificateState, readonly day: string | null, readonly printed: string | null, readonly organisation: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListConceptsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListConceptsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly definition: string | null, readonly items: { readonly totalCount: number } }> } };

export type ListContractorsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  party?: Party | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListContractorsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly party: Party, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly scheme: CertificateScheme, readonly state: CertificateState }> }, readonly entrustments: { readonly totalCount: number }, readonly linkages: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListDecisionsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  inRecord?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListDecisionsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly meeting: string, readonly verb: string | null, readonly date: string | null, readonly inRecord: boolean, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListDepartmentsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  party?: Party | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListDepartmentsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly party: Party, readonly municipality: { readonly name: string }, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListEntrustmentsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  organisation?: string | number | null | undefined;
  system?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListEntrustmentsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly form: { readonly value: EntrustmentForm }, readonly parties: ReadonlyArray<{ readonly standing: Standing, readonly organisation:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly items: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly excludes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListFlowsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  from?: string | number | null | undefined;
  to?: string | number | null | undefined;
  network?: string | number | null | undefined;
  item?: string | number | null | undefined;
  governedBy?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListFlowsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly carries: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly excludes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly networks: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind } }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListHoldingsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  holder?: string | number | null | undefined;
  item?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListHoldingsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly holder:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly items: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly excludes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListItemsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  itemSet?: string | number | null | undefined;
  parent?: string | number | null | undefined;
  concept?: string | number | null | undefined;
  dataSubject?: string | number | null | undefined;
  open?: boolean | null | undefined;
  resolved?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListItemsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly resolved: boolean, readonly hasChildren: boolean, readonly itemSet: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }, readonly concept: { readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } } | null, readonly dataSubjects: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null }> } };

export type ListLinkagesQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  partner?: string | number | null | undefined;
  network?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListLinkagesQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly partner: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }, readonly networks: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind } }>, readonly items: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListMattersQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  department?: string | number | null | undefined;
  business?: string | number | null | undefined;
  dataSubject?: string | number | null | undefined;
  itemSet?: string | number | null | undefined;
  matterKind?: MatterKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListMattersQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly matterKind: MatterKind, readonly sheet: number, readonly number: string | null, readonly legalStep: { readonly value: LegalStep } | null, readonly departments: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }> }> } };

export type ListMeasuresQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  control?: string | number | null | undefined;
  toward?: string | number | null | undefined;
  state?: MeasureState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListMeasuresQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: MeasureState, readonly actor: MeasureActor, readonly detail: string | null, readonly control: { readonly name: string }, readonly toward: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      >, readonly matter: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListNetworksQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  networkKind?: NetworkKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListNetworksQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null, readonly linkages: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListNotesQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  about?: string | number | null | undefined;
  noteKind?: NoteKind | null | undefined;
  changesAnswers?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListNotesQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string, readonly changesAnswers: boolean, readonly about: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      >, readonly matter: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } | null, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type OrganisationRowFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly party: Party, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly scheme: CertificateScheme, readonly state: CertificateState }> }, readonly entrustments: { readonly totalCount: number }, readonly linkages: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> };

export type ListOrganisationsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  party?: Party | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListOrganisationsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly party: Party, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly scheme: CertificateScheme, readonly state: CertificateState }> }, readonly entrustments: { readonly totalCount: number }, readonly linkages: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListPapersQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPapersQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null, readonly date: { readonly value: string } | null, readonly matters: { readonly totalCount: number }, readonly attachments: { readonly totalCount: number }, readonly notes: { readonly totalCount: number } }> } };

export type ListPartnersQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  party?: Party | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPartnersQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly party: Party, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly scheme: CertificateScheme, readonly state: CertificateState }> }, readonly entrustments: { readonly totalCount: number }, readonly linkages: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListSetsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  dataSubject?: string | number | null | undefined;
  open?: boolean | null | undefined;
  resolved?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListSetsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean, readonly form: ItemSetForm, readonly items: { readonly totalCount: number }, readonly about: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListSubjectsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  matter?: string | number | null | undefined;
  resolved?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListSubjectsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly resolved: boolean, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }>, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type ListSystemsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  document?: string | number | null | undefined;
  operator?: string | number | null | undefined;
  systemKind?: SystemKind | null | undefined;
  party?: Party | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListSystemsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly systemKind: SystemKind, readonly party: Party, readonly operator: { readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
         } | null, readonly flowsIn: { readonly totalCount: number }, readonly flowsOut: { readonly totalCount: number }, readonly holdings: { readonly totalCount: number }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } };

export type MatterTextFragment = { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type MatterMeasureFragment = { readonly id: string, readonly name: string, readonly basis: Basis, readonly why: string | null, readonly state: MeasureState, readonly detail: string | null, readonly actor: MeasureActor, readonly side: MeasureSide, readonly form: MeasureForm, readonly control: { readonly name: string }, readonly toward: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
  >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> };

export type MatterPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type MatterPageQuery = { readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly matterKind: MatterKind, readonly sheet: number, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind }> }, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly legalStep: { readonly value: LegalStep, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly legalBasis: { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly outcome: { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly purpose: { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly reason: { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly content: { readonly value: string, readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly departments: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly business: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node: { readonly name: string } }>, readonly dataSubjects: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }>, readonly itemSets: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean } }>, readonly periods: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly meeting: string, readonly verb: string | null, readonly about: string | null, readonly inRecord: boolean, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly inRecord: boolean, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly sourceText: ReadonlyArray<{ readonly number: number, readonly text: string }> | null, readonly flows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly holdings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly medium: string | null, readonly holder:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly matters: ReadonlyArray<{ readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }> }>, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly entrustments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly form: { readonly value: EntrustmentForm }, readonly parties: ReadonlyArray<{ readonly partyRole: PartyRole | null, readonly standing: Standing, readonly organisation:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            , readonly tasks: ReadonlyArray<{ readonly text: string, readonly taskKind: TaskKind, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }> }> }>, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly access: { readonly value: Access, readonly basis: Basis, readonly why: string | null }, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly linkages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly partner: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly basis: Basis, readonly why: string | null, readonly state: MeasureState, readonly detail: string | null, readonly actor: MeasureActor, readonly side: MeasureSide, readonly form: MeasureForm, readonly control: { readonly name: string }, readonly toward: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string, readonly changesAnswers: boolean, readonly about: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null, readonly findings: { readonly totalCount: number } };

export type MigrationsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
}>;


export type MigrationsQuery = { readonly migrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly fromSystem: { readonly node: { readonly name: string } }, readonly toSystem: { readonly node: { readonly name: string } } }> } };

export type MigrationReportQueryVariables = Exact<{
  id: string | number;
}>;


export type MigrationReportQuery = { readonly migrationReport: { readonly oldList: ListOnRecord, readonly newList: ListOnRecord, readonly checksSource: string, readonly checksSourceEn: string, readonly migration: { readonly id: string, readonly name: string }, readonly oldSystem: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly housedOn: { readonly node: { readonly name: string } } | null, readonly operator: { readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         } | null }, readonly newSystem: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly housedOn: { readonly node: { readonly name: string } } | null, readonly operator: { readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         } | null }, readonly flows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fate: FlowFate, readonly flow: { readonly id: string, readonly name: string, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          , readonly carries: ReadonlyArray<{ readonly node:
              | { readonly name: string }
              | { readonly name: string }
             }> }, readonly successor: { readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly holders: ReadonlyArray<{ readonly change: HolderChange, readonly oldRoles: ReadonlyArray<HolderRole>, readonly newRoles: ReadonlyArray<HolderRole>, readonly since: string | null, readonly holder:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       }>, readonly timeline: ReadonlyArray<{ readonly side: MigrationSide, readonly fact:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly checks: ReadonlyArray<{ readonly id: MigrationCheckId, readonly title: string, readonly titleEn: string, readonly answer: Answer, readonly ground: string, readonly groundEn: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }>, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }> } };

export type MigrationSystemFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly housedOn: { readonly node: { readonly name: string } } | null, readonly operator: { readonly node:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     } | null };

export type MigrationItemsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MigrationItemsQuery = { readonly migrationReport: { readonly items: { readonly nodes: ReadonlyArray<{ readonly correspondence: MigrationCorrespondenceKind | null, readonly unknown: CorrespondenceUnknown | null, readonly old: ReadonlyArray<
          | { readonly __typename: 'InformationItem', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly itemSet: { readonly name: string } }
          | { readonly __typename: 'ItemSet', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean }
        >, readonly new: ReadonlyArray<
          | { readonly __typename: 'InformationItem', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly itemSet: { readonly name: string } }
          | { readonly __typename: 'ItemSet', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean }
        > }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } };

type MigrationItemSide_InformationItem_Fragment = { readonly __typename: 'InformationItem', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly itemSet: { readonly name: string } };

type MigrationItemSide_ItemSet_Fragment = { readonly __typename: 'ItemSet', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean };

export type MigrationItemSideFragment =
  | MigrationItemSide_InformationItem_Fragment
  | MigrationItemSide_ItemSet_Fragment
;

export type NetworkPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type NetworkPageQuery = { readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly remark: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly mentions: ReadonlyArray<{ readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly linkages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly partner: { readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }, readonly periods: ReadonlyArray<{ readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } }>, readonly items: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null };

export type PaperSheetFragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly sheet: number, readonly matterKind: MatterKind, readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly flows: { readonly totalCount: number }, readonly holdings: { readonly totalCount: number }, readonly measures: { readonly totalCount: number }, readonly notes: { readonly totalCount: number }, readonly outcome: { readonly value: string } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> };

export type PaperPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperPageQuery = { readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly documentKind: DocumentKind, readonly remark: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly body: { readonly value: string } | null, readonly date: { readonly value: string } | null, readonly fiscalYear: { readonly value: number } | null, readonly legalRegime: { readonly value: string } | null, readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly sheet: number, readonly matterKind: MatterKind, readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly flows: { readonly totalCount: number }, readonly holdings: { readonly totalCount: number }, readonly measures: { readonly totalCount: number }, readonly notes: { readonly totalCount: number }, readonly outcome: { readonly value: string } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly attachments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly inRecord: boolean, readonly holds: ReadonlyArray<AttachmentContent>, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind }>, readonly itemSets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string, readonly changesAnswers: boolean, readonly about: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
          >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null, readonly findings: { readonly totalCount: number } };

export type SafeguardSheetsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type SafeguardSheetsQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type SafeguardPartiesQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
}>;


export type SafeguardPartiesQuery = { readonly safeguardMatrix: { readonly columns: ReadonlyArray<{ readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type SafeguardsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  matters?: ReadonlyArray<string | number> | string | number | null | undefined;
  columns: SafeguardColumnKind;
  parties?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type SafeguardsQuery = { readonly safeguardMatrix: { readonly columns: ReadonlyArray<{ readonly actor: MeasureActor | null, readonly form: SafeguardForm, readonly subject:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      , readonly matters: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } }> }>, readonly rows: ReadonlyArray<{ readonly differs: boolean, readonly control: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly group: string | null }, readonly cells: ReadonlyArray<{ readonly state: SafeguardState, readonly basis: Basis | null, readonly mixed: boolean, readonly measures: ReadonlyArray<{ readonly actor: MeasureActor, readonly detail: string | null, readonly evidence: ReadonlyArray<{ readonly place: string }> }> }> }> } };

export type SafeguardCellQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  matters?: ReadonlyArray<string | number> | string | number | null | undefined;
  columns: SafeguardColumnKind;
  parties?: ReadonlyArray<string | number> | string | number | null | undefined;
  actors?: ReadonlyArray<MeasureActor> | MeasureActor | null | undefined;
  controls?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type SafeguardCellQuery = { readonly safeguardMatrix: { readonly columns: ReadonlyArray<{ readonly form: SafeguardForm, readonly searched: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }>, readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<{ readonly state: SafeguardState, readonly basis: Basis | null, readonly unaddressed: boolean, readonly mixed: boolean, readonly notes: ReadonlyArray<{ readonly id: string, readonly printedWords: string, readonly understood: string }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly actor: MeasureActor, readonly form: MeasureForm, readonly state: MeasureState, readonly mark: string | null, readonly number: string | null, readonly detail: string | null, readonly basis: Basis, readonly why: string | null, readonly toward: ReadonlyArray<
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }> }> } };

export type SetTreeQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SetTreeQuery = { readonly node:
    | { readonly __typename: 'Attachment' }
    | { readonly __typename: 'Business' }
    | { readonly __typename: 'Certificate' }
    | { readonly __typename: 'Clause' }
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'Control' }
    | { readonly __typename: 'DataSubject' }
    | { readonly __typename: 'Decision' }
    | { readonly __typename: 'Department' }
    | { readonly __typename: 'Entrustment' }
    | { readonly __typename: 'Flow' }
    | { readonly __typename: 'Holding' }
    | { readonly __typename: 'InformationItem' }
    | { readonly __typename: 'ItemSet', readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly remark: string | null, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly form: ItemSetForm, readonly attachment: { readonly name: string } | null, readonly about: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } }>, readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }> }, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }>, readonly items: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly path: ReadonlyArray<string>, readonly remark: string | null, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly hasChildren: boolean, readonly parent: { readonly id: string } | null, readonly concept: { readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null } } | null, readonly dataSubjects: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> } }
    | { readonly __typename: 'Linkage' }
    | { readonly __typename: 'Matter' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Migration' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'Network' }
    | { readonly __typename: 'Note' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Retention' }
    | { readonly __typename: 'Revision' }
    | { readonly __typename: 'RuleSet' }
    | { readonly __typename: 'SourceDocument' }
    | { readonly __typename: 'System' }
   | null };

export type FindingCountsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
}>;


export type FindingCountsQuery = { readonly findings: { readonly totalCount: number, readonly counts: { readonly bySeverity: ReadonlyArray<{ readonly severity: FindingSeverity, readonly count: number }>, readonly byRule: ReadonlyArray<{ readonly count: number, readonly rule: { readonly severity: FindingSeverity, readonly title: string, readonly titleEn: string } }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  municipality?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      , readonly within: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }> } };

export type StartQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  example: string | number;
}>;


export type StartQuery = { readonly catalogue: { readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly papers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly matters: { readonly totalCount: number }, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> }, readonly unknowns: { readonly unresolvedItemSets: number, readonly unresolvedItems: number, readonly openLists: number, readonly unresolvedDataSubjects: number, readonly unresolvedBusinesses: number, readonly undecidedParties: number, readonly missingAttachments: number } }, readonly example:
    | { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } | null, readonly number: { readonly value: string } | null } | null }
    | Record<PropertyKey, never>
   | null, readonly informationItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } | null, readonly number: { readonly value: string } | null } | null }> }, readonly contractors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly migrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromSystem: { readonly node: { readonly name: string } }, readonly toSystem: { readonly node: { readonly name: string } } }> } };

export type StartItemFragment = { readonly id: string, readonly name: string, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } | null, readonly number: { readonly value: string } | null } | null };

export type SubjectPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type SubjectPageQuery = { readonly node:
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly remark: string | null, readonly resolved: boolean, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly aka: ReadonlyArray<{ readonly name: string, readonly evidence: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null }> }>, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly sheet: number, readonly matterKind: MatterKind, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly dataSubjects: ReadonlyArray<{ readonly subject: { readonly id: string }, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }> }, readonly itemSets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null, readonly items: { readonly totalCount: number }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly informationItems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly path: ReadonlyArray<string>, readonly open: boolean, readonly resolved: boolean, readonly itemSet: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly owner: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null } | null }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }, readonly flowsIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }, readonly flowsOut: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly basis: Basis, readonly why: string | null, readonly fromBasis: Basis, readonly toBasis: Basis, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly from:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly to:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly operator: { readonly node:
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                 } | null }
          , readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
              | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly open: boolean, readonly resolved: boolean }
             }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer } | null, readonly nature: { readonly value: Nature } | null, readonly effect: { readonly inForce: InForce, readonly reasons: ReadonlyArray<UnknownReason>, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }> }, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            >, readonly ends: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> } }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null };

export type TraceDayQueryVariables = Exact<{
  subject: string | number;
  from?: string | number | null | undefined;
  direction: TraceDirection;
  asOf: string;
  within?: string | number | null | undefined;
  across: Bridging;
  maxHops?: number | null | undefined;
}>;


export type TraceDayQuery = { readonly trace: { readonly steps: ReadonlyArray<{ readonly carriage: Carriage }> } };

export type TraceFlowQueryVariables = Exact<{
  id: string | number;
}>;


export type TraceFlowQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly remark: string | null, readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly fromBasis: Basis, readonly fromWhy: string | null, readonly fromPrinted: string | null, readonly toBasis: Basis, readonly toWhy: string | null, readonly toPrinted: string | null, readonly directionBasis: Basis, readonly directionWhy: string | null, readonly occasion: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly carries: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
         }>, readonly excludes: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly open: boolean, readonly openMark: string | null, readonly resolved: boolean, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
         }>, readonly networks: ReadonlyArray<{ readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly transfer: { readonly value: Transfer, readonly basis: Basis, readonly why: string | null, readonly printed: string | null } | null, readonly nature: { readonly value: Nature, readonly basis: Basis, readonly why: string | null, readonly printed: string | null } | null, readonly periods: ReadonlyArray<{ readonly basis: Basis, readonly printed: string | null, readonly origin: PeriodOrigin, readonly by:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: MeasureState }> } }>, readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly noteKind: NoteKind, readonly printedWords: string, readonly understood: string }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type TraceStopQueryVariables = Exact<{
  id: string | number;
  holdings: ReadonlyArray<string | number> | string | number;
}>;


export type TraceStopQuery = { readonly node:
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly remark: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string }, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly remark: string | null, readonly role: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }
    | { readonly basis: Basis, readonly why: string | null, readonly printed: string | null, readonly remark: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly places: ReadonlyArray<{ readonly value: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }>, readonly passesOn: { readonly value: PassesOn, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null, readonly recordsNothing: { readonly value: boolean, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> } | null }
   | null, readonly holdings: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly medium: string | null, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }>, readonly items: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
         }>, readonly retention: ReadonlyArray<{ readonly id: string, readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null, readonly printed: string | null, readonly proofAsked: ReadonlyArray<Proof>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly printed: string | null, readonly basis: Basis, readonly why: string | null, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null, readonly lines: { readonly from: number, readonly to: number } | null, readonly excerpt: ReadonlyArray<{ readonly text: string }> | null }> }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

type EndpointParts_Attachment_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Business_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Certificate_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Clause_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Concept_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Control_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_DataSubject_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> };

type EndpointParts_Decision_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Department_Fragment = { readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Entrustment_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Flow_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Holding_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_InformationItem_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_ItemSet_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Linkage_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Matter_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Measure_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Migration_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Municipality_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Network_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Note_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Organisation_Fragment = { readonly party: Party, readonly role: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Retention_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_Revision_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_RuleSet_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_SourceDocument_Fragment = { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null };

type EndpointParts_System_Fragment = { readonly systemKind: SystemKind, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null };

export type EndpointPartsFragment =
  | EndpointParts_Attachment_Fragment
  | EndpointParts_Business_Fragment
  | EndpointParts_Certificate_Fragment
  | EndpointParts_Clause_Fragment
  | EndpointParts_Concept_Fragment
  | EndpointParts_Control_Fragment
  | EndpointParts_DataSubject_Fragment
  | EndpointParts_Decision_Fragment
  | EndpointParts_Department_Fragment
  | EndpointParts_Entrustment_Fragment
  | EndpointParts_Flow_Fragment
  | EndpointParts_Holding_Fragment
  | EndpointParts_InformationItem_Fragment
  | EndpointParts_ItemSet_Fragment
  | EndpointParts_Linkage_Fragment
  | EndpointParts_Matter_Fragment
  | EndpointParts_Measure_Fragment
  | EndpointParts_Migration_Fragment
  | EndpointParts_Municipality_Fragment
  | EndpointParts_Network_Fragment
  | EndpointParts_Note_Fragment
  | EndpointParts_Organisation_Fragment
  | EndpointParts_Retention_Fragment
  | EndpointParts_Revision_Fragment
  | EndpointParts_RuleSet_Fragment
  | EndpointParts_SourceDocument_Fragment
  | EndpointParts_System_Fragment
;

export type TraceQueryVariables = Exact<{
  subject: string | number;
  from?: string | number | null | undefined;
  direction: TraceDirection;
  asOf?: string | null | undefined;
  allTimes?: boolean | null | undefined;
  within?: string | number | null | undefined;
  across: Bridging;
  maxHops?: number | null | undefined;
  maxSteps?: number | null | undefined;
  items: number;
  named: ReadonlyArray<string | number> | string | number;
}>;


export type TraceQuery = { readonly trace: { readonly direction: TraceDirection, readonly asOf: string | null, readonly subjectAtStart: StartState | null, readonly subject:
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly path: ReadonlyArray<string>, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly itemSet: { readonly id: string, readonly kind: NodeKind, readonly name: string } }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
      | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    , readonly stops: ReadonlyArray<{ readonly hop: number, readonly carriage: Carriage, readonly unknownSteps: number, readonly inferred: boolean, readonly partial: boolean, readonly held: ItemAnswer, readonly custody: ReadonlyArray<Custody>, readonly truncated: boolean, readonly endpoint:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly role: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly systemKind: SystemKind, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null }
      , readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number }, readonly items: { readonly nodes: ReadonlyArray<{ readonly carriage: Carriage, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly item:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly open: boolean, readonly resolved: boolean, readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly open: boolean, readonly resolved: boolean, readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
           }> }, readonly bridges: ReadonlyArray<{ readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly concept: { readonly id: string, readonly name: string } }>, readonly operator:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
       | null, readonly holdings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly retention: ReadonlyArray<{ readonly action: RetentionAction, readonly trigger: string | null, readonly delay: string | null, readonly automatic: boolean | null }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }> }>, readonly steps: ReadonlyArray<{ readonly hop: number | null, readonly carriage: Carriage, readonly inferred: boolean, readonly partial: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly from:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly role: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly systemKind: SystemKind, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null }
      , readonly to:
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly counts: ReadonlyArray<{ readonly count: { readonly printed: string } }> }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly party: Party, readonly role: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
        | { readonly systemKind: SystemKind, readonly party: Party, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly places: ReadonlyArray<{ readonly value: string }>, readonly recordsNothing: { readonly value: boolean } | null }
      , readonly itemCounts: { readonly carried: number, readonly unknown: number, readonly excluded: number }, readonly items: { readonly nodes: ReadonlyArray<{ readonly carriage: Carriage, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly item:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string }
           }> }, readonly authorities: ReadonlyArray<{ readonly origin: PeriodOrigin, readonly inForce: InForce, readonly reason: UnknownReason | null, readonly by:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        , readonly period: { readonly renews: boolean, readonly continues: boolean, readonly planned: boolean, readonly fromEvent: string | null, readonly toEvent: string | null, readonly phase: Phase | null, readonly printed: string, readonly from: { readonly first: string, readonly last: string, readonly precision: Precision } | null, readonly to: { readonly first: string, readonly last: string, readonly precision: Precision } | null } | null }>, readonly flow: { readonly id: string, readonly name: string, readonly basis: Basis, readonly networks: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null, readonly networkKind: NetworkKind, readonly protocol: string | null } }>, readonly excludes: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly openMark: string | null, readonly children: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
            | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly openMark: string | null, readonly children: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
           }>, readonly evidence: ReadonlyArray<{ readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> } }>, readonly changes: ReadonlyArray<{ readonly day: string, readonly starts: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      >, readonly ends: ReadonlyArray<
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        | { readonly id: string, readonly kind: NodeKind, readonly name: string }
      > }>, readonly completeness: { readonly state: CompletenessState, readonly hopsSearched: number, readonly limit: string | null, readonly unknowns: ReadonlyArray<{ readonly reason: UnknownReason, readonly flowCount: number, readonly keys: number, readonly at:
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
         | null, readonly flows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly holdings: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly searched: ReadonlyArray<
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
          | { readonly id: string, readonly kind: NodeKind, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly printed: string | null, readonly place: string, readonly document: { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }, readonly matter: { readonly id: string } | null }> }>, readonly unstated: ReadonlyArray<{ readonly kind: UnstatedKind, readonly count: number, readonly at: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }>, readonly papers: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }>, readonly papersCited: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly name: string, readonly municipality: { readonly name: string } | null, readonly number: { readonly value: string } | null }> } }, readonly start: ReadonlyArray<
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
    | { readonly id: string, readonly kind: NodeKind, readonly name: string, readonly nameEn: string | null }
   | null> };

export type WayPartsFragment = { readonly hops: number, readonly unknownSteps: number, readonly obstacleCount: number, readonly item:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly steps: ReadonlyArray<{ readonly answer: ItemAnswer, readonly inForce: InForce, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly flow: { readonly id: string, readonly name: string }, readonly from:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly item:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly arrivesAs:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly obstacles: ReadonlyArray<{ readonly kind: ObstacleKind, readonly inForceWhen: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly inForce: InForce }> }> }> };

export type TraceWayQueryVariables = Exact<{
  subject: string | number;
  from: string | number;
  to: string | number;
  asOf?: string | null | undefined;
}>;


export type TraceWayQuery = { readonly paths: { readonly asOf: string, readonly connected: Connected, readonly subjectAtStart: StartState, readonly noWay: NoWay | null, readonly from:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly shortest: { readonly hops: number, readonly unknownSteps: number, readonly obstacleCount: number, readonly item:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly steps: ReadonlyArray<{ readonly answer: ItemAnswer, readonly inForce: InForce, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly flow: { readonly id: string, readonly name: string }, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly item:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly arrivesAs:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly obstacles: ReadonlyArray<{ readonly kind: ObstacleKind, readonly inForceWhen: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly inForce: InForce }> }> }> } | null, readonly fewestObstacles: { readonly hops: number, readonly unknownSteps: number, readonly obstacleCount: number, readonly item:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly steps: ReadonlyArray<{ readonly answer: ItemAnswer, readonly inForce: InForce, readonly inferred: boolean, readonly reasons: ReadonlyArray<UnknownReason>, readonly flow: { readonly id: string, readonly name: string }, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly item:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly arrivesAs:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly obstacles: ReadonlyArray<{ readonly kind: ObstacleKind, readonly inForceWhen: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly inForce: InForce }> }> }> } | null, readonly completeness: { readonly unknowns: ReadonlyArray<{ readonly reason: UnknownReason }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
    `, {"fragmentName":"PeriodParts"}) as unknown as TypedDocumentString<PeriodPartsFragment, unknown>;
export const PaperNameFragmentDoc = new TypedDocumentString(`
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
    `, {"fragmentName":"PaperName"}) as unknown as TypedDocumentString<PaperNameFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ItemEdgePartsFragmentDoc = new TypedDocumentString(`
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"ItemEdgeParts"}) as unknown as TypedDocumentString<ItemEdgePartsFragment, unknown>;
export const EffectPartsFragmentDoc = new TypedDocumentString(`
    fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
    fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"EffectParts"}) as unknown as TypedDocumentString<EffectPartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const EntrustmentFactFragmentDoc = new TypedDocumentString(`
    fragment EntrustmentFact on Entrustment {
  id
  kind
  name
  nameEn
  basis
  why
  form {
    value
  }
  parties {
    organisation {
      id
      kind
      name
      nameEn
    }
    partyRole
    standing
    tasks {
      text
      taskKind
      periods {
        period {
          ...PeriodParts
        }
      }
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  access {
    value
    basis
    why
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"EntrustmentFact"}) as unknown as TypedDocumentString<EntrustmentFactFragment, unknown>;
export const LinkageFactFragmentDoc = new TypedDocumentString(`
    fragment LinkageFact on Linkage {
  id
  kind
  name
  nameEn
  basis
  why
  partner {
    node {
      id
      kind
      name
      nameEn
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"LinkageFact"}) as unknown as TypedDocumentString<LinkageFactFragment, unknown>;
export const NoteFactFragmentDoc = new TypedDocumentString(`
    fragment NoteFact on Note {
  id
  name
  noteKind
  printedWords
  understood
  changesAnswers
  about {
    id
    kind
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"NoteFact"}) as unknown as TypedDocumentString<NoteFactFragment, unknown>;
export const EvidencePlaceFragmentDoc = new TypedDocumentString(`
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"EvidencePlace"}) as unknown as TypedDocumentString<EvidencePlaceFragment, unknown>;
export const DatedChangePartsFragmentDoc = new TypedDocumentString(`
    fragment DatedChangeParts on Change {
  day
  dayBefore
  change
  fact {
    id
    kind
    name
  }
  before {
    inForce
    reasons
  }
  after {
    inForce
    reasons
  }
  periods {
    origin
    by {
      id
      name
    }
    period {
      ...PeriodParts
    }
  }
  evidence {
    ...EvidencePlace
  }
  documents {
    ...PaperName
  }
  holders {
    id
    kind
    name
    nameEn
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"DatedChangeParts"}) as unknown as TypedDocumentString<DatedChangePartsFragment, unknown>;
export const ConceptFactPartsFragmentDoc = new TypedDocumentString(`
    fragment ConceptFactParts on ConceptFact {
  fact {
    kind
    name
    ... on Flow {
      from {
        name
      }
      to {
        name
      }
    }
    ... on Holding {
      holder {
        name
      }
    }
    ... on Linkage {
      partner {
        node {
          name
        }
      }
    }
    ... on Entrustment {
      parties {
        organisation {
          name
        }
      }
    }
  }
  answer
  reasons
  inferred
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"ConceptFactParts"}) as unknown as TypedDocumentString<ConceptFactPartsFragment, unknown>;
export const ExposureConditionFragmentDoc = new TypedDocumentString(`
    fragment ExposureCondition on LegalCondition {
  condition
  role
  text
  textEn
  law
  decide
  decideEn
  verified
  answer
  ground
  items {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
    }
  }
}
    `, {"fragmentName":"ExposureCondition"}) as unknown as TypedDocumentString<ExposureConditionFragment, unknown>;
export const WholeConditionFragmentDoc = new TypedDocumentString(`
    fragment WholeCondition on LegalCondition {
  ...ExposureCondition
  counts {
    count {
      evidence {
        ...EvidenceParts
      }
    }
    at {
      id
      kind
      name
      nameEn
    }
  }
  measures {
    id
    control {
      name
    }
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment ExposureCondition on LegalCondition {
  condition
  role
  text
  textEn
  law
  decide
  decideEn
  verified
  answer
  ground
  items {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
    }
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"WholeCondition"}) as unknown as TypedDocumentString<WholeConditionFragment, unknown>;
export const WholeSubjectFragmentDoc = new TypedDocumentString(`
    fragment WholeSubject on ExposedSubject {
  subject {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
      evidence {
        ...EvidenceParts
      }
    }
    at {
      id
      kind
      name
      nameEn
    }
  }
  itemCounts {
    carried
    unknown
    excluded
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"WholeSubject"}) as unknown as TypedDocumentString<WholeSubjectFragment, unknown>;
export const WholeContractFragmentDoc = new TypedDocumentString(`
    fragment WholeContract on ExposedContract {
  contract {
    id
    kind
    name
    nameEn
    ... on Entrustment {
      evidence {
        ...EvidenceParts
      }
    }
    ... on Linkage {
      evidence {
        ...EvidenceParts
      }
    }
  }
  at {
    id
    kind
    name
    nameEn
  }
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"WholeContract"}) as unknown as TypedDocumentString<WholeContractFragment, unknown>;
export const OnwardStepFragmentDoc = new TypedDocumentString(`
    fragment OnwardStep on TraceStep {
  flow {
    id
    name
    networks {
      node {
        id
        name
        networkKind
        protocol
      }
    }
    evidence {
      ...EvidenceParts
    }
  }
  from {
    id
    kind
    name
    nameEn
  }
  to {
    id
    kind
    name
    nameEn
  }
  carriage
  inferred
  reasons
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"OnwardStep"}) as unknown as TypedDocumentString<OnwardStepFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  id
  rule {
    id
    severity
    title
    titleEn
    reason
    reasonEn
    toDo
    toDoEn
  }
  subject {
    id
    kind
    name
    nameEn
  }
  otherCount
  others(first: 20) {
    id
    kind
    name
    nameEn
  }
  message
  messageEn
  printed
  evidence {
    ...EvidenceParts
  }
  since
  facts
  acknowledgement {
    by
    on
    reason
    stands
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const HoldingFactFragmentDoc = new TypedDocumentString(`
    fragment HoldingFact on Holding {
  id
  kind
  name
  nameEn
  basis
  why
  holder {
    id
    kind
    name
    nameEn
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  medium
  matters {
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      counts {
        count {
          printed
        }
      }
    }
  }
  retention {
    action
    trigger
    delay
    automatic
    evidence {
      ...EvidenceParts
    }
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"HoldingFact"}) as unknown as TypedDocumentString<HoldingFactFragment, unknown>;
export const FlowFactFragmentDoc = new TypedDocumentString(`
    fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"FlowFact"}) as unknown as TypedDocumentString<FlowFactFragment, unknown>;
export const HolderSystemFragmentDoc = new TypedDocumentString(`
    fragment HolderSystem on System {
  id
  kind
  name
  nameEn
  remark
  systemKind
  party
  aka {
    name
    evidence {
      basis
      why
    }
  }
  operator {
    node {
      id
      kind
      name
      nameEn
    }
    basis
    why
  }
  housedOn {
    node {
      id
      kind
      name
    }
  }
  housedBy {
    node {
      id
      kind
      name
    }
  }
  places {
    value
  }
  recordsNothing {
    value
  }
  passesOn {
    value
  }
  phases {
    period {
      ...PeriodParts
    }
  }
  evidence {
    ...EvidencePlace
  }
  holdings(first: 200) {
    totalCount
    nodes {
      ...HoldingFact
    }
  }
  flowsIn(first: 200) {
    totalCount
    nodes {
      ...FlowFact
    }
  }
  flowsOut(first: 200) {
    totalCount
    nodes {
      ...FlowFact
    }
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment HoldingFact on Holding {
  id
  kind
  name
  nameEn
  basis
  why
  holder {
    id
    kind
    name
    nameEn
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  medium
  matters {
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      counts {
        count {
          printed
        }
      }
    }
  }
  retention {
    action
    trigger
    delay
    automatic
    evidence {
      ...EvidenceParts
    }
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`, {"fragmentName":"HolderSystem"}) as unknown as TypedDocumentString<HolderSystemFragment, unknown>;
export const ClassificationPartsFragmentDoc = new TypedDocumentString(`
    fragment ClassificationParts on Classification {
  scheme
  state
  decision
  ground
  strength
  by
  on
  basis
  evidence {
    ...EvidencePlace
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"ClassificationParts"}) as unknown as TypedDocumentString<ClassificationPartsFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  kind
  name
  nameEn
  party
  certificates(first: 10) {
    nodes {
      scheme
      state
    }
  }
  entrustments(first: 1) {
    totalCount
  }
  linkages(first: 1) {
    totalCount
  }
  owner {
    ...PaperName
  }
  evidence {
    ...EvidencePlace
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const MatterTextFragmentDoc = new TypedDocumentString(`
    fragment MatterText on StatedText {
  value
  basis
  why
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"MatterText"}) as unknown as TypedDocumentString<MatterTextFragment, unknown>;
export const MatterMeasureFragmentDoc = new TypedDocumentString(`
    fragment MatterMeasure on Measure {
  id
  name
  basis
  why
  state
  detail
  actor
  side
  form
  control {
    name
  }
  toward {
    id
    kind
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"MatterMeasure"}) as unknown as TypedDocumentString<MatterMeasureFragment, unknown>;
export const MigrationSystemFragmentDoc = new TypedDocumentString(`
    fragment MigrationSystem on System {
  id
  kind
  name
  nameEn
  housedOn {
    node {
      name
    }
  }
  operator {
    node {
      name
    }
  }
}
    `, {"fragmentName":"MigrationSystem"}) as unknown as TypedDocumentString<MigrationSystemFragment, unknown>;
export const MigrationItemSideFragmentDoc = new TypedDocumentString(`
    fragment MigrationItemSide on ItemNode {
  __typename
  ... on InformationItem {
    id
    kind
    name
    nameEn
    path
    open
    itemSet {
      name
    }
  }
  ... on ItemSet {
    id
    kind
    name
    nameEn
    open
  }
}
    `, {"fragmentName":"MigrationItemSide"}) as unknown as TypedDocumentString<MigrationItemSideFragment, unknown>;
export const PaperSheetFragmentDoc = new TypedDocumentString(`
    fragment PaperSheet on Matter {
  id
  kind
  name
  nameEn
  sheet
  matterKind
  dataSubjects {
    subject {
      id
      kind
      name
      nameEn
    }
  }
  flows(first: 1) {
    totalCount
  }
  holdings(first: 1) {
    totalCount
  }
  measures(first: 1) {
    totalCount
  }
  notes(first: 1) {
    totalCount
  }
  outcome {
    value
  }
  evidence {
    ...EvidencePlace
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"PaperSheet"}) as unknown as TypedDocumentString<PaperSheetFragment, unknown>;
export const StartItemFragmentDoc = new TypedDocumentString(`
    fragment StartItem on InformationItem {
  id
  name
  owner {
    ...PaperName
    municipality {
      id
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`, {"fragmentName":"StartItem"}) as unknown as TypedDocumentString<StartItemFragment, unknown>;
export const EndpointPartsFragmentDoc = new TypedDocumentString(`
    fragment EndpointParts on Node {
  id
  kind
  name
  nameEn
  ... on System {
    systemKind
    party
    places {
      value
    }
    recordsNothing {
      value
    }
  }
  ... on Organisation {
    party
    role
  }
  ... on Department {
    party
  }
  ... on DataSubject {
    counts {
      count {
        printed
      }
    }
  }
}
    `, {"fragmentName":"EndpointParts"}) as unknown as TypedDocumentString<EndpointPartsFragment, unknown>;
export const WayPartsFragmentDoc = new TypedDocumentString(`
    fragment WayParts on Way {
  item {
    id
    name
  }
  hops
  unknownSteps
  obstacleCount
  steps {
    flow {
      id
      name
    }
    from {
      id
      name
    }
    to {
      id
      name
    }
    item {
      id
      name
    }
    arrivesAs {
      id
      name
    }
    answer
    inForce
    inferred
    reasons
    obstacles {
      kind
      inForceWhen {
        from
        to
        inForce
      }
    }
  }
}
    `, {"fragmentName":"WayParts"}) as unknown as TypedDocumentString<WayPartsFragment, unknown>;
export const AppDocument = new TypedDocumentString(`
    query App {
  municipalities(first: 200) {
    nodes {
      id
      name
      nameEn
    }
  }
  catalogue {
    latestRevision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AppQuery, AppQueryVariables>;
export const GlossaryTermsDocument = new TypedDocumentString(`
    query GlossaryTerms {
  glossary {
    term
    aka
    english
  }
}
    `) as unknown as TypedDocumentString<GlossaryTermsQuery, GlossaryTermsQueryVariables>;
export const GlossaryTermDocument = new TypedDocumentString(`
    query GlossaryTerm($text: String!) {
  glossary(text: $text) {
    term
    reading
    english
    englishState
    aka
    definition
    source
    checked
    from
    to
    replacedBy
    replaces
    remark
  }
}
    `) as unknown as TypedDocumentString<GlossaryTermQuery, GlossaryTermQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: Date!, $to: Date!, $municipality: ID, $filter: ChangeFilter, $first: Int!, $after: String) {
  changes(
    from: $from
    to: $to
    municipality: $municipality
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    firstDay
    lastDay
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DatedChangeParts
    }
    counts {
      byChange {
        change
        count
      }
      byKind {
        kind
        count
      }
      byDocument {
        document {
          ...PaperName
        }
        count
      }
      byHolder {
        holder {
          id
          name
        }
        count
      }
    }
    undated {
      kind
      count
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment DatedChangeParts on Change {
  day
  dayBefore
  change
  fact {
    id
    kind
    name
  }
  before {
    inForce
    reasons
  }
  after {
    inForce
    reasons
  }
  periods {
    origin
    by {
      id
      name
    }
    period {
      ...PeriodParts
    }
  }
  evidence {
    ...EvidencePlace
  }
  documents {
    ...PaperName
  }
  holders {
    id
    kind
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ConceptPageDocument = new TypedDocumentString(`
    query ConceptPage($id: ID!, $asOf: Date, $within: ID) {
  conceptReport(concept: $id, asOf: $asOf, within: $within) {
    concept {
      id
      kind
      name
      nameEn
      definition
      remark
      official {
        source
        name
      }
      evidence {
        ...EvidencePlace
      }
      assignments(first: 200) {
        totalCount
        nodes {
          basis
          why
          evidence {
            ...EvidencePlace
          }
          item {
            id
            kind
            name
            path
            itemSet {
              id
              kind
              name
              owner {
                ...PaperName
              }
            }
            evidence {
              ...EvidencePlace
            }
            dataSubjects {
              id
              kind
              name
              nameEn
            }
          }
        }
      }
    }
    counts {
      carried
      unknown
      excluded
      notListed
      notInForce
    }
    changes {
      ...ChangeParts
    }
    papers {
      ...PaperName
    }
    matters(first: 200) {
      totalCount
      nodes {
        matter {
          id
          kind
          name
          sheet
          matterKind
          dataSubjects {
            subject {
              id
              kind
              name
              nameEn
            }
          }
        }
        document {
          ...PaperName
        }
        answer
        reasons
        inferred
        items {
          item {
            name
          }
        }
        facts {
          ...ConceptFactParts
        }
      }
    }
  }
}
    fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment ConceptFactParts on ConceptFact {
  fact {
    kind
    name
    ... on Flow {
      from {
        name
      }
      to {
        name
      }
    }
    ... on Holding {
      holder {
        name
      }
    }
    ... on Linkage {
      partner {
        node {
          name
        }
      }
    }
    ... on Entrustment {
      parties {
        organisation {
          name
        }
      }
    }
  }
  answer
  reasons
  inferred
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ConceptPageQuery, ConceptPageQueryVariables>;
export const ExposurePageDocument = new TypedDocumentString(`
    query ExposurePage($id: ID!, $asOf: Date) {
  exposure(holder: $id, asOf: $asOf) {
    holder {
      id
      kind
      name
      nameEn
    }
    asOf
    scope {
      endpoint {
        id
        kind
        name
        nameEn
      }
      why
    }
    itemCounts {
      carried
      unknown
      excluded
    }
    subjects {
      ...WholeSubject
    }
    departments {
      id
      kind
      name
      nameEn
    }
    matters {
      id
      kind
      name
      nameEn
      document {
        ...PaperName
      }
    }
    contracts {
      ...WholeContract
    }
    ruleSets {
      id
      name
      evidence {
        ...EvidenceParts
      }
    }
    onwardStops {
      endpoint {
        id
      }
    }
    onwardSteps {
      ...OnwardStep
    }
    conditions {
      ...WholeCondition
    }
    changes {
      day
      starts {
        name
      }
      ends {
        name
      }
    }
    completeness {
      papers {
        ...PaperName
      }
    }
  }
}
    fragment ExposureCondition on LegalCondition {
  condition
  role
  text
  textEn
  law
  decide
  decideEn
  verified
  answer
  ground
  items {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
    }
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment WholeCondition on LegalCondition {
  ...ExposureCondition
  counts {
    count {
      evidence {
        ...EvidenceParts
      }
    }
    at {
      id
      kind
      name
      nameEn
    }
  }
  measures {
    id
    control {
      name
    }
    evidence {
      ...EvidenceParts
    }
  }
}
fragment WholeSubject on ExposedSubject {
  subject {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
      evidence {
        ...EvidenceParts
      }
    }
    at {
      id
      kind
      name
      nameEn
    }
  }
  itemCounts {
    carried
    unknown
    excluded
  }
}
fragment WholeContract on ExposedContract {
  contract {
    id
    kind
    name
    nameEn
    ... on Entrustment {
      evidence {
        ...EvidenceParts
      }
    }
    ... on Linkage {
      evidence {
        ...EvidenceParts
      }
    }
  }
  at {
    id
    kind
    name
    nameEn
  }
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment OnwardStep on TraceStep {
  flow {
    id
    name
    networks {
      node {
        id
        name
        networkKind
        protocol
      }
    }
    evidence {
      ...EvidenceParts
    }
  }
  from {
    id
    kind
    name
    nameEn
  }
  to {
    id
    kind
    name
    nameEn
  }
  carriage
  inferred
  reasons
}`) as unknown as TypedDocumentString<ExposurePageQuery, ExposurePageQueryVariables>;
export const ExposedItemsDocument = new TypedDocumentString(`
    query ExposedItems($id: ID!, $asOf: Date, $first: Int!, $after: String) {
  exposure(holder: $id, asOf: $asOf) {
    items(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        item {
          id
          kind
          name
          nameEn
          ... on InformationItem {
            itemSet {
              id
              name
            }
          }
        }
        carriage
        inferred
        reasons
        presences {
          why
          by {
            id
            kind
            name
          }
          at {
            id
            kind
            name
          }
          carriage
          access
          erasure
          until
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExposedItemsQuery, ExposedItemsQueryVariables>;
export const ClassifiedItemsDocument = new TypedDocumentString(`
    query ClassifiedItems($id: ID!, $asOf: Date, $first: Int!, $after: String) {
  exposure(holder: $id, asOf: $asOf) {
    classified(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        item {
          id
        }
        classification {
          scheme
          state
          decision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClassifiedItemsQuery, ClassifiedItemsQueryVariables>;
export const ExposureMeasuresDocument = new TypedDocumentString(`
    query ExposureMeasures($id: ID!, $asOf: Date, $first: Int!, $after: String) {
  exposure(holder: $id, asOf: $asOf) {
    measures(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        actor
        detail
        control {
          id
          name
        }
        matter {
          id
          kind
          name
          nameEn
          document {
            ...PaperName
          }
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ExposureMeasuresQuery, ExposureMeasuresQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter, $orderBy: FindingOrder!, $first: Int!, $after: String, $subject: ID!, $hasSubject: Boolean!) {
  findings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    day
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...FindingParts
    }
    counts {
      bySeverity {
        severity
        count
      }
      byRule {
        rule {
          id
          title
          titleEn
        }
        count
      }
      byDocument {
        document {
          ...PaperName
        }
        count
      }
    }
    failures {
      at {
        id
      }
    }
  }
  node(id: $subject) @include(if: $hasSubject) {
    id
    kind
    name
    nameEn
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment FindingParts on Finding {
  id
  rule {
    id
    severity
    title
    titleEn
    reason
    reasonEn
    toDo
    toDoEn
  }
  subject {
    id
    kind
    name
    nameEn
  }
  otherCount
  others(first: 20) {
    id
    kind
    name
    nameEn
  }
  message
  messageEn
  printed
  evidence {
    ...EvidenceParts
  }
  since
  facts
  acknowledgement {
    by
    on
    reason
    stands
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingsCursorDocument = new TypedDocumentString(`
    query FindingsCursor($filter: FindingFilter, $orderBy: FindingOrder!, $first: Int!, $after: String) {
  findings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsCursorQuery, FindingsCursorQueryVariables>;
export const ExposureDocument = new TypedDocumentString(`
    query Exposure($id: ID!, $asOf: Date) {
  exposure(holder: $id, asOf: $asOf) {
    holder {
      id
    }
    asOf
    itemCounts {
      carried
      unknown
      excluded
    }
    items(first: 3) {
      nodes {
        item {
          id
          kind
          name
          nameEn
        }
      }
    }
    subjects {
      subject {
        id
        kind
        name
        nameEn
      }
      counts {
        count {
          count {
            printed
          }
        }
      }
    }
    classified(first: 5) {
      totalCount
      nodes {
        item {
          id
          kind
          name
          nameEn
        }
        classification {
          scheme
          state
          decision
        }
      }
    }
    departments {
      id
      kind
      name
      nameEn
    }
    onwardStops {
      carriage
      endpoint {
        id
        kind
        name
        nameEn
      }
    }
    conditions {
      ...ExposureCondition
    }
    completeness {
      state
      papers {
        ...PaperName
      }
    }
  }
}
    fragment ExposureCondition on LegalCondition {
  condition
  role
  text
  textEn
  law
  decide
  decideEn
  verified
  answer
  ground
  items {
    id
    kind
    name
    nameEn
  }
  counts {
    count {
      count {
        printed
      }
    }
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ExposureQuery, ExposureQueryVariables>;
export const HolderDocument = new TypedDocumentString(`
    query Holder($id: ID!, $asOf: Date) {
  findings(filter: {subject: $id}, first: 1) {
    totalCount
  }
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on System {
      ...HolderSystem
      entrustments(first: 200) {
        totalCount
        nodes {
          ...EntrustmentFact
        }
      }
    }
    ... on Organisation {
      remark
      role
      party
      aka {
        name
        evidence {
          basis
          why
        }
      }
      evidence {
        ...EvidencePlace
      }
      holdings(first: 200) {
        totalCount
        nodes {
          ...HoldingFact
        }
      }
      flowsIn(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      flowsOut(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      systems(first: 50) {
        totalCount
        nodes {
          ...HolderSystem
        }
      }
      housedSystems(first: 50) {
        totalCount
        nodes {
          ...HolderSystem
        }
      }
      entrustments(first: 200) {
        totalCount
        nodes {
          ...EntrustmentFact
        }
      }
      linkages(first: 200) {
        totalCount
        nodes {
          ...LinkageFact
        }
      }
      certificates(first: 50) {
        totalCount
        nodes {
          id
          kind
          name
          scheme
          state
          day
          printed
          basis
          why
          evidence {
            ...EvidenceParts
            document {
              date {
                value
              }
              fiscalYear {
                value
              }
            }
          }
        }
      }
      measures(first: 200) {
        totalCount
        nodes {
          state
          matter {
            id
            kind
            name
            document {
              ...PaperName
            }
          }
        }
      }
    }
    ... on Department {
      remark
      division
      party
      aka {
        name
        evidence {
          basis
          why
        }
      }
      municipality {
        name
      }
      periods {
        period {
          ...PeriodParts
        }
      }
      evidence {
        ...EvidencePlace
      }
      holdings(first: 200) {
        totalCount
        nodes {
          ...HoldingFact
        }
      }
      flowsIn(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      flowsOut(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      systems(first: 50) {
        totalCount
        nodes {
          ...HolderSystem
        }
      }
      matters(first: 200) {
        totalCount
        nodes {
          id
          kind
          name
          document {
            ...PaperName
          }
        }
      }
    }
  }
}
    fragment EntrustmentFact on Entrustment {
  id
  kind
  name
  nameEn
  basis
  why
  form {
    value
  }
  parties {
    organisation {
      id
      kind
      name
      nameEn
    }
    partyRole
    standing
    tasks {
      text
      taskKind
      periods {
        period {
          ...PeriodParts
        }
      }
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  access {
    value
    basis
    why
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment LinkageFact on Linkage {
  id
  kind
  name
  nameEn
  basis
  why
  partner {
    node {
      id
      kind
      name
      nameEn
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment HoldingFact on Holding {
  id
  kind
  name
  nameEn
  basis
  why
  holder {
    id
    kind
    name
    nameEn
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  medium
  matters {
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      counts {
        count {
          printed
        }
      }
    }
  }
  retention {
    action
    trigger
    delay
    automatic
    evidence {
      ...EvidenceParts
    }
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment HolderSystem on System {
  id
  kind
  name
  nameEn
  remark
  systemKind
  party
  aka {
    name
    evidence {
      basis
      why
    }
  }
  operator {
    node {
      id
      kind
      name
      nameEn
    }
    basis
    why
  }
  housedOn {
    node {
      id
      kind
      name
    }
  }
  housedBy {
    node {
      id
      kind
      name
    }
  }
  places {
    value
  }
  recordsNothing {
    value
  }
  passesOn {
    value
  }
  phases {
    period {
      ...PeriodParts
    }
  }
  evidence {
    ...EvidencePlace
  }
  holdings(first: 200) {
    totalCount
    nodes {
      ...HoldingFact
    }
  }
  flowsIn(first: 200) {
    totalCount
    nodes {
      ...FlowFact
    }
  }
  flowsOut(first: 200) {
    totalCount
    nodes {
      ...FlowFact
    }
  }
}`) as unknown as TypedDocumentString<HolderQuery, HolderQueryVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($id: ID!, $asOf: Date, $allTimes: Boolean!) {
  findings(filter: {subject: $id}, first: 1) {
    totalCount
  }
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on InformationItem {
      remark
      path
      open
      resolved
      hasChildren
      aka {
        name
        evidence {
          basis
          why
        }
      }
      itemSet {
        id
        kind
        name
        nameEn
        owner {
          ...PaperName
        }
        classifications {
          ...ClassificationParts
        }
      }
      parent {
        id
        name
      }
      concept {
        basis
        why
        node {
          id
          kind
          name
          nameEn
        }
      }
      dataSubjects {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      classifications {
        ...ClassificationParts
      }
      children(first: 200) {
        totalCount
        nodes {
          id
          kind
          name
          nameEn
          open
          resolved
          hasChildren
          children(first: 1) {
            totalCount
          }
          concept {
            node {
              id
              kind
              name
            }
          }
          classifications {
            scheme
            state
            decision
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      notes(first: 50) {
        nodes {
          noteKind
          printedWords
          understood
          evidence {
            ...EvidencePlace
          }
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
  trace(subject: $id, asOf: $asOf, allTimes: $allTimes) {
    asOf
    changes {
      ...ChangeParts
    }
    stops {
      endpoint {
        id
        kind
        name
        nameEn
      }
      carriage
      inferred
      held
      custody
      operator {
        id
        kind
        name
        nameEn
      }
      holdings {
        ...HoldingFact
      }
    }
    steps {
      carriage
      reasons
      inferred
      partial
      flow {
        ...FlowFact
      }
    }
    completeness {
      state
      hopsSearched
      limit
      unknowns {
        reason
      }
      unstated {
        kind
        count
      }
      papers {
        ...PaperName
      }
    }
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment HoldingFact on Holding {
  id
  kind
  name
  nameEn
  basis
  why
  holder {
    id
    kind
    name
    nameEn
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  medium
  matters {
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      counts {
        count {
          printed
        }
      }
    }
  }
  retention {
    action
    trigger
    delay
    automatic
    evidence {
      ...EvidenceParts
    }
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment ClassificationParts on Classification {
  scheme
  state
  decision
  ground
  strength
  by
  on
  basis
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const ListFrameDocument = new TypedDocumentString(`
    query ListFrame($municipality: ID, $ids: [ID!]!) {
  papers: sourceDocuments(
    municipality: $municipality
    documentKind: PAPER
    first: 200
  ) {
    nodes {
      ...PaperName
    }
  }
  filteredBy: nodes(ids: $ids) {
    id
    name
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListFrameQuery, ListFrameQueryVariables>;
export const ListAttachmentsDocument = new TypedDocumentString(`
    query ListAttachments($municipality: ID, $document: ID, $matter: ID, $inRecord: Boolean, $first: Int!, $after: String) {
  page: attachments(
    municipality: $municipality
    document: $document
    matter: $matter
    inRecord: $inRecord
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      inRecord
      holds
      document {
        ...PaperName
      }
      matters {
        id
        kind
        name
        nameEn
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListAttachmentsQuery, ListAttachmentsQueryVariables>;
export const ListCertificatesDocument = new TypedDocumentString(`
    query ListCertificates($municipality: ID, $document: ID, $organisation: ID, $first: Int!, $after: String) {
  page: certificates(
    municipality: $municipality
    document: $document
    organisation: $organisation
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      scheme
      state
      day
      printed
      organisation {
        id
        kind
        name
        nameEn
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListCertificatesQuery, ListCertificatesQueryVariables>;
export const ListConceptsDocument = new TypedDocumentString(`
    query ListConcepts($municipality: ID, $first: Int!, $after: String) {
  page: concepts(municipality: $municipality, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      definition
      items(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListConceptsQuery, ListConceptsQueryVariables>;
export const ListContractorsDocument = new TypedDocumentString(`
    query ListContractors($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
  page: contractors(
    municipality: $municipality
    document: $document
    party: $party
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganisationRow
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment OrganisationRow on Organisation {
  id
  kind
  name
  nameEn
  party
  certificates(first: 10) {
    nodes {
      scheme
      state
    }
  }
  entrustments(first: 1) {
    totalCount
  }
  linkages(first: 1) {
    totalCount
  }
  owner {
    ...PaperName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<ListContractorsQuery, ListContractorsQueryVariables>;
export const ListDecisionsDocument = new TypedDocumentString(`
    query ListDecisions($municipality: ID, $document: ID, $matter: ID, $inRecord: Boolean, $first: Int!, $after: String) {
  page: decisions(
    municipality: $municipality
    document: $document
    matter: $matter
    inRecord: $inRecord
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      meeting
      verb
      date
      inRecord
      matters {
        id
        kind
        name
        nameEn
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListDecisionsQuery, ListDecisionsQueryVariables>;
export const ListDepartmentsDocument = new TypedDocumentString(`
    query ListDepartments($municipality: ID, $document: ID, $matter: ID, $party: Party, $first: Int!, $after: String) {
  page: departments(
    municipality: $municipality
    document: $document
    matter: $matter
    party: $party
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      party
      municipality {
        name
      }
      matters(first: 50) {
        nodes {
          id
          kind
          name
          nameEn
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListDepartmentsQuery, ListDepartmentsQueryVariables>;
export const ListEntrustmentsDocument = new TypedDocumentString(`
    query ListEntrustments($municipality: ID, $document: ID, $matter: ID, $organisation: ID, $system: ID, $first: Int!, $after: String) {
  page: entrustments(
    municipality: $municipality
    document: $document
    matter: $matter
    organisation: $organisation
    system: $system
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      form {
        value
      }
      parties {
        organisation {
          id
          kind
          name
          nameEn
        }
        standing
      }
      items {
        node {
          id
          kind
          name
          nameEn
        }
      }
      excludes {
        node {
          id
          kind
          name
          nameEn
        }
      }
      matters {
        id
        kind
        name
        nameEn
      }
      periods {
        period {
          ...PeriodParts
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<ListEntrustmentsQuery, ListEntrustmentsQueryVariables>;
export const ListFlowsDocument = new TypedDocumentString(`
    query ListFlows($municipality: ID, $document: ID, $matter: ID, $from: ID, $to: ID, $network: ID, $item: ID, $governedBy: ID, $first: Int!, $after: String) {
  page: flows(
    municipality: $municipality
    document: $document
    matter: $matter
    from: $from
    to: $to
    network: $network
    item: $item
    governedBy: $governedBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      basis
      why
      from {
        id
        kind
        name
        nameEn
      }
      to {
        id
        kind
        name
        nameEn
      }
      carries {
        node {
          id
          kind
          name
          nameEn
        }
      }
      excludes {
        node {
          id
          kind
          name
          nameEn
        }
      }
      networks {
        node {
          id
          kind
          name
          nameEn
          networkKind
        }
      }
      periods {
        period {
          ...PeriodParts
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<ListFlowsQuery, ListFlowsQueryVariables>;
export const ListHoldingsDocument = new TypedDocumentString(`
    query ListHoldings($municipality: ID, $document: ID, $matter: ID, $holder: ID, $item: ID, $first: Int!, $after: String) {
  page: holdings(
    municipality: $municipality
    document: $document
    matter: $matter
    holder: $holder
    item: $item
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      holder {
        id
        kind
        name
        nameEn
      }
      items {
        node {
          id
          kind
          name
          nameEn
        }
      }
      excludes {
        node {
          id
          kind
          name
          nameEn
        }
      }
      retention {
        action
        trigger
        delay
      }
      periods {
        period {
          ...PeriodParts
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<ListHoldingsQuery, ListHoldingsQueryVariables>;
export const ListItemsDocument = new TypedDocumentString(`
    query ListItems($municipality: ID, $document: ID, $itemSet: ID, $parent: ID, $concept: ID, $dataSubject: ID, $open: Boolean, $resolved: Boolean, $first: Int!, $after: String) {
  page: informationItems(
    municipality: $municipality
    document: $document
    itemSet: $itemSet
    parent: $parent
    concept: $concept
    dataSubject: $dataSubject
    open: $open
    resolved: $resolved
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      path
      open
      resolved
      hasChildren
      itemSet {
        id
        kind
        name
        nameEn
      }
      concept {
        basis
        why
        node {
          id
          kind
          name
          nameEn
        }
      }
      dataSubjects {
        id
        kind
        name
        nameEn
      }
      owner {
        ...PaperName
      }
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListItemsQuery, ListItemsQueryVariables>;
export const ListLinkagesDocument = new TypedDocumentString(`
    query ListLinkages($municipality: ID, $document: ID, $matter: ID, $partner: ID, $network: ID, $first: Int!, $after: String) {
  page: linkages(
    municipality: $municipality
    document: $document
    matter: $matter
    partner: $partner
    network: $network
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      partner {
        node {
          id
          kind
          name
          nameEn
        }
      }
      networks {
        node {
          id
          kind
          name
          nameEn
          networkKind
        }
      }
      items {
        node {
          id
          kind
          name
          nameEn
        }
      }
      matters {
        id
        kind
        name
        nameEn
      }
      periods {
        period {
          ...PeriodParts
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<ListLinkagesQuery, ListLinkagesQueryVariables>;
export const ListMattersDocument = new TypedDocumentString(`
    query ListMatters($municipality: ID, $document: ID, $department: ID, $business: ID, $dataSubject: ID, $itemSet: ID, $matterKind: MatterKind, $first: Int!, $after: String) {
  page: matters(
    municipality: $municipality
    document: $document
    department: $department
    business: $business
    dataSubject: $dataSubject
    itemSet: $itemSet
    matterKind: $matterKind
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      matterKind
      sheet
      number
      legalStep {
        value
      }
      departments {
        node {
          id
          kind
          name
          nameEn
        }
      }
      document {
        ...PaperName
      }
      periods {
        period {
          ...PeriodParts
        }
      }
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<ListMattersQuery, ListMattersQueryVariables>;
export const ListMeasuresDocument = new TypedDocumentString(`
    query ListMeasures($municipality: ID, $document: ID, $matter: ID, $control: ID, $toward: ID, $state: MeasureState, $first: Int!, $after: String) {
  page: measures(
    municipality: $municipality
    document: $document
    matter: $matter
    control: $control
    toward: $toward
    state: $state
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      state
      actor
      detail
      control {
        name
      }
      toward {
        id
        kind
        name
        nameEn
      }
      matter {
        id
        kind
        name
        nameEn
        document {
          ...PaperName
        }
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListMeasuresQuery, ListMeasuresQueryVariables>;
export const ListNetworksDocument = new TypedDocumentString(`
    query ListNetworks($municipality: ID, $document: ID, $networkKind: NetworkKind, $first: Int!, $after: String) {
  page: networks(
    municipality: $municipality
    document: $document
    networkKind: $networkKind
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      networkKind
      protocol
      linkages(first: 1) {
        totalCount
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListNetworksQuery, ListNetworksQueryVariables>;
export const ListNotesDocument = new TypedDocumentString(`
    query ListNotes($municipality: ID, $document: ID, $matter: ID, $about: ID, $noteKind: NoteKind, $changesAnswers: Boolean, $first: Int!, $after: String) {
  page: notes(
    municipality: $municipality
    document: $document
    matter: $matter
    about: $about
    noteKind: $noteKind
    changesAnswers: $changesAnswers
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      noteKind
      printedWords
      understood
      changesAnswers
      about {
        id
        kind
        name
        nameEn
      }
      matter {
        id
        kind
        name
        nameEn
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListNotesQuery, ListNotesQueryVariables>;
export const ListOrganisationsDocument = new TypedDocumentString(`
    query ListOrganisations($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
  page: organisations(
    municipality: $municipality
    document: $document
    party: $party
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganisationRow
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment OrganisationRow on Organisation {
  id
  kind
  name
  nameEn
  party
  certificates(first: 10) {
    nodes {
      scheme
      state
    }
  }
  entrustments(first: 1) {
    totalCount
  }
  linkages(first: 1) {
    totalCount
  }
  owner {
    ...PaperName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<ListOrganisationsQuery, ListOrganisationsQueryVariables>;
export const ListPapersDocument = new TypedDocumentString(`
    query ListPapers($municipality: ID, $first: Int!, $after: String) {
  page: sourceDocuments(
    municipality: $municipality
    documentKind: PAPER
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      municipality {
        name
      }
      number {
        value
      }
      date {
        value
      }
      matters(first: 1) {
        totalCount
      }
      attachments(first: 1) {
        totalCount
      }
      notes(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListPapersQuery, ListPapersQueryVariables>;
export const ListPartnersDocument = new TypedDocumentString(`
    query ListPartners($municipality: ID, $document: ID, $party: Party, $first: Int!, $after: String) {
  page: linkagePartners(
    municipality: $municipality
    document: $document
    party: $party
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganisationRow
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment OrganisationRow on Organisation {
  id
  kind
  name
  nameEn
  party
  certificates(first: 10) {
    nodes {
      scheme
      state
    }
  }
  entrustments(first: 1) {
    totalCount
  }
  linkages(first: 1) {
    totalCount
  }
  owner {
    ...PaperName
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<ListPartnersQuery, ListPartnersQueryVariables>;
export const ListSetsDocument = new TypedDocumentString(`
    query ListSets($municipality: ID, $document: ID, $matter: ID, $dataSubject: ID, $open: Boolean, $resolved: Boolean, $first: Int!, $after: String) {
  page: itemSets(
    municipality: $municipality
    document: $document
    matter: $matter
    dataSubject: $dataSubject
    open: $open
    resolved: $resolved
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      open
      resolved
      form
      items(first: 1) {
        totalCount
      }
      about {
        node {
          id
          kind
          name
          nameEn
        }
      }
      matters(first: 20) {
        nodes {
          id
          kind
          name
          nameEn
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListSetsQuery, ListSetsQueryVariables>;
export const ListSubjectsDocument = new TypedDocumentString(`
    query ListSubjects($municipality: ID, $document: ID, $matter: ID, $resolved: Boolean, $first: Int!, $after: String) {
  page: dataSubjects(
    municipality: $municipality
    document: $document
    matter: $matter
    resolved: $resolved
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      resolved
      counts {
        count {
          printed
        }
      }
      matters(first: 20) {
        nodes {
          id
          kind
          name
          nameEn
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListSubjectsQuery, ListSubjectsQueryVariables>;
export const ListSystemsDocument = new TypedDocumentString(`
    query ListSystems($municipality: ID, $document: ID, $operator: ID, $systemKind: SystemKind, $party: Party, $first: Int!, $after: String) {
  page: systems(
    municipality: $municipality
    document: $document
    operator: $operator
    systemKind: $systemKind
    party: $party
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name
      nameEn
      systemKind
      party
      operator {
        node {
          id
          kind
          name
          nameEn
        }
      }
      flowsIn(first: 1) {
        totalCount
      }
      flowsOut(first: 1) {
        totalCount
      }
      holdings(first: 1) {
        totalCount
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<ListSystemsQuery, ListSystemsQueryVariables>;
export const MatterPageDocument = new TypedDocumentString(`
    query MatterPage($id: ID!, $asOf: Date) {
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on Matter {
      matterKind
      sheet
      document {
        ...PaperName
        matters(first: 100) {
          nodes {
            id
            name
            sheet
            matterKind
          }
        }
      }
      legalStep {
        value
        basis
        why
        evidence {
          ...EvidenceParts
        }
      }
      legalBasis {
        ...MatterText
      }
      outcome {
        ...MatterText
      }
      purpose {
        ...MatterText
      }
      reason {
        ...MatterText
      }
      content {
        ...MatterText
      }
      departments {
        basis
        why
        evidence {
          ...EvidenceParts
        }
        node {
          id
          kind
          name
          nameEn
        }
      }
      business {
        basis
        why
        evidence {
          ...EvidenceParts
        }
        node {
          name
        }
      }
      dataSubjects {
        basis
        why
        evidence {
          ...EvidenceParts
        }
        subject {
          id
          kind
          name
          nameEn
          counts {
            count {
              printed
            }
          }
        }
        counts {
          count {
            printed
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
      itemSets {
        basis
        why
        evidence {
          ...EvidenceParts
        }
        node {
          id
          kind
          name
          nameEn
          open
          resolved
        }
      }
      periods {
        basis
        why
        evidence {
          ...EvidenceParts
        }
        period {
          ...PeriodParts
        }
      }
      decisions {
        id
        name
        meeting
        verb
        about
        inRecord
        evidence {
          ...EvidenceParts
        }
      }
      attachments {
        id
        name
        inRecord
        evidence {
          ...EvidenceParts
        }
      }
      sourceText {
        number
        text
      }
      flows(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      holdings(first: 200) {
        totalCount
        nodes {
          ...HoldingFact
        }
      }
      entrustments(first: 100) {
        totalCount
        nodes {
          ...EntrustmentFact
        }
      }
      linkages(first: 100) {
        totalCount
        nodes {
          ...LinkageFact
        }
      }
      measures(first: 200) {
        totalCount
        nodes {
          ...MatterMeasure
        }
      }
      notes(first: 200) {
        totalCount
        nodes {
          ...NoteFact
        }
      }
    }
  }
  findings(filter: {subject: $id}, first: 1) {
    totalCount
  }
}
    fragment EntrustmentFact on Entrustment {
  id
  kind
  name
  nameEn
  basis
  why
  form {
    value
  }
  parties {
    organisation {
      id
      kind
      name
      nameEn
    }
    partyRole
    standing
    tasks {
      text
      taskKind
      periods {
        period {
          ...PeriodParts
        }
      }
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  access {
    value
    basis
    why
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment LinkageFact on Linkage {
  id
  kind
  name
  nameEn
  basis
  why
  partner {
    node {
      id
      kind
      name
      nameEn
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment HoldingFact on Holding {
  id
  kind
  name
  nameEn
  basis
  why
  holder {
    id
    kind
    name
    nameEn
  }
  items {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  medium
  matters {
    dataSubjects {
      subject {
        id
        kind
        name
        nameEn
        counts {
          count {
            printed
          }
        }
      }
      counts {
        count {
          printed
        }
      }
    }
  }
  retention {
    action
    trigger
    delay
    automatic
    evidence {
      ...EvidenceParts
    }
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment NoteFact on Note {
  id
  name
  noteKind
  printedWords
  understood
  changesAnswers
  about {
    id
    kind
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment MatterText on StatedText {
  value
  basis
  why
  evidence {
    ...EvidenceParts
  }
}
fragment MatterMeasure on Measure {
  id
  name
  basis
  why
  state
  detail
  actor
  side
  form
  control {
    name
  }
  toward {
    id
    kind
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<MatterPageQuery, MatterPageQueryVariables>;
export const MigrationsDocument = new TypedDocumentString(`
    query Migrations($municipality: ID) {
  migrations(municipality: $municipality, first: 200) {
    nodes {
      id
      kind
      name
      nameEn
      fromSystem {
        node {
          name
        }
      }
      toSystem {
        node {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MigrationsQuery, MigrationsQueryVariables>;
export const MigrationReportDocument = new TypedDocumentString(`
    query MigrationReport($id: ID!) {
  migrationReport(migration: $id) {
    migration {
      id
      name
    }
    oldSystem {
      ...MigrationSystem
    }
    newSystem {
      ...MigrationSystem
    }
    oldList
    newList
    flows(first: 200) {
      totalCount
      nodes {
        fate
        flow {
          id
          name
          from {
            id
            kind
            name
            nameEn
          }
          to {
            id
            kind
            name
            nameEn
          }
          carries {
            node {
              name
            }
          }
        }
        successor {
          name
        }
        evidence {
          ...EvidencePlace
        }
      }
    }
    holders {
      holder {
        id
        kind
        name
        nameEn
      }
      change
      oldRoles
      newRoles
      since
    }
    timeline {
      fact {
        id
        name
      }
      side
      period {
        ...PeriodParts
      }
    }
    checks {
      id
      title
      titleEn
      answer
      ground
      groundEn
      evidence {
        ...EvidencePlace
      }
    }
    checksSource
    checksSourceEn
    missing {
      id
      name
      document {
        ...PaperName
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment MigrationSystem on System {
  id
  kind
  name
  nameEn
  housedOn {
    node {
      name
    }
  }
  operator {
    node {
      name
    }
  }
}`) as unknown as TypedDocumentString<MigrationReportQuery, MigrationReportQueryVariables>;
export const MigrationItemsDocument = new TypedDocumentString(`
    query MigrationItems($id: ID!, $first: Int!, $after: String) {
  migrationReport(migration: $id) {
    items(first: $first, after: $after) {
      nodes {
        old {
          ...MigrationItemSide
        }
        new {
          ...MigrationItemSide
        }
        correspondence
        unknown
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment MigrationItemSide on ItemNode {
  __typename
  ... on InformationItem {
    id
    kind
    name
    nameEn
    path
    open
    itemSet {
      name
    }
  }
  ... on ItemSet {
    id
    kind
    name
    nameEn
    open
  }
}`) as unknown as TypedDocumentString<MigrationItemsQuery, MigrationItemsQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($id: ID!, $asOf: Date) {
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on Network {
      remark
      networkKind
      protocol
      aka {
        name
        evidence {
          basis
          why
        }
      }
      mentions {
        document {
          ...PaperName
        }
        evidence {
          ...EvidencePlace
        }
      }
      evidence {
        ...EvidencePlace
      }
      flowsIn(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      linkages(first: 200) {
        totalCount
        nodes {
          ...LinkageFact
        }
      }
    }
  }
}
    fragment LinkageFact on Linkage {
  id
  kind
  name
  nameEn
  basis
  why
  partner {
    node {
      id
      kind
      name
      nameEn
    }
  }
  periods {
    period {
      ...PeriodParts
    }
  }
  items {
    ...ItemEdgeParts
  }
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const PaperPageDocument = new TypedDocumentString(`
    query PaperPage($id: ID!) {
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on SourceDocument {
      ...PaperName
      documentKind
      remark
      body {
        value
      }
      date {
        value
      }
      fiscalYear {
        value
      }
      legalRegime {
        value
      }
      matters(first: 200) {
        totalCount
        nodes {
          ...PaperSheet
        }
      }
      attachments(first: 200) {
        totalCount
        nodes {
          id
          kind
          name
          inRecord
          holds
          matters {
            id
            kind
            name
            sheet
            matterKind
          }
          itemSets(first: 20) {
            nodes {
              id
              kind
              name
              nameEn
            }
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      notes(first: 200) {
        totalCount
        nodes {
          ...NoteFact
        }
      }
    }
  }
  findings(filter: {document: $id}, first: 1) {
    totalCount
  }
}
    fragment NoteFact on Note {
  id
  name
  noteKind
  printedWords
  understood
  changesAnswers
  about {
    id
    kind
    name
    nameEn
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PaperSheet on Matter {
  id
  kind
  name
  nameEn
  sheet
  matterKind
  dataSubjects {
    subject {
      id
      kind
      name
      nameEn
    }
  }
  flows(first: 1) {
    totalCount
  }
  holdings(first: 1) {
    totalCount
  }
  measures(first: 1) {
    totalCount
  }
  notes(first: 1) {
    totalCount
  }
  outcome {
    value
  }
  evidence {
    ...EvidencePlace
  }
}`) as unknown as TypedDocumentString<PaperPageQuery, PaperPageQueryVariables>;
export const SafeguardSheetsDocument = new TypedDocumentString(`
    query SafeguardSheets($municipality: ID, $after: String) {
  matters(municipality: $municipality, first: 200, after: $after) {
    nodes {
      id
      name
      sheet
      matterKind
      document {
        ...PaperName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<SafeguardSheetsQuery, SafeguardSheetsQueryVariables>;
export const SafeguardPartiesDocument = new TypedDocumentString(`
    query SafeguardParties($municipality: ID) {
  safeguardMatrix(municipality: $municipality, columns: PARTY, controls: []) {
    columns {
      subject {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SafeguardPartiesQuery, SafeguardPartiesQueryVariables>;
export const SafeguardsDocument = new TypedDocumentString(`
    query Safeguards($municipality: ID, $matters: [ID!], $columns: SafeguardColumnKind!, $parties: [ID!]) {
  safeguardMatrix(
    municipality: $municipality
    matters: $matters
    columns: $columns
    parties: $parties
  ) {
    columns {
      subject {
        id
        kind
        name
      }
      matters {
        id
        name
        sheet
        matterKind
        document {
          ...PaperName
        }
      }
      actor
      form
    }
    rows {
      control {
        id
        name
        nameEn
        group
      }
      cells {
        state
        basis
        mixed
        measures {
          actor
          detail
          evidence {
            place
          }
        }
      }
      differs
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<SafeguardsQuery, SafeguardsQueryVariables>;
export const SafeguardCellDocument = new TypedDocumentString(`
    query SafeguardCell($municipality: ID, $matters: [ID!], $columns: SafeguardColumnKind!, $parties: [ID!], $actors: [MeasureActor!], $controls: [ID!]) {
  safeguardMatrix(
    municipality: $municipality
    matters: $matters
    columns: $columns
    parties: $parties
    actors: $actors
    controls: $controls
  ) {
    columns {
      form
      searched {
        ...EvidencePlace
      }
    }
    rows {
      cells {
        state
        basis
        unaddressed
        mixed
        notes {
          id
          printedWords
          understood
        }
        measures {
          id
          actor
          form
          state
          mark
          number
          detail
          basis
          why
          toward {
            id
            kind
            name
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<SafeguardCellQuery, SafeguardCellQueryVariables>;
export const SetTreeDocument = new TypedDocumentString(`
    query SetTree($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on ItemSet {
      id
      kind
      name
      nameEn
      remark
      open
      openMark
      resolved
      form
      attachment {
        name
      }
      about {
        node {
          id
          kind
          name
          nameEn
        }
      }
      matters(first: 50) {
        nodes {
          id
          kind
          name
          nameEn
        }
      }
      owner {
        ...PaperName
      }
      evidence {
        ...EvidencePlace
      }
      items(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          name
          nameEn
          path
          remark
          open
          openMark
          resolved
          hasChildren
          parent {
            id
          }
          concept {
            basis
            why
            node {
              id
              kind
              name
              nameEn
            }
          }
          dataSubjects {
            id
            kind
            name
            nameEn
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
    }
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<SetTreeQuery, SetTreeQueryVariables>;
export const FindingCountsDocument = new TypedDocumentString(`
    query FindingCounts($municipality: ID) {
  findings(filter: {municipality: $municipality, acknowledged: false}, first: 1) {
    totalCount
    counts {
      bySeverity {
        severity
        count
      }
      byRule {
        rule {
          severity
          title
          titleEn
        }
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingCountsQuery, FindingCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $municipality: ID, $first: Int!, $after: String) {
  search(
    text: $text
    kinds: $kinds
    municipality: $municipality
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      matched
      node {
        id
        kind
        name
        nameEn
      }
      within {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($municipality: ID, $example: ID!) {
  catalogue(municipality: $municipality) {
    counts {
      kind
      count
    }
    papers(first: 6) {
      totalCount
      nodes {
        ...PaperName
        matters(first: 1) {
          totalCount
        }
      }
    }
    unknowns {
      unresolvedItemSets
      unresolvedItems
      openLists
      unresolvedDataSubjects
      unresolvedBusinesses
      undecidedParties
      missingAttachments
    }
  }
  example: node(id: $example) {
    ...StartItem
  }
  informationItems(municipality: $municipality, first: 1) {
    nodes {
      ...StartItem
    }
  }
  contractors(municipality: $municipality, first: 1) {
    nodes {
      id
      name
    }
  }
  migrations(municipality: $municipality, first: 2) {
    nodes {
      id
      fromSystem {
        node {
          name
        }
      }
      toSystem {
        node {
          name
        }
      }
    }
  }
}
    fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment StartItem on InformationItem {
  id
  name
  owner {
    ...PaperName
    municipality {
      id
    }
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const SubjectPageDocument = new TypedDocumentString(`
    query SubjectPage($id: ID!, $asOf: Date) {
  node(id: $id) {
    id
    kind
    name
    nameEn
    ... on DataSubject {
      remark
      resolved
      aka {
        name
        evidence {
          basis
          why
        }
      }
      counts {
        count {
          printed
        }
        evidence {
          ...EvidenceParts
        }
      }
      evidence {
        ...EvidenceParts
      }
      matters(first: 200) {
        totalCount
        nodes {
          id
          kind
          name
          sheet
          matterKind
          document {
            ...PaperName
          }
          dataSubjects {
            subject {
              id
            }
            counts {
              count {
                printed
              }
            }
            evidence {
              ...EvidencePlace
            }
          }
        }
      }
      itemSets(first: 100) {
        totalCount
        nodes {
          id
          kind
          name
          nameEn
          open
          resolved
          owner {
            ...PaperName
          }
          items(first: 1) {
            totalCount
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      informationItems(first: 100) {
        totalCount
        nodes {
          id
          kind
          name
          path
          open
          resolved
          itemSet {
            id
            kind
            name
            owner {
              ...PaperName
            }
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
      flowsIn(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
      flowsOut(first: 200) {
        totalCount
        nodes {
          ...FlowFact
        }
      }
    }
  }
}
    fragment ItemEdgeParts on ItemEdge {
  basis
  why
  evidence {
    ...EvidenceParts
  }
  node {
    id
    kind
    name
    nameEn
    open
    resolved
  }
}
fragment EffectParts on Effect {
  inForce
  reasons
  authorities {
    origin
    period {
      ...PeriodParts
    }
  }
}
fragment ChangeParts on ChangeDate {
  day
  starts {
    name
  }
  ends {
    name
  }
}
fragment FlowFact on Flow {
  id
  kind
  name
  nameEn
  basis
  why
  from {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  fromBasis
  to {
    id
    kind
    name
    nameEn
    ... on System {
      operator {
        node {
          name
        }
      }
    }
  }
  toBasis
  directionBasis
  directionWhy
  carries {
    ...ItemEdgeParts
  }
  excludes {
    ...ItemEdgeParts
  }
  networks {
    basis
    why
    node {
      id
      kind
      name
      nameEn
      networkKind
      protocol
    }
  }
  transfer {
    value
  }
  nature {
    value
  }
  occasion
  effect(asOf: $asOf) {
    ...EffectParts
  }
  changes {
    ...ChangeParts
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<SubjectPageQuery, SubjectPageQueryVariables>;
export const TraceDayDocument = new TypedDocumentString(`
    query TraceDay($subject: ID!, $from: ID, $direction: TraceDirection!, $asOf: Date!, $within: ID, $across: Bridging!, $maxHops: Int) {
  trace(
    subject: $subject
    from: $from
    direction: $direction
    asOf: $asOf
    within: $within
    across: $across
    maxHops: $maxHops
  ) {
    steps {
      carriage
    }
  }
}
    `) as unknown as TypedDocumentString<TraceDayQuery, TraceDayQueryVariables>;
export const TraceFlowDocument = new TypedDocumentString(`
    query TraceFlow($id: ID!) {
  node(id: $id) {
    id
    ... on Flow {
      name
      remark
      basis
      why
      printed
      fromBasis
      fromWhy
      fromPrinted
      toBasis
      toWhy
      toPrinted
      directionBasis
      directionWhy
      occasion
      evidence {
        ...EvidenceParts
      }
      carries {
        basis
        why
        printed
        evidence {
          ...EvidenceParts
        }
        node {
          id
          kind
          name
          open
          openMark
          resolved
          children(first: 12) {
            totalCount
            nodes {
              id
              name
            }
          }
        }
      }
      excludes {
        basis
        why
        printed
        evidence {
          ...EvidenceParts
        }
        node {
          id
          kind
          name
          open
          openMark
          resolved
          children(first: 12) {
            totalCount
            nodes {
              id
              name
            }
          }
        }
      }
      networks {
        basis
        why
        printed
        evidence {
          ...EvidenceParts
        }
        node {
          id
          kind
          name
          nameEn
          networkKind
          protocol
        }
      }
      transfer {
        value
        basis
        why
        printed
      }
      nature {
        value
        basis
        why
        printed
      }
      periods {
        basis
        printed
        origin
        by {
          id
          kind
          name
        }
        period {
          ...PeriodParts
        }
        evidence {
          ...EvidenceParts
        }
      }
      matters {
        id
        kind
        name
        measures(first: 200) {
          totalCount
          nodes {
            state
          }
        }
      }
      notes(first: 20) {
        nodes {
          id
          noteKind
          printedWords
          understood
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}`) as unknown as TypedDocumentString<TraceFlowQuery, TraceFlowQueryVariables>;
export const TraceStopDocument = new TypedDocumentString(`
    query TraceStop($id: ID!, $holdings: [ID!]!) {
  node(id: $id) {
    id
    ... on Fact {
      basis
      why
      printed
      evidence {
        ...EvidenceParts
      }
    }
    ... on System {
      remark
      places {
        value
        evidence {
          ...EvidenceParts
        }
      }
      passesOn {
        value
        evidence {
          ...EvidenceParts
        }
      }
      recordsNothing {
        value
        evidence {
          ...EvidenceParts
        }
      }
    }
    ... on Organisation {
      remark
      role
    }
    ... on DataSubject {
      remark
      counts {
        count {
          printed
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
  holdings: nodes(ids: $holdings) {
    id
    ... on Holding {
      name
      medium
      printed
      basis
      why
      evidence {
        ...EvidenceParts
      }
      items {
        node {
          id
          kind
          name
        }
      }
      retention {
        id
        action
        trigger
        delay
        automatic
        printed
        proofAsked
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
  lines {
    from
    to
  }
  printed
  basis
  why
  excerpt {
    text
  }
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}`) as unknown as TypedDocumentString<TraceStopQuery, TraceStopQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($subject: ID!, $from: ID, $direction: TraceDirection!, $asOf: Date, $allTimes: Boolean, $within: ID, $across: Bridging!, $maxHops: Int, $maxSteps: Int, $items: Int!, $named: [ID!]!) {
  trace(
    subject: $subject
    from: $from
    direction: $direction
    asOf: $asOf
    allTimes: $allTimes
    within: $within
    across: $across
    maxHops: $maxHops
    maxSteps: $maxSteps
  ) {
    subject {
      id
      kind
      name
      nameEn
      ... on InformationItem {
        path
        itemSet {
          id
          kind
          name
        }
      }
    }
    direction
    asOf
    subjectAtStart
    stops {
      endpoint {
        ...EndpointParts
      }
      hop
      carriage
      unknownSteps
      inferred
      partial
      held
      itemCounts {
        carried
        unknown
        excluded
      }
      items(first: $items) {
        nodes {
          item {
            id
            kind
            name
            ... on ItemNode {
              open
              resolved
            }
          }
          carriage
          inferred
          reasons
        }
      }
      bridges {
        from {
          name
        }
        to {
          name
        }
        concept {
          id
          name
        }
      }
      operator {
        id
        kind
        name
        nameEn
      }
      custody
      holdings {
        id
        name
        retention {
          action
          trigger
          delay
          automatic
        }
        evidence {
          ...EvidencePlace
        }
      }
      truncated
    }
    steps {
      from {
        ...EndpointParts
      }
      to {
        ...EndpointParts
      }
      hop
      carriage
      inferred
      partial
      reasons
      itemCounts {
        carried
        unknown
        excluded
      }
      items(first: $items) {
        nodes {
          item {
            id
            kind
            name
          }
          carriage
          inferred
          reasons
        }
      }
      authorities {
        by {
          id
          kind
          name
        }
        origin
        inForce
        reason
        period {
          ...PeriodParts
        }
      }
      flow {
        id
        name
        basis
        networks {
          node {
            id
            kind
            name
            nameEn
            networkKind
            protocol
          }
        }
        excludes {
          node {
            id
            kind
            name
            openMark
            children(first: 6) {
              nodes {
                name
              }
            }
          }
        }
        evidence {
          ...EvidencePlace
        }
      }
    }
    changes {
      day
      starts {
        id
        kind
        name
      }
      ends {
        id
        kind
        name
      }
    }
    completeness {
      state
      unknowns {
        reason
        at {
          id
          kind
          name
        }
        flows {
          id
          name
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
        holdings {
          id
          name
        }
        flowCount
        keys
        searched {
          id
          kind
          name
        }
        evidence {
          ...EvidencePlace
          printed
        }
      }
      unstated {
        kind
        count
        at {
          name
        }
      }
      papers {
        ...PaperName
      }
      papersCited {
        ...PaperName
      }
      hopsSearched
      limit
    }
  }
  start: nodes(ids: $named) {
    id
    kind
    name
    nameEn
  }
}
    fragment EvidencePlace on Evidence {
  document {
    ...PaperName
  }
  matter {
    id
  }
  place
}
fragment PaperName on SourceDocument {
  id
  kind
  name
  municipality {
    name
  }
  number {
    value
  }
}
fragment PeriodParts on Period {
  from {
    first
    last
    precision
  }
  to {
    first
    last
    precision
  }
  renews
  continues
  planned
  fromEvent
  toEvent
  phase
  printed
}
fragment EndpointParts on Node {
  id
  kind
  name
  nameEn
  ... on System {
    systemKind
    party
    places {
      value
    }
    recordsNothing {
      value
    }
  }
  ... on Organisation {
    party
    role
  }
  ... on Department {
    party
  }
  ... on DataSubject {
    counts {
      count {
        printed
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const TraceWayDocument = new TypedDocumentString(`
    query TraceWay($subject: ID!, $from: ID!, $to: ID!, $asOf: Date) {
  paths(subject: $subject, from: $from, to: $to, asOf: $asOf) {
    from {
      id
      name
    }
    to {
      id
      name
    }
    asOf
    connected
    subjectAtStart
    noWay
    shortest {
      ...WayParts
    }
    fewestObstacles {
      ...WayParts
    }
    completeness {
      unknowns {
        reason
      }
    }
  }
}
    fragment WayParts on Way {
  item {
    id
    name
  }
  hops
  unknownSteps
  obstacleCount
  steps {
    flow {
      id
      name
    }
    from {
      id
      name
    }
    to {
      id
      name
    }
    item {
      id
      name
    }
    arrivesAs {
      id
      name
    }
    answer
    inForce
    inferred
    reasons
    obstacles {
      kind
      inForceWhen {
        from
        to
        inForce
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceWayQuery, TraceWayQueryVariables>;