import { builtinRules } from 'eslint/use-at-your-own-risk';

const BLOCKS = new Set(['describe', 'it', 'test']);
const UNFAIR = new Set(['only', 'skip', 'todo', 'fixme', 'fails', 'skipIf', 'runIf']);

/** `it.each(rows)` and `test.describe.only` both begin with a block's name: walk down to it. */
function startsWithBlock(node) {
  if (node.type === 'Identifier') return BLOCKS.has(node.name);
  if (node.type === 'MemberExpression') return startsWithBlock(node.object);
  if (node.type === 'CallExpression') return startsWithBlock(node.callee);
  return node.type === 'TaggedTemplateExpression' && startsWithBlock(node.tag);
}

const isBlockCallback = (node) => node?.parent?.type === 'CallExpression' && startsWithBlock(node.parent.callee);

const longFunctions = builtinRules.get('max-lines-per-function');

/** ESLint's own rule, except that the callback of a test block is a chapter and not a function. */
const functionLength = {
  meta: longFunctions.meta,
  create: (context) =>
    longFunctions.create(
      Object.create(context, {
        report: { value: (finding) => isBlockCallback(finding.node) || context.report(finding) },
      }),
    ),
};

/** No test is left out or marked to run alone. */
const everyTestRuns = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unfair: 'A test is neither left out nor run alone: remove .{{name}}.' },
  },
  create: (context) => ({
    MemberExpression(node) {
      const name = node.property.name;
      if (UNFAIR.has(name) && startsWithBlock(node.object)) {
        context.report({ node, messageId: 'unfair', data: { name } });
      }
    },
  }),
};

/** The rules of the house that no package has. */
export const houseRules = { rules: { 'function-length': functionLength, 'every-test-runs': everyTestRuns } };
