@NullMarked
package org.broadsheet.extract.english;

import org.jspecify.annotations.NullMarked;
