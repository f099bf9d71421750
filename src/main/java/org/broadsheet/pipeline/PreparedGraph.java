package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.validate.Violation;

/**
 * A graph, or a piece of one, on its way out, with all that is to be known of it, so that the one
 * thread that keeps the order has little left to do.
 *
 * @param violations of the rules that graphs have to keep
 * @param attested beyond the gazetteer
 * @param writing writes the graph when its turn has come
 */
record PreparedGraph(
    List<Violation> violations, List<AttestedPartOf> attested, PartCount count, Runnable writing) {}
