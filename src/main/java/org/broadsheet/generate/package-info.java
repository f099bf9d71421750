/**
 * Articles made up in the form of the archive, with the truth about them: to check extraction and
 * counts, and to measure, at any size.
 */
@NullMarked
package org.broadsheet.generate;

import org.jspecify.annotations.NullMarked;
