import type { Ref } from '../../../server/model/ref.ts';
import type { Measure, MeasureActor, MeasureState } from '../../../server/model/safeguard.ts';
import { CONTROL_REFS } from './generateVocabulary.ts';
import type { NodeMaker } from './nodeMaker.ts';
import { openRandom, type Random } from './openRandom.ts';

const ACTORS: readonly MeasureActor[] = ['MUNICIPALITY', 'CONTRACTOR', 'LINKAGE_PARTNER', 'NOT_STATED'];
const MARKS: Readonly<Record<MeasureState, string>> = { PROMISED: '○', NOT_NEEDED: '－', BLANK: '', MASKED: '■' };

/**
 * What a generated sheet says of safeguards: a fifth say nothing, the others speak of 6 to 20 of them, half of these in a checklist, where
 * not every answer is yes. Chance of its own, by the number of the paper and of the sheet: the rest of the record does not depend on it.
 */
export function generateMeasures(
  maker: NodeMaker,
  matter: Ref<'MATTER'>,
  paper: number,
  sheet: number,
): readonly Measure[] {
  const random = openRandom(paper * 31 + sheet);
  if (random.chance(0.2)) return [];
  const isChecklist = random.chance(0.5);
  const actors = [random.pick(ACTORS), random.pick(ACTORS)];
  const first = random.below(CONTROL_REFS.length);
  return Array.from({ length: random.between(6, 20) }, (_, place): Measure => {
    const control = CONTROL_REFS[(first + place) % CONTROL_REFS.length] ?? random.pick(CONTROL_REFS);
    const state = isChecklist ? pickState(random) : 'PROMISED';
    return {
      ...maker.base('MEASURE', maker.ref('MEASURE', `p${paper}/${sheet}/${place + 1}`), `対策${place + 1}`),
      matter,
      control,
      form: 'DUTY',
      actor: random.pick(actors),
      toward: [],
      side: random.pick(['OPERATIONAL', 'SYSTEM', 'NOT_STATED'] as const),
      state,
      ...(isChecklist ? { mark: MARKS[state] } : {}),
      number: `${place + 1}`,
      position: place + 1,
    };
  });
}

function pickState(random: Random): MeasureState {
  const drawn = random.next();
  if (drawn < 0.05) return 'MASKED';
  if (drawn < 0.1) return 'BLANK';
  return drawn < 0.2 ? 'NOT_NEEDED' : 'PROMISED';
}
