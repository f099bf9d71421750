/** What all recognisers of names share: tables of the language of the time and look-up in text. */
@NullMarked
package org.broadsheet.extract.lexicon;

import org.jspecify.annotations.NullMarked;
