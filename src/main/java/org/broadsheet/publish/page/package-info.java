/** The pages for readers: templates, what they show, and in which language. */
@NullMarked
package org.broadsheet.publish.page;

import org.jspecify.annotations.NullMarked;
