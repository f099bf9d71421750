// node oxigraph.cjs EXPORT.nq QUERY.rq: the answer as SPARQL results in JSON.
const { readFileSync } = require("node:fs");
const { Store } = require("oxigraph");

const [dataFile, queryFile] = process.argv.slice(2);
const store = new Store();
store.load(readFileSync(dataFile, "utf8"), { format: "application/n-quads" });
const answer = store.query(readFileSync(queryFile, "utf8"), {
  results_format: "json",
  use_default_graph_as_union: true,
});
process.stdout.write(answer);
