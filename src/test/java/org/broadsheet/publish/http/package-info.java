@NullMarked
package org.broadsheet.publish.http;

import org.jspecify.annotations.NullMarked;
