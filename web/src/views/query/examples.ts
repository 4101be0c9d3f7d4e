import type { Example } from './Example.ts';

/** Follows one item; also where a reference in a result leads. */
export const TRACE_QUERY = `# どこへ行き、だれが持ち、何が分かっていないか
query Trace($subject: ID!, $direction: TraceDirection! = DOWNSTREAM, $asOf: Date) {
  trace(subject: $subject, direction: $direction, asOf: $asOf) {
    subject { id name }
    asOf
    completeness {
      state
      unknowns {
        reason
        at { id name }
        evidence { place printed }
      }
      unstated { kind count at { name } }
      papers { name }
    }
    stops {
      hop
      carriage
      held
      inferred
      custody
      endpoint { id kind name }
      operator { name }
      holdings {
        temporary { value evidence { place } }
        retention { action trigger delay automatic evidence { place } }
      }
    }
    steps {
      hop
      carriage
      inferred
      reasons
      from { name }
      to { name }
      flow {
        networks { node { name networkKind } }
        evidence { place printed }
      }
      authorities {
        inForce
        by { id kind name }
        period { printed }
      }
    }
    changes {
      day
      starts { kind name }
      ends { kind name }
    }
  }
}
`;

/** What one reference is, with its ground; where every other reference in a result leads. */
export const NODE_QUERY = `query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    kind
    name
    nameEn
    ... on Fact {
      basis
      why
      printed
      evidence { place printed document { name } matter { name } }
    }
    ... on Endpoint {
      flowsIn { nodes { from { id name } carries { node { id name } } } }
      flowsOut { nodes { to { id name } carries { node { id name } } } }
      holdings { nodes { id items { node { id name } } } }
    }
  }
}
`;

