/** Paths as a page draws them: every stop and flow with its name, what is in the way, and every unknown end. */
export const PATHS_QUERY = `query Paths($subject: ID!, $from: ID!, $to: ID!, $asOf: Date) {
  paths(subject: $subject, from: $from, to: $to, asOf: $asOf) {
    connected
    subjectAtStart
    noWay
    completeness { state unknowns { reason at { id name } evidence { place printed } } }
    stops { hop carriage held custody endpoint { id kind name } operator { name } }
    steps {
      hop
      carriage
      reasons
      from { name }
      to { name }
      flow { networks { node { name networkKind } } evidence { place printed } }
      authorities { inForce by { id kind name } period { printed } }
    }
    shortest { hops unknownSteps item { id name } steps { flow { id name } from { name } to { name } inForce reasons } }
    fewestObstacles { obstacleCount steps { flow { id name } obstacles { kind inForceWhen { from to inForce } } } }
    changes { day starts { kind name } ends { kind name } }
  }
}`;

/** Exposure as a page shows it: a page of items and why, whose, contracts, safeguards, where it has gone on to, and the conditions of the law. */
export const EXPOSURE_QUERY = `query Exposure($holder: ID!, $asOf: Date) {
  exposure(holder: $holder, asOf: $asOf) {
    scope { why endpoint { id name } }
    items(first: 50) {
      totalCount
      nodes { carriage reasons item { id name } presences { why carriage at { name } by { id kind name } until } }
    }
    subjects { subject { id name } counts { count { printed count { unit } } at { name } } }
    classified(first: 50) { nodes { carriage item { id name } classification { scheme ground } } }
    departments { name }
    matters { name }
    contracts { inForce reasons contract { id name } at { name } }
    measures(first: 50) { nodes { state control { name } } }
    onwardStops { hop carriage endpoint { id kind name } }
    onwardSteps { hop from { name } to { name } flow { id name } }
    conditions { condition answer ground items { id name } measures { id name } }
    changes { day starts { kind name } ends { kind name } }
    completeness { state unknowns { reason at { id name } evidence { place printed } } }
  }
}`;

/** A page of findings as a page lists them. */
export const FINDINGS_QUERY = `query Findings($asOf: Date, $municipality: ID, $after: String) {
  findings(filter: { asOf: $asOf, municipality: $municipality }, first: 200, after: $after) {
    totalCount
    nodes { id rule { id severity } subject { id name } message evidence { place printed } }
    pageInfo { hasNextPage endCursor }
    failures { rule { id } at { id } }
  }
}`;

/** A search as the start page sends it. */
export const SEARCH_QUERY = `query Search($text: String!) {
  search(text: $text, first: 50) { totalCount nodes { node { id kind name } matched } }
}`;

/** The safeguards of some sheets, or of all of a municipality, as the page shows them: every cell with what was promised and where. */
export const MATRIX_QUERY = `query Matrix($municipality: ID, $matters: [ID!]) {
  safeguardMatrix(municipality: $municipality, matters: $matters, columns: SHEET) {
    columns { subject { id kind name } matters { id name sheet matterKind document { id name } } actor form }
    rows { control { id name group } differs cells { state basis mixed measures { actor detail evidence { place } } } }
  }
}`;

/** The sheets to choose from, with their papers. */
export const SHEETS_QUERY = `query Sheets($municipality: ID, $after: String) {
  matters(municipality: $municipality, first: 200, after: $after) {
    nodes { id document { id } }
    pageInfo { endCursor hasNextPage }
  }
}`;
