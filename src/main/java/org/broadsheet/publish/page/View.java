package org.broadsheet.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.publish.http.Reply;

/** One page of the site, made for one request. */
@FunctionalInterface
public interface View {
  Reply page(HttpServletRequest request);
}
