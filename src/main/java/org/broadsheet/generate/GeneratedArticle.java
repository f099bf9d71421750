package org.broadsheet.generate;

import org.broadsheet.annotation.Annotations;

/**
 * An article that was made up.
 *
 * @param file its path below the archive
 * @param text in the form of the archive, English half first
 * @param truth what there is to be found in it
 */
public record GeneratedArticle(String file, String text, Annotations truth) {}
