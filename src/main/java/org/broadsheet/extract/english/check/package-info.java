/**
 * What a reader of both languages would note in a translation, one class a kind of fault; {@link
 * org.broadsheet.extract.english.check.Checks} asks them in turn.
 */
@NullMarked
package org.broadsheet.extract.english.check;

import org.jspecify.annotations.NullMarked;
