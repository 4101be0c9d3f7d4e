import { countProblems, describeProblem } from '../loading/describeProblem.ts';
import type { StartReport } from '../loading/openRecord.ts';
import { StartError } from './StartError.ts';

/** Shows what is wrong with the seeds. An earlier record is still served; without one there is nothing to start for. */
export function judgeSeeds({ seeds, revision }: StartReport, tell: (lines: readonly string[]) => void): void {
  if (seeds === undefined) return;
  const problems = seeds.outcome === 'REFUSED' ? seeds.problems : seeds.warnings;
  if (problems.length > 0) tell([...problems.map(describeProblem), countProblems(problems)]);
  if (seeds.outcome === 'ACCEPTED') return;
  if (revision === 0) {
    throw new StartError(
      '原稿に誤りがあり、示せる記録がまだないため、起動できません。上の誤りを直して、もう一度起動してください。',
      'The manifests have errors and there is no earlier record to serve. Mend the errors above and start again.',
    );
  }
  tell([
    '原稿に誤りがあるため取り込まず、前の記録のまま起動します。上の誤りを直して起動しなおしてください。',
    'The manifests have errors and were not loaded; the earlier record is served. Mend the errors above and start again.',
  ]);
}
