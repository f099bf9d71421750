package org.broadsheet.store.union;

import org.apache.jena.tdb2.store.NodeId;

/** A triple as TDB2 identifies its terms. */
record TripleIds(NodeId subject, NodeId property, NodeId object) {}
