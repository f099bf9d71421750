/** Validation against published JSON Schemas; a leaf that knows nothing of articles. */
@NullMarked
package org.broadsheet.json;

import org.jspecify.annotations.NullMarked;
