/** Commands, exit codes, progress; composes the pipeline and holds no logic of its own. */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
