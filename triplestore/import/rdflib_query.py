"""python3 rdflib_query.py EXPORT.nq QUERY.rq: the answer as SPARQL results in JSON."""

import sys
from pathlib import Path

from rdflib import ConjunctiveGraph

data_file, query_file = sys.argv[1:]
graph = ConjunctiveGraph()
graph.parse(data_file, format="nquads")
answer = graph.query(Path(query_file).read_text(encoding="utf-8"))
sys.stdout.buffer.write(answer.serialize(format="json"))
