import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { Ref } from '../model/ref.ts';
import { MEASURE_ACTORS, type Measure } from '../model/safeguard.ts';
import type { ColumnDraft, PartyRef, SafeguardQuestion, Statement } from './SafeguardMatrix.ts';

/** The columns of a question, sheet by sheet or party by party; a sheet that states no safeguard keeps one, so that nothing is silently left out. */
export function columnsOf(question: SafeguardQuestion, facts: RecordFacts): readonly ColumnDraft[] {
  const matters = question.matters ?? facts.of('MATTER').map(({ id }) => id);
  const measuresOf = (matter: Ref<'MATTER'>): readonly Measure[] =>
    facts.measuresOf(matter).filter(({ actor }) => question.actors?.includes(actor) ?? true);
  switch (question.columns) {
    case 'ACTOR':
      return matters.flatMap((matter) => actorColumns(matter, measuresOf(matter)));
    case 'SHEET':
      return matters.map((matter) => ({
        subject: matter,
        matters: [matter],
        statements: measuresOf(matter).map(addressed),
      }));
    case 'PARTY':
      return partyColumns(question.parties, matters, measuresOf, facts);
  }
}

function actorColumns(matter: Ref<'MATTER'>, measures: readonly Measure[]): readonly ColumnDraft[] {
  if (measures.length === 0) return [{ subject: matter, matters: [matter], statements: [] }];
  return MEASURE_ACTORS.flatMap((actor) => {
    const statements = measures.filter((measure) => measure.actor === actor).map(addressed);
    return statements.length === 0 ? [] : [{ subject: matter, matters: [matter], actor, statements }];
  });
}

function partyColumns(
  asked: readonly PartyRef[] | undefined,
  matters: readonly Ref<'MATTER'>[],
  measuresOf: (matter: Ref<'MATTER'>) => readonly Measure[],
  facts: RecordFacts,
): readonly ColumnDraft[] {
  const sheets = matters.map((matter) => ({
    matter,
    measures: measuresOf(matter),
    bound: new Set<Ref>([
      ...facts.contractsIn(matter).flatMap(({ parties }) => parties.map(({ value }) => value.organisation)),
      ...facts.linkagesIn(matter).map(({ partner }) => partner.value),
    ]),
  }));
  const named = sheets.flatMap(({ measures, bound }) => [...measures.flatMap(({ toward }) => toward), ...bound]);
  const parties = asked ?? ([...new Set(named)] as readonly PartyRef[]);
  return parties.map((party) => {
    const concerning = sheets.filter(
      ({ measures, bound }) => bound.has(party) || measures.some(({ toward }) => toward.includes(party)),
    );
    return {
      subject: party,
      matters: concerning.map(({ matter }) => matter),
      statements: concerning.flatMap(({ measures, bound }) =>
        measures.flatMap((measure) => statementOn(measure, party, bound)),
      ),
    };
  });
}

/** A statement that names the party; one that names nobody may be about it if the party has to do with the sheet, unless the municipality itself must act. */
function statementOn(measure: Measure, party: PartyRef, bound: ReadonlySet<Ref>): readonly Statement[] {
  if (measure.toward.includes(party)) return [addressed(measure)];
  const maybe = measure.toward.length === 0 && measure.actor !== 'MUNICIPALITY' && bound.has(party);
  return maybe ? [{ measure, unaddressed: true }] : [];
}

function addressed(measure: Measure): Statement {
  return { measure, unaddressed: false };
}
