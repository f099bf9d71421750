package org.broadsheet.pipeline;

import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;

/** What the statements of a data set look like. */
public record GraphMapping(Base base, ArticleMapper articles, DatasetMapper dataset) {}
