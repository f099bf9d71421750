package org.broadsheet.publish;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.article.Parsed;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.sparql.Limits;

/**
 * How a site is served.
 *
 * @param host to listen on: a name or address of this machine
 * @param port to listen on; 0 for a free one
 * @param base where the IRIs of the store's data live; the site answers at the path of it
 * @param withdrawn what is answered with 410
 * @param dumps files offered as they are
 * @param rejected articles that the store lacks, since they could not be read
 * @param accessLog takes a line a request, in the combined format of the NCSA
 */
public record SiteSettings(
    String host,
    int port,
    Base base,
    Limits limits,
    Withdrawn withdrawn,
    List<Dump> dumps,
    List<Parsed.Rejected> rejected,
    Consumer<String> accessLog) {
  public SiteSettings {
    dumps = List.copyOf(dumps);
    rejected = List.copyOf(rejected);
  }

  /**
   * Loopback, a free port, the default base and limits, no dumps, nothing rejected, no access log.
   */
  public static SiteSettings local() {
    return new SiteSettings(
        "127.0.0.1",
        0,
        Base.DEFAULT,
        Limits.DEFAULT,
        Withdrawn.NOTHING,
        List.of(),
        List.of(),
        line -> {});
  }

  public SiteSettings withHost(String changed) {
    return new SiteSettings(changed, port, base, limits, withdrawn, dumps, rejected, accessLog);
  }

  public SiteSettings withBase(Base changed) {
    return new SiteSettings(host, port, changed, limits, withdrawn, dumps, rejected, accessLog);
  }

  public SiteSettings withPort(int changed) {
    return new SiteSettings(host, changed, base, limits, withdrawn, dumps, rejected, accessLog);
  }

  public SiteSettings withLimits(Limits changed) {
    return new SiteSettings(host, port, base, changed, withdrawn, dumps, rejected, accessLog);
  }

  public SiteSettings withWithdrawn(Withdrawn changed) {
    return new SiteSettings(host, port, base, limits, changed, dumps, rejected, accessLog);
  }

  public SiteSettings withDumps(List<Dump> changed) {
    return new SiteSettings(host, port, base, limits, withdrawn, changed, rejected, accessLog);
  }

  public SiteSettings withRejected(List<Parsed.Rejected> changed) {
    return new SiteSettings(host, port, base, limits, withdrawn, dumps, changed, accessLog);
  }

  public SiteSettings withAccessLog(Consumer<String> changed) {
    return new SiteSettings(host, port, base, limits, withdrawn, dumps, rejected, changed);
  }
}
