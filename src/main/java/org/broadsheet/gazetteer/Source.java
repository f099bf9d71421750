package org.broadsheet.gazetteer;

/**
 * Where facts of the gazetteer come from.
 *
 * @param key short name that rows refer to
 * @param title what the source calls itself, with its place on the web or in print
 * @param via the collection the fact was taken from and its licence
 */
public record Source(String key, String title, String via) {}
