/**
 * Imports the export into the triple stores of {@code triplestore/import} with the commands written
 * there, and compares what they hold and answer with Jena.
 */
@NullMarked
package org.broadsheet.stores;

import org.jspecify.annotations.NullMarked;
