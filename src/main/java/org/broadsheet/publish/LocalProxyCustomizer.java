package org.broadsheet.publish;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes {@code Forwarded} and {@code X-Forwarded-*} from a proxy on this machine, unless they name
 * another scheme than those of the web. From elsewhere they are what anybody may write, and are not
 * looked at.
 */
final class LocalProxyCustomizer implements HttpConfiguration.Customizer {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!(peer instanceof InetSocketAddress address) || !address.getAddress().isLoopbackAddress()) {
      return request;
    }
    Request customized = forwarded.customize(request, responseHeaders);
    return SCHEMES.contains(customized.getHttpURI().getScheme()) ? customized : request;
  }
}
