/** The catalogue of questions: its files, their parameters, and the rendering of answers. */
@NullMarked
package org.broadsheet.query;

import org.jspecify.annotations.NullMarked;
