@NullMarked
package org.broadsheet.extract.text;

import org.jspecify.annotations.NullMarked;
