/** People: their names beside titles and in lists, and the posts that the text gives them. */
@NullMarked
package org.broadsheet.extract.person;

import org.jspecify.annotations.NullMarked;