const SEARCH_QUERY = `# 名前、別の呼び方、原文の表記から探します。幅、かな、異体字の違いは気にしません
query Search($text: String!, $kinds: [NodeKind!]) {
  search(text: $text, kinds: $kinds) {
    totalCount
    nodes {
      matched
      node { id kind name }
      within { kind name }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

/** The saved examples, in the order of a first visit. */
export const EXAMPLES: readonly Example[] = [
  {
    key: 'search-photo',
    title: { ja: '「顔写真」を探す', en: 'Find “顔写真” (face photo)' },
    about: { ja: '項目、概念、文書など、名前のあるものすべてから', en: 'Among everything that has a name' },
    query: SEARCH_QUERY,
    variables: { text: '顔写真' },
  },
  {
    key: 'trace-photo',
    title: { ja: '顔写真はどこへ行くか', en: 'Where does the face photo go?' },
    about: {
      ja: '申請者から先の道筋、保有者、消去の定め、不明な先',
      en: 'Holders, lines, erasure rules and unknown ends',
    },
    query: TRACE_QUERY,
    variables: { subject: 'information-item:shinjuku/36-card-terminal/shinsei/顔写真', asOf: '2020-07-01' },
  },
  {
    key: 'search-child-name',
    title: { ja: '「児童氏名」を探す', en: 'Find “児童氏名” (child’s name)' },
    about: {
      ja: '情報項目だけから。同じ名前でも一覧が違えば別の項目です',
      en: 'Items only; one name in two lists is two items',
    },
    query: SEARCH_QUERY,
    variables: { text: '児童氏名', kinds: ['INFORMATION_ITEM', 'CONCEPT'] },
  },
  {
    key: 'trace-child-name',
    title: { ja: '児童氏名はどこへ行くか', en: 'Where does the child’s name go?' },
    about: {
      ja: 'ガバメントクラウドへ移る子ども・子育て支援システム',
      en: 'The childcare system that moves to the Government Cloud',
    },
    query: TRACE_QUERY,
    variables: {
      subject: 'information-item:shinjuku/8-childcare-standard-system/kiroku/kyufu-nintei/児童情報/児童氏名',
      asOf: '2026-06-01',
    },
  },
  {
    key: 'catalogue',
    title: { ja: 'カタログの概要', en: 'The catalogue in numbers' },
    about: {
      ja: '収録した文書、種類ごとの件数、分かっていないことの件数',
      en: 'Papers, counts by kind, and what is not known',
    },
    query: `query Catalogue {
  catalogue {
    papers { nodes { id name number { value } matters { totalCount } } }
    counts { kind count }
    unknowns {
      unresolvedItemSets
      unresolvedItems
      openLists
      undecidedParties
      missingAttachments
    }
    latestRevision { number at by changes { addedCount changedCount removedCount } }
  }
}
`,
    variables: {},
  },
  {
    key: 'systems',
    title: { ja: 'すべてのシステム', en: 'All systems' },
    about: {
      ja: '端末、サーバ、クラウドと、その運用者、出入りする流れ',
      en: 'With operators and what flows in and out',
    },
    query: `query Systems($after: String) {
  systems(orderBy: NAME, first: 50, after: $after) {
    totalCount
    nodes {
      id
      name
      systemKind
      party
      operator { node { id name } basis }
      flowsIn { totalCount }
      flowsOut { totalCount }
      evidence { place document { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: {},
  },
  {
    key: 'partners',
    title: { ja: '結合先とその認証', en: 'Linkage partners and their certificates' },
    about: { ja: '外部結合の相手方、期間、Pマーク・ISMS', en: 'Who is linked, until when, and what is certified' },
    query: `query Partners {
  linkagePartners(orderBy: NAME) {
    nodes {
      id
      name
      certificates {
        nodes { scheme state day printed evidence { place } }
      }
      linkages {
        nodes {
          id
          name
          networks { node { name } }
          periods { period { printed renews } }
          evidence { place document { name } }
        }
      }
    }
  }
}
`,
    variables: {},
  },
  {
    key: 'contractors',
    title: { ja: '委託先と委託の内容', en: 'Contractors and what they do' },
    about: { ja: '当事者、業務、期間。未定の事業者も含みます', en: 'Parties, tasks and periods, undecided ones too' },
    query: `query Contractors {
  entrustments {
    nodes {
      id
      name
      form { value printed }
      periods { period { printed renews } }
      parties {
        organisation { id name }
        partyRole
        standing
        tasks { taskKind text periods { period { printed } } }
      }
      excludes { node { name } evidence { place printed } }
      evidence { place document { name } }
    }
  }
}
`,
    variables: {},
  },
  {
    key: 'flow-evidence',
    title: { ja: '流れとその根拠', en: 'Flows and their evidence' },
    about: {
      ja: '送る項目、送らない項目、回線、期間。記載か推定かも',
      en: 'What is sent, what is not, over which line, stated or inferred',
    },
    query: `query FlowEvidence($document: ID, $after: String) {
  flows(document: $document, first: 20, after: $after) {
    nodes {
      id
      from { id name }
      to { id name }
      directionBasis
      networks { node { name } evidence { place } }
      carries { node { id name } basis why evidence { place printed } }
      excludes { node { id name } basis evidence { place printed } }
      periods { origin period { printed } by { id name } }
      evidence { place heading printed basis }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: {},
  },
  {
    key: 'unresolved',
    title: { ja: '分からない一覧', en: 'Lists that are not known' },
    about: {
      ja: '文書に収録されていない一覧と、「等」で終わる一覧',
      en: 'Lists not in the record, and lists that end with 等',
    },
    query: `query UnknownLists {
  unresolved: itemSets(resolved: false) {
    totalCount
    nodes { id name attachment { name inRecord } evidence { place printed document { name } } }
  }
  open: itemSets(open: true) {
    totalCount
    nodes { id name openMark evidence { place printed } }
  }
  missing: attachments(inRecord: false) {
    totalCount
    nodes { id name holds matters { name } }
  }
}
`,
    variables: {},
  },
  {
    key: 'measures',
    title: { ja: '件名ごとの安全対策', en: 'Safeguards of each sheet' },
    about: { ja: 'だれが、どの面で、何を約束したか（○・−・空欄）', en: 'Who promised what, on which side' },
    query: `query Measures($document: ID) {
  matters(document: $document) {
    nodes {
      id
      name
      matterKind
      measures(first: 100) {
        totalCount
        nodes {
          number
          control { name }
          form
          actor
          side
          state
          mark
          detail
          evidence { place }
        }
      }
    }
  }
}
`,
    variables: {},
  },
  {
    key: 'notes',
    title: { ja: '文書の表記の乱れと読み方', en: 'Oddities in the papers, and how they were read' },
    about: { ja: '印刷された言葉と、どう理解したか', en: 'The printed words and how they were understood' },
    query: `query Notes($after: String) {
  notes(first: 50, after: $after) {
    totalCount
    nodes {
      noteKind
      printedWords
      understood
      changesAnswers
      about { id kind name }
      evidence { place document { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: {},
  },
  {
    key: 'revisions',
    title: { ja: '記録の改訂', en: 'Revisions of the record' },
    about: { ja: 'いつ、だれが、何を読み込んだか', en: 'When what was loaded, by whom' },
    query: `query Revisions {
  revisions(orderBy: NEWEST, first: 20) {
    nodes {
      id
      number
      at
      by
      documents
      changes { addedCount changedCount removedCount }
    }
  }
}
`,
    variables: {},
  },
];
