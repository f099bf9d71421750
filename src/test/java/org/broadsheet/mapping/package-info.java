/** Golden cases of the mapping: a folder is a case. */
@NullMarked
package org.broadsheet.mapping;

import org.jspecify.annotations.NullMarked;
