/** Answers over HTTP: representations, their negotiation, validators, links. */
@NullMarked
package org.broadsheet.publish.http;

import org.jspecify.annotations.NullMarked;
