import { defineRule } from '../Rule.ts';

/** A policy or standard that is cited is of one version. */
export const PolicyIsOneVersionRule = defineRule({
  id: 'POLICY_IS_ONE_VERSION',
  severity: 'NOTATION',
  title: {
    ja: '引かれている基準やポリシーは、一つの版である',
    en: 'A policy or standard that is cited is of one version.',
  },
  reason: {
    ja: '文書によって違う版のポリシーが引かれていると、どの基準で守られているのか決まりません。',
    en: 'Where papers cite different versions nobody can say by which standard the information is protected.',
  },
  toDo: {
    ja: '今の版を確かめ、次の文書からそろえてください。',
    en: 'Find out the version in force, and use it in the next papers.',
  },
  over: ['RULE_SET'],
  check: (node, facts) => {
    if (node.ruleSetKind === 'SPECIAL_CLAUSES' || node.version === undefined) return [];
    const others = facts
      .of('RULE_SET')
      .filter(
        (one) =>
          one.scope === node.scope &&
          one.name === node.name &&
          one.version !== undefined &&
          one.version !== node.version,
      );
    if (others.every(({ id }) => id < node.id)) return [];
    return [
      {
        message: {
          ja: `「${node.name}」が、違う版（${[node, ...others].map(({ version }) => version ?? '').join('、')}）で引かれています。`,
          en: `"${node.name}" is cited in different versions (${[node, ...others].map(({ version }) => version ?? '').join(', ')}).`,
        },
        others: others.map(({ id }) => id),
      },
    ];
  },
});
