package org.broadsheet.pipeline.spark;

import java.io.Serializable;

/**
 * A part as one attempt of a task wrote it.
 *
 * @param number among the parts of the output
 * @param attempt name in the folder of attempts, which no other attempt has
 * @param bytes of the file
 * @param sha256 of the file, lower-case hexadecimal
 */
record WrittenPart(int number, String attempt, long quads, long bytes, String sha256)
    implements Serializable {}
