// Holds GraphQL documents, and the variables they were sent with, against GitHub's public schema.
// graphql.mjs SCHEMA EXCHANGES DOCUMENT...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { buildSchema, parse, validate, getOperationAST, Source } = createRequire(`${process.cwd()}/`)('graphql');
const { getVariableValues } = createRequire(`${process.cwd()}/`)('graphql/execution/values.js');

const [schemaFile, exchanges, ...files] = process.argv.slice(2);
// GitHub's own file names two fields twice, so it is taken as it is.
const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValid: true, assumeValidSDL: true });
let faults = 0;

function said(where, errors) {
  for (const error of errors) {
    const at = error.locations?.[0];
    console.error(`${where}${at ? `:${at.line}:${at.column}` : ''}: ${error.message}`);
    faults += 1;
  }
}

function checked(where, text) {
  try {
    const document = parse(new Source(text, where));
    said(where, validate(schema, document));
    return document;
  } catch (error) {
    said(where, [error]);
    return undefined;
  }
}

for (const file of files) checked(file, readFileSync(file, 'utf8'));

const sent = readFileSync(exchanges, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  .filter((it) => it.method === 'POST' && it.target.endsWith('/graphql') && it.sent?.query);
const known = new Set(files.map((it) => readFileSync(it, 'utf8').trim()));
const strange = new Set();
let variables = 0;
for (const { sent: { query, variables: given } } of sent) {
  // What a test of the client made up is no document of the program.
  if (!known.has(query.trim())) { strange.add(query); continue; }
  const document = parse(query);
  const operation = getOperationAST(document);
  // GitHub overlooks a variable that the document does not declare; it is a slip all the same.
  const declared = operation.variableDefinitions.map((it) => it.variable.name.value);
  const extra = Object.keys(given ?? {}).filter((it) => !declared.includes(it));
  said(operation.name.value, extra.map((it) => ({ message: `variable ${it} is sent and not declared` })));
  said(operation.name.value, getVariableValues(schema, operation.variableDefinitions, given ?? {}).errors ?? []);
  variables += 1;
}
for (const query of strange) checked('made up by a test', query);

// The check must be able to fail.
const wrong = validate(schema, parse('{ repository(owner: "o", name: "r") { discussions(first: 1) { nodes { titel } } } }'));
if (wrong.length !== 1) said('self-test', [{ message: 'a wrong field was not found' }]);
if (files.length === 0 || variables === 0) said('self-test', [{ message: 'nothing to look at' }]);

console.log(`${files.length} documents, ${variables} sent with their variables, ${strange.size} of tests: ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
