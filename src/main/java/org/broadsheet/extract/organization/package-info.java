/** Organisations: names of bodies, the place each governs, and the body it belongs to. */
@NullMarked
package org.broadsheet.extract.organization;

import org.jspecify.annotations.NullMarked;
