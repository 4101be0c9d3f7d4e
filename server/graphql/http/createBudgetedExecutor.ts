import {
  defaultFieldResolver,
  execute,
  isObjectType,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { RequestLimits } from './limits.ts';
import { createLimitError } from './createLimitError.ts';
import { openWorkBudget, type Exhausted, type WorkBudget } from './WorkBudget.ts';
import { openWorkQueue } from './WorkQueue.ts';

/** A checked operation that is to be answered. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: object;
  readonly gone: AbortSignal | undefined;
}

/** A promise that nothing settles: what hangs on it is dropped, memory included, once nobody waits for it. */
const NEVER = new Promise<never>(() => undefined);

/**
 * Makes the function that answers operations within time and work, so many at once. An answer that does not fit is one error instead of a part of
 * it (promise 1), and its resolvers stop. Mutations have no such budget and wait for nobody: what is being written is written to its end. Changes the resolvers of
 * the schema it is given.
 */
export function createBudgetedExecutor(
  schema: GraphQLSchema,
  limits: RequestLimits,
): (execution: Execution) => Promise<ExecutionResult> {
  const budgets = new WeakMap<object, WorkBudget>();
  const queue = openWorkQueue(limits);
  guardResolvers(schema, budgets);
  return async ({ document, operation, operationName, variables, context, gone }) => {
    const answer = (): ExecutionResult | Promise<ExecutionResult> =>
      execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    if (operation?.operation !== OperationTypeNode.QUERY) return answer();
    const turn = await queue.enter(gone);
    if (turn.state !== 'READY') return toRefusal(turn.state === 'FULL' ? 'waiting' : 'GONE', limits);
    const budget = openWorkBudget(limits, gone);
    budgets.set(context, budget);
    try {
      return await Promise.race([budget.exhausted.then((why) => toRefusal(why, limits)), answer()]);
    } finally {
      budget.close();
      turn.leave();
    }
  };
}

/** Only fields with a resolver of their own do work worth counting; the others read a property. */
function guardResolvers(schema: GraphQLSchema, budgets: WeakMap<object, WorkBudget>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve;
      if (resolve === undefined || resolve === defaultFieldResolver) continue;
      field.resolve = (source: unknown, args, context: object, info) =>
        budgets.get(context)?.spend() === false ? NEVER : resolve(source, args, context, info);
    }
  }
}

function toRefusal(why: Exhausted | 'waiting', limits: RequestLimits): ExecutionResult {
  return { data: null, errors: [createLimitError(why === 'GONE' ? 'milliseconds' : why, limits)] };
}
