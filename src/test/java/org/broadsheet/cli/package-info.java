@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
