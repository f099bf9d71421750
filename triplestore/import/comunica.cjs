// node comunica.cjs EXPORT.nq QUERY.rq: the answer as SPARQL results in JSON.
const { readFileSync } = require("node:fs");
const { QueryEngine } = require("@comunica/query-sparql-rdfjs");
const { Parser, Store } = require("n3");

async function answer(dataFile, queryFile) {
  const parser = new Parser({ format: "application/n-quads" });
  const store = new Store(parser.parse(readFileSync(dataFile, "utf8")));
  const result = await new QueryEngine().query(readFileSync(queryFile, "utf8"), {
    sources: [store],
    unionDefaultGraph: true,
  });
  return new QueryEngine().resultToString(result, "application/sparql-results+json");
}

const [dataFile, queryFile] = process.argv.slice(2);
answer(dataFile, queryFile).then(({ data }) => data.pipe(process.stdout));
