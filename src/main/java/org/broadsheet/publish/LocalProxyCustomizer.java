package org.broadsheet.publish;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes {@code Forwarded} and {@code X-Forwarded-*} from a proxy on this machine. From elsewhere
 * they are what anybody may write, and are not looked at.
 */
final class LocalProxyCustomizer implements HttpConfiguration.Customizer {
  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    return peer instanceof InetSocketAddress address && address.getAddress().isLoopbackAddress()
        ? forwarded.customize(request, responseHeaders)
        : request;
  }
}
