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

/** The stored orders of Attachment (資料・別紙の並び順); ties go by reference. */
export type AttachmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Business (登録業務の並び順); ties go by reference. */
export type BusinessOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Whether an item goes on a flow (送られるか). */
export type Carriage =
  /** Stated as sent (送られる). */
  | 'CARRIED'
  /** Stated as not sent (送られない、明記). */
  | 'EXCLUDED'
  /** Not known (不明). */
  | 'UNKNOWN';

/** The stored orders of Certificate (認証の並び順); ties go by reference. */
export type CertificateOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Clause (条項の並び順); ties go by reference. */
export type ClauseOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How far an answer goes (完結の状態). */
export type CompletenessState =
  /** As far as the papers in scope say (記録の範囲で完結). */
  | 'COMPLETE'
  /** There are unknown ends (不明な先あり). */
  | 'OPEN'
  /** A limit was met with work left (打ち切り). */
  | 'TRUNCATED';

/** The stored orders of Concept (概念の並び順); ties go by reference. */
export type ConceptOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Control (安全管理措置の項目の並び順); ties go by reference. */
export type ControlOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** Why it is not known what becomes of an item (対応が不明の理由). */
export type CorrespondenceUnknown =
  /** The new system's list is not in the record (新しい一覧が未収録). */
  | 'NEW_LIST'
  /** Both lists are, and no paper says (対応の記載なし). */
  | 'NOT_STATED'
  /** The old system's list is not in the record (現在の一覧が未収録). */
  | 'OLD_LIST';

/** What a number rests on (数の性質). */
export type CountBasis =
  /** Counted (実績). */
  | 'ACTUAL'
  /** Printed as background, not of the matter itself (参考). */
  | 'BACKGROUND'
  /** Expected (見込み). */
  | 'ESTIMATE';

/** The time a count is over (期間あたり). */
export type CountPer =
  /** A day (一日). */
  | 'DAY'
  /** A month (月間). */
  | 'MONTH'
  /** A year (年間). */
  | 'YEAR';

/** What is counted; different units are never added (単位). */
export type CountUnit =
  /** Cases (件). */
  | 'CASES'
  /** Households (世帯). */
  | 'HOUSEHOLDS'
  /** People (人). */
  | 'PEOPLE';

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

/** The stored orders of DataSubject (個人の範囲の並び順); ties go by reference. */
export type DataSubjectOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Decision (先行する決定の並び順); ties go by reference. */
export type DecisionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** The stored orders of Department (課の並び順); ties go by reference. */
export type DepartmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Entrustment (業務委託の並び順); ties go by reference. */
export type EntrustmentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What the record says of the erasure of what has ended (消去の記録). */
export type Erasure =
  /** A duty is stated, and no proof is in the record (定めあり、証明の記録なし). */
  | 'DUTY_WITHOUT_PROOF'
  /** No rule on erasure is stated (定めの記載なし). */
  | 'NO_RULE'
  /** A proof is in the record (証明の記録あり). */
  | 'PROOF';

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

/** The stored orders of Flow (流れの並び順); ties go by reference. */
export type FlowOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Holding (保有の並び順); ties go by reference. */
export type HoldingOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** How much a problem weighs (重さ). */
export type ImportSeverity =
  /** Nothing is loaded (誤り). */
  | 'ERROR'
  /** Worth a look (注意). */
  | 'WARNING';

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

/** The stored orders of InformationItem (情報項目の並び順); ties go by reference. */
export type InformationItemOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of ItemSet (情報項目の一覧の並び順); ties go by reference. */
export type ItemSetOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What the council is asked (手続). */
export type LegalStep =
  /** Asked for its opinion (諮問). */
  | 'CONSULTATION'
  /** Told (報告). */
  | 'REPORT'
  /** Laid before it (付議). */
  | 'SUBMISSION';

/** The stored orders of Linkage (外部結合の並び順); ties go by reference. */
export type LinkageOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Matter (件名の並び順); ties go by reference. */
export type MatterOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Measure (情報保護対策の並び順); ties go by reference. */
export type MeasureOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Migration (システム移行の並び順); ties go by reference. */
export type MigrationOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** The side that a date belongs to (新旧の別). */
export type MigrationSide =
  /** The move (移行). */
  | 'MIGRATION'
  /** The new system (新). */
  | 'NEW'
  /** The old system (現在). */
  | 'OLD';

/** The stored orders of Municipality (自治体の並び順); ties go by reference. */
export type MunicipalityOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Network (回線・経路の並び順); ties go by reference. */
export type NetworkOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Note (注記の並び順); ties go by reference. */
export type NoteOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Organisation (組織の並び順); ties go by reference. */
export type OrganisationOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of Retention (保存・消去の定めの並び順); ties go by reference. */
export type RetentionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** The stored orders of Revision (改訂の並び順); ties go by reference. */
export type RevisionOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The newest first (新しい順). */
  | 'NEWEST'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What a rule set is (規程の種類). */
export type RuleSetKind =
  /** A guideline (ガイドライン). */
  | 'GUIDELINE'
  /** A law (法律). */
  | 'LAW'
  /** Operating rules (運用規程). */
  | 'OPERATING_RULES'
  /** An ordinance (条例). */
  | 'ORDINANCE'
  /** A policy (基本方針). */
  | 'POLICY'
  /** Special clauses of contracts (特記事項). */
  | 'SPECIAL_CLAUSES'
  /** A standard (対策基準). */
  | 'STANDARD';

/** The stored orders of RuleSet (規程の並び順); ties go by reference. */
export type RuleSetOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** The stored orders of SourceDocument (文書の並び順); ties go by reference. */
export type SourceDocumentOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

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

/** Why two items may correspond (候補の理由). */
export type SuggestionReason =
  /** Both mean one concept (同じ概念). */
  | 'SAME_CONCEPT'
  /** Both bear the same name, whatever its width and case (同じ名前). */
  | 'SAME_NAME'
  /** Their names share letters (似た名前). */
  | 'SIMILAR_NAME';

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

/** The stored orders of System (システムの並び順); ties go by reference. */
export type SystemOrder =
  /** By name, in code-point order of its normalised form (名称順). */
  | 'NAME'
  /** The order of the record: paper, then place in it (記録順). */
  | 'RECORD';

/** What an entrustment does to a system (システムへの関わり). */
export type SystemRelation =
  /** Builds it (構築). */
  | 'BUILDS'
  /** Maintains it (保守). */
  | 'MAINTAINS'
  /** Operates it (運用). */
  | 'OPERATES';

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
