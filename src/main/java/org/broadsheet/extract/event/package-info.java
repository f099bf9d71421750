/**
 * Events of a Chinese text: the predicates that a newspaper's index would keep, with their type,
 * time, places, actors, figures and whether they happened.
 */
@NullMarked
package org.broadsheet.extract.event;

import org.jspecify.annotations.NullMarked;
