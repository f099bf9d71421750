/**
 * SHACL and the rules of the data model that SHACL cannot say; findings are data. The only package
 * that runs shapes.
 */
@NullMarked
package org.broadsheet.validate;

import org.jspecify.annotations.NullMarked;
