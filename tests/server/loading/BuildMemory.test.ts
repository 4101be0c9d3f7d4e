import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BuildMemory } from '../../../server/loading/BuildMemory.ts';
import { buildRecord, documentOf } from '../../../server/loading/buildRecord.ts';
import type { BuiltRecord } from '../../../server/loading/BuiltRecord.ts';
import { planImport } from '../../../server/loading/planImport.ts';
import type { ManifestText } from '../../../server/loading/RecordDocument.ts';
import { diffRows, joinChanges, type RowChanges } from '../../../server/loading/RowChanges.ts';
import { sha256, type SourceFile } from '../../../server/loading/SourceFile.ts';
import { applyEdit, someEdits, threeManifests } from '../../support/editedManifests.ts';

type Built = Extract<BuiltRecord, { readonly state: 'BUILT' }>;

function builtOf(record: BuiltRecord): Built {
  if (record.state === 'REFUSED') throw new Error(JSON.stringify(record.problems));
  return record;
}

/** Every state that a run of edits goes through. */
function statesOf(edits: Parameters<typeof applyEdit>[1][]): readonly (readonly SourceFile[])[] {
  return edits.reduce<(readonly SourceFile[])[]>(
    (states, edit) => [...states, applyEdit(states.at(-1) ?? [], edit)],
    [threeManifests()],
  );
}

describe('a record that is built again with what is remembered', () => {
  it('is the record that is built afresh, facts, rows and problems, after any edits', () => {
    const seen = { built: 0, refused: 0 };
    fc.assert(
      fc.property(someEdits, (edits) => {
        const memory = new BuildMemory();
        for (const files of statesOf([...edits])) {
          const fresh = buildRecord(files);
          expect(buildRecord(files, memory)).toEqual(fresh);
          if (fresh.state === 'BUILT') seen.built += 1;
          else seen.refused += 1;
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(seen.built).toBeGreaterThan(60);
    expect(seen.refused).toBeGreaterThan(5);
  });

  it('has the very rows of before for files that neither changed nor asked for what did', () => {
    const memory = new BuildMemory();
    const files = threeManifests();
    const before = builtOf(buildRecord(files, memory));
    const edited = applyEdit(files, { file: 2, kind: 'RENAME', at: 1 });
    const after = builtOf(buildRecord(edited, memory));
    const whole = 'source-document:mihon/whole';
    expect(after.documents.get(whole)?.rows).toBe(before.documents.get(whole)?.rows);
    const second = 'source-document:mihon/second';
    expect(after.documents.get(second)?.rows).not.toEqual(before.documents.get(second)?.rows);
  });
});

describe('an import that is planned with what is remembered', () => {
  it('writes the difference of two fresh builds, after any imports and dry runs', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const memory = new BuildMemory();
        let standing = threeManifests();
        for (const [place, edit] of edits.entries()) {
          const given = applyEdit(standing, edit).filter((source) => !standing.includes(source));
          const after = [...standing.filter(({ file }) => file !== given[0]?.file), ...given];
          const plan = planImport(standing.map(toText), given, false, memory);
          const [old, fresh] = [builtOf(buildRecord(standing)), buildRecord(after)];
          expect(plan.state).toBe(fresh.state === 'BUILT' ? 'PLANNED' : 'REFUSED');
          if (plan.state === 'REFUSED' || fresh.state === 'REFUSED') continue;
          expect(plan.rows).toEqual(differenceOf(old, fresh));
          expect(plan.warnings).toEqual(fresh.warnings);
          const isDryRun = place % 3 === 2;
          if (!isDryRun) standing = after;
        }
      }),
      { numRuns: 12, seed: 11 },
    );
  });
});

function differenceOf(old: Built, now: Built): RowChanges {
  const owners = [...new Set([...old.documents.keys(), ...now.documents.keys()])].sort();
  return joinChanges(owners.map((owner) => diffRows(old.documents.get(owner)?.rows, now.documents.get(owner)?.rows)));
}

function toText({ file, bytes }: SourceFile): ManifestText {
  const { manifest } = new BuildMemory().read({ file, bytes });
  const document = manifest === undefined ? undefined : documentOf(manifest);
  if (document === undefined) throw new Error(`"${file}" has no head`);
  return { document, file, text: new TextDecoder().decode(bytes), sha256: sha256(bytes), seedSha256: '' };
}
