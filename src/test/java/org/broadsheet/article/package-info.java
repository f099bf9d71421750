@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
