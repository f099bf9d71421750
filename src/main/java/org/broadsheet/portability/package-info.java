/**
 * What other triple stores and parsers would make of an RDF file. Which store deviates by which
 * rule is a table; a rule is a class.
 */
@NullMarked
package org.broadsheet.portability;

import org.jspecify.annotations.NullMarked;
